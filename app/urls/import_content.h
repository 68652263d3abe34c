// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace app::urls {

class Collector;

/// The content of a file, in whatever format it is.
void readContent(const QByteArray& bytes, const QString& name, Collector& collector);
/// A regular file.
void readFile(const QString& path, Collector& collector);

} // namespace app::urls
