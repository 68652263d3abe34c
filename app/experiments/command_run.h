// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace app::experiments {

/// A program to be run to its end.
struct Command
{
    QString program; ///< absolute path
    QStringList arguments;
    QString folder; ///< in which it runs
    QMap<QString, QString> environment; ///< beside what Versus has; a null value takes a variable away
};

/// What came of it. Times are from outside: from before the start until the end is known.
struct Outcome
{
    int status = 0;
    QByteArray output;
    QByteArray errors;
    qint64 wallNs = 0;
    qint64 cpuNs = 0; ///< of all children of Versus that ended meanwhile: this one, where nothing else is under way
    QString failure; ///< "ended with status 1. LAST LINE OF ITS ERRORS", without its name; empty: status 0

    [[nodiscard]] bool ok() const { return failure.isEmpty(); }
};

/// Runs one command, kept by versus-launcher. Exactly one finished() comes after start(), also after cancel(), never
/// from within either. Belongs to one thread; its end ends the whole tree of the command.
class CommandRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandRun)

public:
    /// The command is ended when it takes longer than `patience`.
    explicit CommandRun(std::chrono::seconds patience, QObject* parent = nullptr);
    ~CommandRun() override;

    void start(const app::experiments::Command& command);
    void cancel();

signals:
    void finished(const app::experiments::Outcome& outcome);

private:
    void onExit(int status, QProcess::ExitStatus how);
    void fail(const QString& what);
    void complete();

    Outcome m_outcome;
    QProcess m_process;
    QTimer m_deadline;
    std::chrono::steady_clock::time_point m_start;
    qint64 m_cpuBefore = 0;
};

} // namespace app::experiments
