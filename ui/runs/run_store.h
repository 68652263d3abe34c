// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <atomic>

class QMenu;

namespace ui::runs {

/// A run and the file that it is in; no file: it was never saved.
struct StoredRun
{
    app::run::SharedRun run;
    QString path;
};

/// A run document that was moved out of the way.
struct RemovedRun
{
    QString path; ///< where it was
    QString inTrash; ///< where it is
};

/// Reads and writes run documents in a worker thread, one after the other, and keeps the last runs in a folder, so that
/// none is lost that was not saved.
class RunStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunStore)

public:
    /// Of those that have no name of their own.
    static constexpr qsizetype MaxKept = 20;

    explicit RunStore(QString folder, QObject* parent = nullptr);
    /// Waits for what is being written; stops what is being read.
    ~RunStore() override;

    /// Where runs are kept from now on; those that are kept stay where they are.
    void setFolder(const QString& folder);
    /// Keeps the run; the oldest kept one makes room.
    void keep(const app::run::SharedRun& run);
    /// The run gets the name of the file.
    void save(const app::run::SharedRun& run, const QString& path);
    /// Loads all of `paths`, to be shown together.
    void load(const QStringList& paths);
    /// Gives a run another name, and its file too. A kept run that has one stays until it is deleted.
    void rename(const QString& path, const QString& name);
    /// Moves documents to the trash.
    void remove(const QStringList& paths);
    /// Moves them back.
    void restore(const QList<ui::runs::RemovedRun>& removed);

    /// Of the kept runs, newest first.
    [[nodiscard]] QStringList keptPaths() const;
    [[nodiscard]] bool isKept(const QString& path) const;
    /// Fills `menu` with the kept runs each time that it opens.
    void offerIn(QMenu& menu);

signals:
    void loaded(const QList<ui::runs::StoredRun>& runs);
    void saved(const app::run::SharedRun& run, const ui::runs::StoredRun& as);
    void renamed(const QString& oldPath, const QString& newPath, const QString& name);
    void removed(const QList<ui::runs::RemovedRun>& runs);
    /// The folder of kept runs, or a name, is not as it was.
    void changed();
    void failed(const QString& sentence);
    /// While documents are loaded: `share` of all, 0 to 1. At the end loadingEnded().
    void progressed(double share, const QString& text);
    void loadingEnded();

private:
    void fill(QMenu& menu);
    void prune() const;
    void loadNow(const QStringList& paths);
    void renameNow(const QString& path, const QString& name);
    void removeNow(const QStringList& paths);
    void restoreNow(const QList<RemovedRun>& removed);
    [[nodiscard]] QString renamedPath(const QString& path, const QString& name) const;

    QString m_folder;
    std::atomic_bool m_ending = false;
    QThreadPool m_pool;
};

} // namespace ui::runs
