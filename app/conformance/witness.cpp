// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/witness.h"

#include <QTcpSocket>

#include <memory>
#include <utility>

namespace app::conformance {

namespace {

QByteArray urlOf(QByteArrayView scheme, quint16 port)
{
    return scheme.toByteArray() + "://127.0.0.1:" + QByteArray::number(port);
}

/// A port that was free a moment ago. The system hands out others first, so it stays free for a while.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace

Witness::Witness(QObject* parent)
    : QObject(parent)
    , m_deaf(urlOf("http", freePort()))
{
    m_server.listen(QHostAddress::LocalHost);
    m_mute.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            serve(*socket);
        }
    });
}

QByteArray Witness::address() const
{
    return urlOf("http", m_server.serverPort());
}

QByteArray Witness::muteAddress() const
{
    return urlOf("https", m_mute.serverPort());
}

QByteArrayList Witness::takeHeads()
{
    return std::exchange(m_heads, {});
}

void Witness::serve(QTcpSocket& socket)
{
    connect(&socket, &QTcpSocket::disconnected, &socket, &QObject::deleteLater);
    connect(&socket, &QTcpSocket::readyRead, this, [this, &socket, unread = std::make_shared<QByteArray>()] {
        constexpr QByteArrayView end = "\r\n\r\n";
        unread->append(socket.readAll());
        for (qsizetype at = unread->indexOf(end); at >= 0; at = unread->indexOf(end)) {
            answer(socket, unread->first(at + end.size()));
            unread->remove(0, at + end.size());
        }
    });
}

void Witness::answer(QTcpSocket& socket, const QByteArray& head)
{
    m_heads.append(head);
    if (head.startsWith("GET /redirect ")) {
        socket.write("HTTP/1.1 302 Found\r\nLocation: /redirected\r\nContent-Length: 0\r\n\r\n");
    } else {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    }
}

} // namespace app::conformance
