// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace ui::fetch {

class UrlListModel;

/// Keeps the URL list in a file, a URL a line, so that it is there at the next start: written a moment after each
/// change, by another thread, whole or not at all.
class ListKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListKeeper)

public:
    static constexpr std::chrono::milliseconds Pause { 300 };

    /// `list` outlives the keeper. Without a `path` nothing is kept.
    ListKeeper(UrlListModel& list, QString path, QObject* parent = nullptr);
    /// Writes what is not written yet.
    ~ListKeeper() override;

    /// Puts the kept list in the place of the present one; false where none is kept.
    bool restore();

signals:
    void failed(const QString& sentence);

private:
    void save();
    void write(const QList<QByteArray>& urls);

    UrlListModel& m_list;
    QString m_path;
    QTimer m_pause;
    QThreadPool m_pool;
};

} // namespace ui::fetch
