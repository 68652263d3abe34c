// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/qnam_rules.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSet>

#include <memory>

namespace app::fetch {

/// One QNetworkAccessManager and a watch over its hidden network thread.
///
/// While a server sends response headers without end, Qt reads them byte by byte and does not return to the event loop
/// of that thread: all other fetches of the manager stand still, abort() is not heard, and destroying the manager waits
/// for ever. A lane finds that out by asking the thread for something that it can only answer itself: a request without
/// a host, which fails there before anything touches the network.
class QnamLane final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QnamLane)

public:
    explicit QnamLane(const QnamRules& rules, QObject* parent = nullptr);
    /// Leaves a manager behind whose thread did not answer, see abandonedManagers().
    ~QnamLane() override;

    [[nodiscard]] QNetworkReply* get(const QNetworkRequest& request);

    /// The network thread did something else than read a body, which it may do to the harm of all others.
    void heard();
    /// A fetch waits for the network thread: the next watch() counts.
    void expect() { m_expected = true; }
    /// Called at regular intervals.
    void watch(qint64 intervalMs);
    /// No fetch uses it any more: asks a last time whether the thread is alive.
    void retire();
    [[nodiscard]] bool isRetired() const { return m_retired; }
    /// No question is open: once retired, the manager can be destroyed without waiting.
    [[nodiscard]] bool answered() const { return !m_probe; }
    /// The network thread has not said anything for so long that it must be stuck.
    [[nodiscard]] bool isBlocked() const;
    /// How long a question has been open, in the time that watch() counted.
    [[nodiscard]] qint64 unansweredMs() const { return m_unansweredMs; }

    /// Not more than one request went through it: what blocks it now is the server of that one.
    [[nodiscard]] bool hasServedOneAlone() const { return m_requests <= 1; }

    /// The ports of the servers that it asked.
    [[nodiscard]] const QSet<quint16>& ports() const { return m_ports; }

    /// Connections that Qt announced to a reply that had one already: they belong to other replies of the same host.
    void addSpareConnection(const QString& authority) { ++m_spare[authority]; }
    [[nodiscard]] bool takeSpareConnection(const QString& authority);

private:
    void ask();
    void dropProbe();

    QNetworkAccessManager* m_manager; ///< not a child: it may have to be left behind
    QNetworkReply* m_probe = nullptr;
    qint64 m_silentMs = 0; ///< since the last sign of life
    qint64 m_unansweredMs = 0;
    qint64 m_patienceMs; ///< silence before the next question
    int m_requests = 0;
    bool m_expected = false;
    bool m_retired = false;
    bool m_lastAsked = false;
    QSet<quint16> m_ports;
    QHash<QString, int> m_spare;
};

/// How many managers of this process were left behind with a thread that does not end. A program with any leaves by
/// _Exit once it has written everything: leaving main() would wait for them, or pull Qt away under them.
[[nodiscard]] int abandonedManagers();
/// Counts one.
void abandonManager();

} // namespace app::fetch
