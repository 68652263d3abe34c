// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/lab/lab_client.h"

#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>

namespace tests::lab {

namespace {

constexpr int patienceMs = 10'000;

Head parseHead(const QByteArray& bytes)
{
    Head head { .statusLine = {}, .fields = {}, .bytes = bytes };
    const auto lines = bytes.split('\n');
    head.statusLine = lines.first().trimmed();
    for (const auto& line : lines.mid(1)) {
        const auto colon = line.indexOf(':');
        if (colon > 0) {
            head.fields.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
    }
    return head;
}

} // namespace

LabClient::LabClient(const std::string& address, const std::string& caFile)
    : m_socket(std::make_unique<QSslSocket>())
{
    const QUrl url(QString::fromStdString(address));
    const auto port = static_cast<quint16>(url.port());
    if (url.scheme() == u"https") {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(QString::fromStdString(caFile)));
        m_socket->setSslConfiguration(tls);
        m_socket->connectToHostEncrypted(url.host(), port);
        m_socket->waitForEncrypted(patienceMs);
    } else {
        m_socket->connectToHost(url.host(), port);
        m_socket->waitForConnected(patienceMs);
    }
}

void LabClient::send(const QByteArray& bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

void LabClient::get(const QByteArray& path, const QByteArray& method)
{
    send(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
}

bool LabClient::wait()
{
    const bool more = m_socket->bytesAvailable() > 0 || m_socket->waitForReadyRead(patienceMs);
    m_buffer += m_socket->readAll();
    return more;
}

Head LabClient::readHead()
{
    while (!m_buffer.contains("\r\n\r\n") && wait()) { }
    const auto end = m_buffer.indexOf("\r\n\r\n");
    return parseHead(end < 0 ? read(m_buffer.size()) : read(end + 4));
}

QByteArray LabClient::read(qsizetype size)
{
    while (m_buffer.size() < size && wait()) { }
    auto bytes = m_buffer.first(std::min(size, m_buffer.size()));
    m_buffer.remove(0, bytes.size());
    return bytes;
}

QByteArray LabClient::readToEnd()
{
    while (wait()) { }
    return std::exchange(m_buffer, {});
}

} // namespace tests::lab
