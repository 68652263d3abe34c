// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QSet>
#include <QStringList>

class QHostInfo;

namespace ui::fetch {

/// Asks the system where the names of a list lead, a few at a time and without waiting, for the guard against private
/// addresses (app/run/private_guard.h).
class PrivateCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrivateCheck)

public:
    explicit PrivateCheck(QObject* parent = nullptr);
    ~PrivateCheck() override;

    /// Exactly one checked() for each, never from within, unless it is cancelled.
    void start(const QList<QByteArray>& urls);
    void cancel();

signals:
    /// What may be fetched, and what is refused.
    void checked(const app::urls::Import& result);

private:
    void lookUpMore();
    void onLookedUp(const QHostInfo& info);
    void conclude();

    QList<QByteArray> m_urls;
    QStringList m_names; ///< that wait for their look-up
    QSet<int> m_lookUps; ///< under way
    QHash<QString, QList<QHostAddress>> m_addresses; ///< of the names that are known
    bool m_running = false;
};

} // namespace ui::fetch
