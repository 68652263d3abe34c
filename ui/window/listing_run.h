// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/line_splitter.h"
#include "app/run/lab_addresses.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

class QTemporaryFile;

namespace ui::window {

/// One of the article's two programs on the current URL list: its own output line by line, its time, and its peak
/// memory as seen from outside. One at a time; exactly one finished() for each start().
class ListingRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListingRun)

public:
    struct Figures
    {
        std::chrono::milliseconds elapsed { 0 };
        qint64 peakRssBytes = 0; ///< VmHWM when last looked at; 0: never seen
    };

    /// URLs are arguments, and the system limits their length.
    static constexpr qsizetype MaxArgumentBytes = 1 << 20;

    explicit ListingRun(QObject* parent = nullptr);
    ~ListingRun() override;

    void start(const QString& program, const QList<QByteArray>& urls, const app::run::LabAddresses& lab);
    void stop();
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] Figures figures() const;

signals:
    /// What the program printed: `error` for its standard error.
    void printed(const QStringList& lines, bool error);
    /// `problem` is empty when it ended well.
    void finished(const QString& problem);

private:
    void trustLab(const QList<QByteArray>& urls, const app::run::LabAddresses& lab);
    void read(QProcess::ProcessChannel channel);
    void readRest();
    void sample();
    void end(const QString& problem);

    QProcess m_process;
    app::fetch::LineSplitter m_out;
    app::fetch::LineSplitter m_err;
    std::unique_ptr<QTemporaryFile> m_authorities;
    QTimer m_sampler;
    QElapsedTimer m_clock;
    Figures m_figures;
    bool m_running = false;
    bool m_stopped = false;
};

} // namespace ui::window
