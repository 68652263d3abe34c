// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>

#include <functional>

namespace app::conformance {

/// Asks a running lab about itself, one question at a time over a connection that stays open: the lab counts it once.
class LabClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabClient)

public:
    /// `address` is the lab's plain one: "http://127.0.0.1:40001".
    explicit LabClient(QByteArray address, QObject* parent = nullptr);

    /// Calls `answered` with the body, empty if the lab did not answer; not once `context` is gone.
    void get(const QByteArray& path, QObject* context, std::function<void(const QByteArray&)> answered);

private:
    QByteArray m_address;
    QNetworkAccessManager m_network;
};

} // namespace app::conformance
