// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"
#include "ui/experiments/result_store.h"
#include "ui/experiments/sequence_controller.h"
#include "ui/widgets/latest_job.h"
#include "ui/widgets/notice_bar.h"

#include <QObject>
#include <QSettings>

#include <functional>
#include <memory>
#include <optional>

namespace ui::experiments {

/// What experiments in the window need from outside: tests give fakes.
struct SessionServices
{
    app::experiments::Sequence::Maker maker; ///< called in another thread
    std::function<app::experiments::Present()> present; ///< called in another thread
    QString folder; ///< the last results are kept here
    std::shared_ptr<QSettings> settings;
    qint64 memoryBytes = 0; ///< of this machine
};

/// Everything about experiments that the window shows, and no widget: runs them one after the other, keeps their
/// results, and judges the claims by them, by the reader's thresholds and by what is installed now.
class ExperimentSession final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExperimentSession)

public:
    enum class State {
        Idle,
        Running,
        Stopping, ///< cancelled, the program is about to end
    };
    Q_ENUM(State)

    /// What 10,000,000 waiting tasks take, with room for the rest of the machine.
    static constexpr qint64 HugeBytes = qint64(40) << 30;

    explicit ExperimentSession(SessionServices services, QObject* parent = nullptr);
    ~ExperimentSession() override;

    /// Reads the results that were kept. Once, when there is time: a window waits with it until it is painted.
    void loadKept();

    /// Carries out these experiments, or says why not. Shows the machine's own results again.
    void run(const QStringList& experiments, bool quick);
    void runAll(bool quick);
    /// In full, with 10,000,000 tasks: asks first. Only where hasRoomForHuge().
    void runHuge(const QStringList& experiments);
    void cancel();
    /// For an end that does not wait: keeps the finished rounds of the experiment under way as a partial result.
    void keepUnfinished();
    [[nodiscard]] bool hasRoomForHuge() const { return m_services.memoryBytes >= HugeBytes; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_state != State::Idle; }
    /// Of the experiment under way; only while busy().
    [[nodiscard]] const app::experiments::SequenceStatus& status() const { return m_status; }
    /// Word of the experiment under way, or empty.
    [[nodiscard]] QString running() const { return busy() ? m_status.experiment : QString(); }

    /// Nothing starts while there is a reason, a sentence.
    void setBlocked(const QString& reason);
    [[nodiscard]] const QString& blocked() const { return m_blocked; }

    [[nodiscard]] const app::experiments::Assessment& assessment() const { return m_assessment; }
    [[nodiscard]] bool hasResults() const { return !m_assessment.examined.isEmpty(); }

    [[nodiscard]] app::experiments::Bounds boundsOf(const app::experiments::Claim& claim) const;
    /// `claim` has a test. Judges it anew; bounds as stated are no own ones.
    void setBounds(const app::experiments::Claim& claim, const app::experiments::Bounds& bounds);

    /// Shows the results of these documents together, in the place of the machine's own.
    void open(const QStringList& paths) { m_store.load(paths); }
    [[nodiscard]] const QStringList& openedPaths() const { return m_openedPaths; }
    void showOwn();
    /// Of all that are shown, or of one experiment.
    void save(const QString& path, const QString& experiment = {});

signals:
    /// State, what is under way, or what blocks.
    void stateChanged();
    void progressed(double share, const QString& text);
    void assessmentChanged();
    void noticed(const ui::widgets::Notice& notice);
    /// A new run began: earlier notices are of no use any more.
    void began();
    /// One sentence on how a run ended.
    void concluded(const QString& sentence);
    void opened(const QStringList& paths);
    void saved(const QString& path);

private:
    void connectController();
    void connectStore();
    void start(const QStringList& experiments, const app::experiments::Order& order);
    void onStatus(const app::experiments::SequenceStatus& status);
    void onResult(const app::experiments::SharedResult& result);
    void onFinished(const app::experiments::Results& results);
    void onOpened(const app::experiments::Results& results, const QStringList& paths);
    [[nodiscard]] app::experiments::Results shown() const;
    void assess();
    void setState(State state);
    void refuse(const QString& sentence);

    SessionServices m_services;
    SequenceController m_controller;
    ResultStore m_store;
    State m_state = State::Idle;
    app::experiments::SequenceStatus m_status;
    qsizetype m_asked = 0; ///< experiments of the run under way
    QString m_blocked;
    app::experiments::Results m_own;
    app::experiments::Results m_opened;
    QStringList m_openedPaths; ///< none: the machine's own results are shown
    app::experiments::Thresholds m_thresholds;
    std::optional<app::experiments::Present> m_present; ///< nothing: to be looked at anew
    app::experiments::Assessment m_assessment;
    widgets::LatestJob m_job; ///< judges
};

} // namespace ui::experiments
