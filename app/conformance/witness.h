// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QObject>
#include <QTcpServer>

namespace app::conformance {

/// Servers on 127.0.0.1 for what the lab keeps no record of: one that keeps the head of each request, and one that
/// takes connections and never says a word. Answers in the event loop of its thread.
class Witness final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Witness)

public:
    explicit Witness(QObject* parent = nullptr);

    /// Of the first server, as http://127.0.0.1:PORT. It answers /redirect with a redirect to /redirected, and all
    /// else with 200 and a body of two bytes.
    [[nodiscard]] QByteArray address() const;
    /// A host and port where a TLS handshake never ends, as https://127.0.0.1:PORT.
    [[nodiscard]] QByteArray muteAddress() const;
    /// A port at which nobody listens, as http://127.0.0.1:PORT.
    [[nodiscard]] QByteArray deafAddress() const { return m_deaf; }

    /// The heads since the last call, in the order of arrival, each with its empty line.
    [[nodiscard]] QByteArrayList takeHeads();

private:
    void serve(QTcpSocket& socket);
    void answer(QTcpSocket& socket, const QByteArray& head);

    QTcpServer m_server;
    QTcpServer m_mute;
    QByteArray m_deaf;
    QByteArrayList m_heads;
};

} // namespace app::conformance
