// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/qnam_lane.h"
#include "app/fetch/qnam_ledger.h"
#include "app/fetch/qnam_rules.h"
#include "app/fetch/sample.h"

#include <QNetworkReply>
#include <QObject>

#include <optional>

namespace app::fetch {

/// One slot of a worker: carries one fetch after another, each with its redirects, deadlines and limits. Lives in its
/// worker's thread. Bodies are counted and thrown away as they arrive.
class QnamFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QnamFetch)

public:
    using Time = Sample::Time;

    QnamFetch(SharedRules rules, SharedLedger ledger, QObject* parent = nullptr);
    ~QnamFetch() override;

    /// `now` is the moment of its start, or, in the library's own way, of its entry into Qt's queue.
    void start(QnamLane& lane, const QUrl& url, qint32 index, Time intended, Time now);
    /// Does the present hop over again elsewhere, as `lane` got stuck. Time goes on.
    void moveTo(QnamLane& lane);
    void cancel();
    /// Ends the fetch if a deadline has passed. `queueMoved`: when a fetch for the same host last started or ended, for
    /// those that wait in Qt's queue.
    void checkDeadlines(Time now, Time queueMoved);
    /// Ends the fetch because its server holds the network thread with headers.
    void blame();

    [[nodiscard]] bool isActive() const { return m_reply != nullptr; }
    [[nodiscard]] QnamLane* lane() const { return m_lane; }
    [[nodiscard]] const QString& authority() const { return m_authority; }
    /// Sent its request: from then on its server can block the thread, with headers, or with chunks that are none.
    [[nodiscard]] bool isExposed() const { return m_reply && m_hop.sent; }
    [[nodiscard]] bool hasHead() const { return m_hop.hasHead; }

signals:
    /// Left Qt's queue.
    void started();
    void ended(const app::fetch::Sample& sample);

private:
    /// What is known of the present hop.
    struct Hop
    {
        Time begin { 0 };
        std::optional<Time> connecting;
        std::optional<Time> encrypted;
        std::optional<Time> sent;
        bool opened = false; ///< on a new connection
        bool hasHead = false;
        qint64 bodyBytes = 0;
        int repeats = 0; ///< of the request, as it was never sent
    };

    void open(Time now);
    void watch(QNetworkReply& reply);
    void onConnecting();
    void onEncrypted();
    void onSent();
    void onHead();
    void onBody();
    void onFinished();
    void onRedirected(const QUrl& target);
    void markStart(Time now);
    void drain();
    void followRedirect(QByteArrayView location);
    void succeed();
    void fail(ErrorKind kind, const QString& text);
    void fail(const FetchError& error);
    void fillPhases();
    void finish();
    void dropReply();
    [[nodiscard]] bool hasOwnHeaders() const;
    [[nodiscard]] bool wasNeverSent() const;
    [[nodiscard]] bool wasCut() const;
    [[nodiscard]] bool announcesClose() const;
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] std::optional<QByteArray> redirectLocation() const;

    SharedRules m_rules;
    SharedLedger m_ledger;
    QnamLane* m_lane = nullptr;
    QNetworkReply* m_reply = nullptr;
    QUrl m_firstUrl;
    QUrl m_url; ///< of the present hop
    QString m_authority;
    Hop m_hop;
    Time m_deadline { 0 };
    bool m_started = false;
    Time m_leftQueue { 0 }; ///< Qt's, not before this; for a fetch that has not said when it started
    Sample m_sample;
};

} // namespace app::fetch
