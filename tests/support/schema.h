// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace tests::support {

/// What `json` breaks in the JSON Schema (draft 7) at `schemaPath`, one sentence each; empty if it keeps to it.
[[nodiscard]] QStringList schemaErrors(const QString& schemaPath, QByteArrayView json);

/// The path of a schema of the project by its file name.
[[nodiscard]] QString schemaPath(const QString& fileName);

} // namespace tests::support
