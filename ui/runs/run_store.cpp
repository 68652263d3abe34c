// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_store.h"

#include "app/run/document.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QMetaObject>

#include <utility>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;

const QString Ending = u".versus.json"_s;
const QString TimeFormat = u"yyyy-MM-dd-HHmmss-zzz"_s;

/// "24 Nov 2026 11:05:09", from the name that keep() gave; the name itself for other files.
QString title(const QString& path)
{
    QString stem = QFileInfo(path).fileName().chopped(Ending.size());
    QDateTime started = QDateTime::fromString(stem, TimeFormat);
    if (!started.isValid()) {
        return stem;
    }
    started.setTimeSpec(Qt::UTC);
    return QLocale().toString(started.toLocalTime(), u"d MMM yyyy HH:mm:ss"_s);
}

} // namespace

RunStore::RunStore(QString folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_pool.setMaxThreadCount(1);
}

RunStore::~RunStore()
{
    m_pool.waitForDone();
}

void RunStore::keep(const app::run::SharedRun& run)
{
    m_pool.start([this, run] {
        const QString path = QDir(m_folder).filePath(run->started.toString(TimeFormat) + Ending);
        if (!QDir().mkpath(m_folder)) {
            emit failed(
                tr("The run could not be kept: the folder %1 cannot be made. Save the run elsewhere.").arg(m_folder));
        } else if (const auto error = app::run::saveRun(*run, path)) {
            emit failed(error->sentence);
        } else {
            prune();
        }
    });
}

void RunStore::save(const app::run::SharedRun& run, const QString& path)
{
    m_pool.start([this, run, path] {
        if (const auto error = app::run::saveRun(*run, path)) {
            emit failed(error->sentence);
        } else {
            emit saved(path);
        }
    });
}

void RunStore::load(const QStringList& paths)
{
    m_pool.start([this, paths] {
        QList<app::run::SharedRun> runs;
        for (const QString& path : paths) {
            const auto loadedRun = app::run::loadRun(path);
            if (const auto* error = std::get_if<app::run::DocumentError>(&loadedRun)) {
                emit failed(error->sentence);
            } else {
                runs.append(std::get<app::run::SharedRun>(loadedRun));
            }
        }
        if (!runs.isEmpty()) {
            emit loaded(runs);
        }
    });
}

QStringList RunStore::keptPaths() const
{
    QStringList paths;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({ u'*' + Ending }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

void RunStore::prune() const
{
    const QStringList paths = keptPaths();
    for (qsizetype i = MaxKept; i < paths.size(); ++i) {
        QFile::remove(paths[i]);
    }
}

void RunStore::offerIn(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu); // an empty menu would not open
}

void RunStore::fill(QMenu& menu)
{
    menu.clear();
    for (const QString& path : keptPaths()) {
        menu.addAction(title(path), this, [this, path] { load({ path }); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No runs yet"))->setEnabled(false);
    }
}

} // namespace ui::runs
