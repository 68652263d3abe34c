// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schema.h"

#include "app/schema/schema.h"

#include <QFile>

#include <map>
#include <memory>

namespace tests::support {

QStringList schemaErrors(const QString& schemaPath, QByteArrayView json)
{
    // Tests hold thousands of lines to one schema.
    static std::map<QString, std::unique_ptr<app::schema::Schema>> schemas;
    auto& schema = schemas[schemaPath];
    if (!schema) {
        QFile file(schemaPath);
        schema = std::make_unique<app::schema::Schema>(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return schema->errors(json);
}

QString schemaPath(const QString& fileName)
{
    return QStringLiteral(VERSUS_SCHEMAS "/") + fileName;
}

} // namespace tests::support
