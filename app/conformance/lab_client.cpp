// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/lab_client.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace app::conformance {

LabClient::LabClient(QByteArray address, QObject* parent)
    : QObject(parent)
    , m_address(std::move(address))
{
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void LabClient::get(const QByteArray& path, QObject* context, std::function<void(const QByteArray&)> answered)
{
    QNetworkReply* reply = m_network.get(QNetworkRequest(QUrl::fromEncoded(m_address + path)));
    connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    connect(reply, &QNetworkReply::finished, context, [reply, answered = std::move(answered)] {
        answered(reply->error() == QNetworkReply::NoError ? reply->readAll() : QByteArray());
    });
}

} // namespace app::conformance
