// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_store.h"

#include "app/run/document.h"
#include "ui/runs/run_names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include <utility>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;
using app::run::DocumentError;
using app::run::Run;
using app::run::SharedRun;

/// "24 Nov 2026 11:05:09", or the name that the user gave.
QString title(const QString& path)
{
    const KeptName name = keptNameOf(path);
    if (!name.started.isValid()) {
        return runNameOf(path);
    }
    return name.ownName.isEmpty() ? QLocale().toString(
               name.started.toLocalTime(), RunStore::tr("d MMM yyyy HH:mm:ss", "a moment, in the letters of QDateTime"))
                                  : name.ownName;
}

SharedRun named(const Run& run, const QString& name)
{
    auto copy = std::make_shared<Run>(run); // its parts are shared
    copy->name = name;
    return copy;
}

bool holds(const QString& path, const Run& run)
{
    const auto head = app::run::loadHead(path);
    const auto* kept = std::get_if<app::run::RunHead>(&head);
    return kept != nullptr && kept->run.started == run.started && kept->run.seed == run.seed;
}

/// Where `run` is kept: where it is already, as it grows, or a new file, empty so far, that is nobody else's. Another
/// window may keep a run of the same moment.
QString ownPath(const QString& folder, const Run& run)
{
    for (QDateTime moment = run.started;; moment = moment.addMSecs(1)) {
        const QString path = QDir(folder).filePath(keptStem(moment) + runEnding());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.exists() || holds(path, run)) {
            return path;
        }
    }
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
    m_ending = true;
    m_pool.waitForDone();
}

void RunStore::setFolder(const QString& folder)
{
    if (folder != m_folder) {
        m_pool.waitForDone(); // its thread reads the name
        m_folder = folder;
        emit changed();
    }
}

void RunStore::keep(const SharedRun& run)
{
    m_pool.start([this, run] {
        if (!QDir().mkpath(m_folder)) {
            emit failed(
                tr("The run could not be kept: the folder %1 cannot be made. Save the run elsewhere.").arg(m_folder));
            return;
        }
        const QString path = ownPath(m_folder, *run);
        if (const auto error = app::run::saveRun(*run, path)) {
            if (QFileInfo(path).size() == 0) {
                QFile::remove(path);
            }
            emit failed(error->sentence);
        } else {
            prune();
            emit changed();
        }
    });
}

void RunStore::save(const SharedRun& run, const QString& path)
{
    m_pool.start([this, run, path] {
        const SharedRun asSaved = named(*run, runNameOf(path));
        if (const auto error = app::run::saveRun(*asSaved, path)) {
            emit failed(error->sentence);
        } else {
            emit saved(run, { .run = asSaved, .path = path });
            emit changed();
        }
    });
}

void RunStore::load(const QStringList& paths)
{
    m_pool.start([this, paths] { loadNow(paths); });
}

void RunStore::loadNow(const QStringList& paths)
{
    QList<StoredRun> runs;
    QStringList problems;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const QString text = paths.size() == 1
            ? tr("Opening %1").arg(QFileInfo(paths[i]).fileName())
            : tr("Opening %1 (%2 of %3)").arg(QFileInfo(paths[i]).fileName()).arg(i + 1).arg(paths.size());
        const auto result = app::run::loadRun(paths[i], [&](double share) {
            emit progressed((double(i) + share) / double(paths.size()), text);
            return !m_ending;
        });
        if (const auto* error = std::get_if<DocumentError>(&result)) {
            problems.append(error->sentence);
        } else {
            runs.append({ .run = std::get<SharedRun>(result), .path = paths[i] });
        }
    }
    emit loadingEnded();
    if (!problems.isEmpty()) {
        emit failed(problems.join(u'\n'));
    }
    if (!runs.isEmpty()) {
        emit loaded(runs);
    }
}

void RunStore::rename(const QString& path, const QString& name)
{
    m_pool.start([this, path, name] { renameNow(path, name); });
}

