// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QTcpServer>
#include <QThread>

#include <memory>

namespace tests::support {

/// What a RawServer sends for a path, byte for byte.
struct RawAnswer
{
    enum class After {
        Keep, ///< the connection stays open for the next request
        Close, ///< as soon as all is sent
        Hold, ///< silence
        Flood, ///< `bytes` over and over again
    };

    QByteArray bytes;
    After after = After::Keep;
};

/// An HTTP/1.1 server on 127.0.0.1 that answers what it is told, also what no server should. Lives in a thread of its
/// own; knows nothing of requests but their head. An unknown path is answered with 404.
class RawServer final
{
public:
    explicit RawServer(QHash<QByteArray, RawAnswer> answers);
    ~RawServer();
    RawServer(const RawServer&) = delete;
    RawServer& operator=(const RawServer&) = delete;

    [[nodiscard]] QByteArray url(const QByteArray& path) const;
    /// The heads of the requests so far, as they came.
    [[nodiscard]] QList<QByteArray> requests() const;

private:
    void serve();
    void answer(QTcpSocket& socket, const QByteArray& head);

    const QHash<QByteArray, RawAnswer> m_answers;
    QThread m_thread;
    std::unique_ptr<QTcpServer> m_server; ///< in m_thread
    quint16 m_port = 0;
    mutable QMutex m_mutex;
    QList<QByteArray> m_requests;
};

} // namespace tests::support
