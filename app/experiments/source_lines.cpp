// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/source_lines.h"

#include "app/experiments/build_setup.h"

#include <QFile>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

bool holdsCode(const QString& path)
{
    const bool test = path.startsWith("tests/"_L1) || path.startsWith("benches/"_L1) || path.endsWith("_test.go"_L1);
    return !test && (path.endsWith(".go"_L1) || path.endsWith(".rs"_L1));
}

} // namespace

qint64 linesOfCode(const QString& text)
{
    qint64 lines = 0;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const QStringView words = line.trimmed();
        if (words.startsWith("#[cfg(test)]"_L1)) {
            break;
        }
        if (!words.isEmpty() && !words.startsWith("//"_L1)) {
            ++lines;
        }
    }
    return lines;
}

qint64 sourceLines(const QString& folder)
{
    qint64 lines = 0;
    for (const QString& path : sourceFiles(folder)) {
        QFile file(folder + u'/' + path);
        if (holdsCode(path) && file.open(QIODevice::ReadOnly)) {
            lines += linesOfCode(QString::fromUtf8(file.readAll()));
        }
    }
    return lines;
}

} // namespace app::experiments