QString RunStore::renamedPath(const QString& path, const QString& name) const
{
    const KeptName kept = keptNameOf(path);
    const QString stem = isKept(path) && kept.started.isValid() ? keptStem(kept.started, name) : fileStem(name);
    return QFileInfo(path).dir().filePath(stem + runEnding());
}

/// The new file is there before the old one goes.
void RunStore::renameNow(const QString& path, const QString& name)
{
    const QString newPath = renamedPath(path, name);
    if (newPath != path && QFileInfo::exists(newPath)) {
        emit failed(tr("There is a file %1 already. Choose another name.").arg(QFileInfo(newPath).fileName()));
        return;
    }
    const auto result = app::run::loadRun(path, [this](double) { return !m_ending; });
    const auto* error = std::get_if<DocumentError>(&result);
    const auto problem = error != nullptr ? std::optional(*error)
                                          : app::run::saveRun(*named(*std::get<SharedRun>(result), name), newPath);
    if (problem) {
        emit failed(problem->sentence);
    } else if (newPath != path && !QFile::remove(path)) {
        emit failed(tr("The run is now in %1, and %2 could not be deleted.").arg(newPath, path));
    } else {
        emit renamed(path, newPath, name);
    }
    emit changed();
}

void RunStore::remove(const QStringList& paths)
{
    m_pool.start([this, paths] { removeNow(paths); });
}

void RunStore::removeNow(const QStringList& paths)
{
    QList<RemovedRun> gone;
    QStringList problems;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.moveToTrash()) {
            gone.append({ .path = path, .inTrash = file.fileName() });
        } else {
            problems.append(tr("%1 could not be moved to the trash: %2. It is still there.")
                                .arg(QFileInfo(path).fileName(), file.errorString()));
        }
    }
    if (!problems.isEmpty()) {
        emit failed(problems.join(u'\n'));
    }
    if (!gone.isEmpty()) {
        emit removed(gone);
    }
    emit changed();
}

void RunStore::restore(const QList<RemovedRun>& removed)
{
    m_pool.start([this, removed] { restoreNow(removed); });
}

void RunStore::restoreNow(const QList<RemovedRun>& removed)
{
    QStringList problems;
    for (const RemovedRun& run : removed) {
        QFile file(run.inTrash);
        if (!file.rename(run.path)) {
            problems.append(tr("%1 could not be moved back: %2. It is in %3.")
                                .arg(QFileInfo(run.path).fileName(), file.errorString(), run.inTrash));
            continue;
        }
        // What the trash noted of the file: .../Trash/files/NAME has .../Trash/info/NAME.trashinfo.
        const QFileInfo trashed(run.inTrash);
        QFile::remove(trashed.dir().filePath("../info/"_L1 + trashed.fileName() + ".trashinfo"_L1));
    }
    if (!problems.isEmpty()) {
        emit failed(problems.join(u'\n'));
    }
    emit changed();
}

QStringList RunStore::keptPaths() const
{
    QStringList paths;
    const QFileInfoList files
        = QDir(m_folder).entryInfoList({ u'*' + runEnding() }, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo& file : files) {
        paths.append(file.absoluteFilePath());
    }
    return paths;
}

bool RunStore::isKept(const QString& path) const
{
    return QFileInfo(path).absolutePath() == QFileInfo(m_folder).absoluteFilePath();
}

/// Runs that the user has named are not the machine's to delete.
void RunStore::prune() const
{
    qsizetype nameless = 0;
    for (const QString& path : keptPaths()) {
        const KeptName name = keptNameOf(path);
        if (name.started.isValid() && name.ownName.isEmpty() && ++nameless > MaxKept) {
            QFile::remove(path);
        }
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
        menu.addAction(title(path).replace(u'&', "&&"_L1), this, [this, path] { load({ path }); });
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No runs yet"))->setEnabled(false);
    }
}

} // namespace ui::runs
