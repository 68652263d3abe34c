// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/document.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

namespace ui::experiments {

/// Reads and writes documents of results in a worker thread, one after the other, and keeps the last results of each
/// experiment in a folder, a document each.
class ResultStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultStore)

public:
    /// Of each experiment.
    static constexpr qsizetype MaxKept = 20;

    explicit ResultStore(QString folder, QObject* parent = nullptr);
    /// Waits for what is being written.
    ~ResultStore() override;

    /// Keeps the result; the oldest of its experiment makes room.
    void keep(const app::experiments::SharedResult& result);
    /// Of each experiment reads the one that counts (counting_results.h).
    void loadKept();
    /// Reads them all; what cannot be read costs itself alone.
    void load(const QStringList& paths);
    void save(const app::experiments::Results& results, const QString& path);

signals:
    void keptLoaded(const app::experiments::Results& results);
    /// The results of these documents, which could be read: one at least.
    void loaded(const app::experiments::Results& results, const QStringList& paths);
    void saved(const QString& path);
    void failed(const QString& sentence);

private:
    void keepNow(const app::experiments::SharedResult& result);
    void loadKeptNow();
    void loadNow(const QStringList& paths);
    /// Newest first.
    [[nodiscard]] QStringList keptPaths(const QString& experiment) const;

    QString m_folder;
    QThreadPool m_pool;
};

} // namespace ui::experiments
