// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/run_output.h"

#include "app/commands/console.h"
#include "app/run/document.h"
#include "app/run/whole_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <functional>

namespace app::commands {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text, const char* disambiguation = nullptr)
{
    return QCoreApplication::translate("Commands", text, disambiguation);
}

/// What there is to write, as bytes for a stream and as a file that is whole.
struct Document
{
    std::function<QByteArray()> bytes;
    std::function<std::optional<run::DocumentError>(const QString& path)> save;
};

std::optional<QString> write(const Document& document, const QString& path, Console& console)
{
    if (path == u'-') {
        console.out << document.bytes();
        return console.finish();
    }
    const auto error = document.save(path);
    return error ? std::optional(error->sentence) : std::nullopt;
}

/// A second sentence about a run that could not be written.
QString keepElsewhere(const Document& document, const QString& problem)
{
    const QString path = QDir::temp().filePath(
        u"versus-%1-%2.versus.json"_s.arg(QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s),
            QString::number(QCoreApplication::applicationPid())));
    return document.save(path) ? problem : tr("%1 The run was kept as %2.", "after a sentence").arg(problem, path);
}

std::optional<QString> writeOrKeep(const Document& document, const QString& path, Console& console)
{
    if (path.isEmpty()) {
        return std::nullopt;
    }
    const auto problem = write(document, path, console);
    return problem ? std::optional(keepElsewhere(document, *problem)) : std::nullopt;
}

} // namespace

std::optional<QString> whyNoRunAt(const QString& path)
{
    if (path.isEmpty() || path == u'-') {
        return std::nullopt;
    }
    const auto reason = run::whyNotWritable(path);
    return reason ? std::optional(tr("%1 could not be written: %2. Name another file or folder.").arg(path, *reason))
                  : std::nullopt;
}

std::optional<QString> writeRun(const run::Run& run, const QString& path, Console& console)
{
    return writeOrKeep({ .bytes = [&run] { return run::toDocument(run); },
                           .save = [&run](const QString& place) { return run::saveRun(run, place); } },
        path, console);
}

std::optional<QString> writeRun(const experiments::Results& results, const QString& path, Console& console)
{
    return writeOrKeep(
        { .bytes = [&results] { return experiments::toDocument(results); },
            .save = [&results](const QString& place) { return experiments::saveResults(results, place); } },
        path, console);
}

} // namespace app::commands
