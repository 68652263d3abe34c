// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/lab_addresses.h"

#include <QObject>
#include <QProcess>
#include <QString>

namespace app::run {

/// The lab in a process of its own, with TLS. Ends with this object, and with the program that owns it even when that
/// is killed. Belongs to one thread; started() or failed() comes once for each start().
class LabProcess final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabProcess)

public:
    /// `program` is run as "PROGRAM lab --tls --quiet --with-parent": the versus program itself.
    explicit LabProcess(QString program, QObject* parent = nullptr);
    ~LabProcess() override;

    void start();
    void stop();
    /// Empty until started().
    [[nodiscard]] const LabAddresses& addresses() const { return m_addresses; }

signals:
    void started(const app::run::LabAddresses& addresses);
    /// The lab did not start, or ended by itself; the sentence says why.
    void failed(const QString& sentence);

private:
    void readAddresses();
    void removeAuthority();

    QString m_program;
    QProcess m_process;
    QByteArray m_output;
    LabAddresses m_addresses;
    bool m_stopping = false;
};

} // namespace app::run
