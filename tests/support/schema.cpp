// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/schema.h"

#include <QFile>

#include <boost/json/src.hpp>
#include <valijson/adapters/boost_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

#include <map>
#include <memory>

using namespace Qt::StringLiterals;

// Boost's reader and not Qt's: it is another program than the one under test, and valijson's adapter for Qt takes
// numbers above 31 bits for fractions.

namespace tests::support {

namespace {

std::optional<boost::json::value> parse(QByteArrayView json)
{
    boost::json::error_code error;
    auto value = boost::json::parse({ json.data(), size_t(json.size()) }, error);
    return error ? std::nullopt : std::optional(std::move(value));
}

QString describe(const valijson::ValidationResults::Error& error)
{
    QString place;
    for (const std::string& step : error.context) {
        place += QString::fromStdString(step);
    }
    return place + u": "_s + QString::fromStdString(error.description);
}

} // namespace

QStringList schemaErrors(const QString& schemaPath, QByteArrayView json)
{
    // Tests hold thousands of lines to one schema.
    static std::map<QString, std::unique_ptr<valijson::Schema>> schemas;
    auto& schema = schemas[schemaPath];
    if (!schema) {
        QFile file(schemaPath);
        const auto rules = file.open(QIODevice::ReadOnly) ? parse(file.readAll()) : std::nullopt;
        if (!rules) {
            return { u"no JSON in "_s + schemaPath };
        }
        schema = std::make_unique<valijson::Schema>();
        valijson::SchemaParser().populateSchema(valijson::adapters::BoostJsonAdapter(*rules), *schema);
    }
    const auto target = parse(json);
    if (!target) {
        return { u"the line is no JSON"_s };
    }
    valijson::ValidationResults results;
    valijson::Validator(valijson::Validator::kStrongTypes)
        .validate(*schema, valijson::adapters::BoostJsonAdapter(*target), &results);
    QStringList errors;
    for (valijson::ValidationResults::Error error; results.popError(error);) {
        errors.append(describe(error));
    }
    return errors;
}

QString schemaPath(const QString& fileName)
{
    return QStringLiteral(VERSUS_SCHEMAS "/") + fileName;
}

} // namespace tests::support
