// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/raw_server.h"

#include <QTcpSocket>

namespace tests::support {

namespace {

constexpr qsizetype FloodChunk = qsizetype(256) << 10;

void flood(QTcpSocket& socket, const QByteArray& bytes)
{
    const auto more = [&socket, chunk = bytes.repeated(1 + FloodChunk / bytes.size())] {
        if (socket.bytesToWrite() < FloodChunk) {
            socket.write(chunk);
        }
    };
    QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, more);
    more();
}

} // namespace

RawServer::RawServer(QHash<QByteArray, RawAnswer> answers)
    : m_answers(std::move(answers))
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost);
    m_port = m_server->serverPort();
    QObject::connect(m_server.get(), &QTcpServer::newConnection, m_server.get(), [this] { serve(); });
    m_server->moveToThread(&m_thread);
    m_thread.start();
}

RawServer::~RawServer()
{
    QMetaObject::invokeMethod(
        m_server.get(), [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

QByteArray RawServer::url(const QByteArray& path) const
{
    return "http://127.0.0.1:" + QByteArray::number(m_port) + path;
}

QList<QByteArray> RawServer::requests() const
{
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

void RawServer::serve()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, unread = QByteArray()]() mutable {
            unread += socket->readAll();
            for (qsizetype end = unread.indexOf("\r\n\r\n"); end >= 0; end = unread.indexOf("\r\n\r\n")) {
                const QByteArray head = unread.first(end + 4);
                unread = unread.sliced(end + 4);
                answer(*socket, head);
            }
        });
    }
}

void RawServer::answer(QTcpSocket& socket, const QByteArray& head)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_requests.append(head);
    }
    const RawAnswer unknown { "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n" };
    const RawAnswer answer = m_answers.value(head.split(' ').value(1), unknown);
    if (answer.after == RawAnswer::After::Flood) {
        flood(socket, answer.bytes);
        return;
    }
    socket.write(answer.bytes);
    if (answer.after == RawAnswer::After::Close) {
        socket.disconnectFromHost();
    }
}

} // namespace tests::support
