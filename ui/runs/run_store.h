// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

class QMenu;

namespace ui::runs {

/// Reads and writes run documents in a worker thread, and keeps the last runs in a folder, so that none is lost that
/// was not saved.
class RunStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunStore)

public:
    static constexpr qsizetype MaxKept = 20;

    explicit RunStore(QString folder, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~RunStore() override;

    /// Keeps the run; the oldest kept one makes room.
    void keep(const app::run::SharedRun& run);
    void save(const app::run::SharedRun& run, const QString& path);
    /// Loads all of `paths`, to be shown together.
    void load(const QStringList& paths);

    /// Of the kept runs, newest first.
    [[nodiscard]] QStringList keptPaths() const;
    /// Fills `menu` with the kept runs each time that it opens.
    void offerIn(QMenu& menu);

signals:
    void loaded(const QList<app::run::SharedRun>& runs);
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void fill(QMenu& menu);
    void prune() const;

    QString m_folder;
    QThreadPool m_pool;
};

} // namespace ui::runs
