// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QSslSocket>
#include <QString>
#include <QUrl>

#include <memory>
#include <string>

namespace tests::lab {

/// The head of an answer as it was on the wire.
struct Head
{
    QByteArray statusLine;
    QMap<QByteArray, QByteArray> fields; ///< by name in lower case
    QByteArray bytes; ///< all of it
};

/// One connection that shows the bytes of the wire. Reading waits, at most ten seconds, and then gives what there is.
class LabClient final
{
public:
    /// `caFile` is needed for https alone.
    explicit LabClient(const std::string& address, const std::string& caFile = {});

    void send(const QByteArray& bytes);
    void get(const QByteArray& path, const QByteArray& method = "GET");
    Head readHead();
    QByteArray read(qsizetype size);
    /// Until the server ends the connection.
    QByteArray readToEnd();
    void leave() { m_socket->abort(); }

    [[nodiscard]] bool isEncrypted() const { return m_socket->isEncrypted(); }
    [[nodiscard]] bool hasEnded() const { return m_socket->state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] QAbstractSocket::SocketError error() const { return m_socket->error(); }
    [[nodiscard]] QString errorText() const { return m_socket->errorString(); }

private:
    bool wait();

    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_buffer; ///< read from the socket, not yet from here
};

} // namespace tests::lab
