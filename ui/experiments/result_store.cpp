// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/result_store.h"

#include "app/experiments/experiment.h"
#include "ui/experiments/counting_results.h"

#include <QDir>
#include <QFile>

#include <utility>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Results;
using app::experiments::SharedResult;
using app::run::DocumentError;

const QString Ending = u".versus.json"_s;

/// "2026-11-24-110509-250 tasks": sorts by time.
QString stemOf(const app::experiments::Result& result)
{
    return result.started.toUTC().toString(u"yyyy-MM-dd-HHmmss-zzz "_s) + result.experiment;
}

} // namespace

ResultStore::ResultStore(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

ResultStore::~ResultStore()
{
    m_pool.waitForDone();
}

void ResultStore::keep(const SharedResult& result)
{
    m_pool.start([this, result] { keepNow(result); });
}

void ResultStore::keepNow(const SharedResult& result)
{
    if (!QDir().mkpath(m_folder)) {
        emit failed(tr("The result could not be kept: the folder %1 cannot be made. Save the results elsewhere.")
                        .arg(m_folder));
        return;
    }
    if (const auto error
        = app::experiments::saveResults({ result }, QDir(m_folder).filePath(stemOf(*result) + Ending))) {
        emit failed(error->sentence);
        return;
    }
    for (const QString& old : keptPaths(result->experiment).mid(MaxKept)) {
        QFile::remove(old);
    }
}

void ResultStore::loadKept()
{
    m_pool.start([this] { loadKeptNow(); });
}

void ResultStore::loadKeptNow()
{
    Results results;
    QStringList problems;
    for (const auto& experiment : app::experiments::allExperiments()) {
        for (const QString& path : keptPaths(experiment.word)) {
            const auto loaded = app::experiments::loadResults(path);
            if (const auto* error = std::get_if<DocumentError>(&loaded)) {
                problems.append(error->sentence);
                continue;
            }
            results += std::get<Results>(loaded);
            if (!results.isEmpty() && worthOf(*results.constLast()) == Worth::Complete) {
                break; // older ones cannot count
            }
        }
    }
    if (!problems.isEmpty()) {
        emit failed(problems.join(u'\n'));
    }
    emit keptLoaded(results);
}

void ResultStore::load(const QStringList& paths)
{
    m_pool.start([this, paths] { loadNow(paths); });
}

void ResultStore::loadNow(const QStringList& paths)
{
    Results results;
    QStringList read;
    for (const QString& path : paths) {
        const auto result = app::experiments::loadResults(path);
        if (const auto* error = std::get_if<DocumentError>(&result)) {
            emit failed(error->sentence);
            continue;
        }
        results += std::get<Results>(result);
        read.append(path);
    }
    if (!read.isEmpty()) {
        emit loaded(results, read);
    }
}

void ResultStore::save(const Results& results, const QString& path)
{
    m_pool.start([this, results, path] {
        if (const auto error = app::experiments::saveResults(results, path)) {
            emit failed(error->sentence);
        } else {
            emit saved(path);
        }
    });
}

QStringList ResultStore::keptPaths(const QString& experiment) const
{
    const QFileInfoList kept
        = QDir(m_folder).entryInfoList({ "* "_L1 + experiment + Ending }, QDir::Files, QDir::Name | QDir::Reversed);
    QStringList paths;
    for (const QFileInfo& file : kept) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

} // namespace ui::experiments
