// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/compare_controller.h"
#include "ui/fetch/compare_settings.h"
#include "ui/fetch/fetch_controller.h"
#include "ui/fetch/private_check.h"
#include "ui/widgets/notice_bar.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>

#include <functional>

namespace ui::fetch {

class LabControl;
class UrlListModel;

/// One measurement at a time over the URL list: starts the lab when the list needs it, runs Fetch or Compare, fills the
/// list, and tells the window how it goes. Everything that the panel shows and no widget.
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    enum class State {
        Idle,
        LookingUp, ///< whether the list leads to private addresses
        WaitingForLab,
        Fetching,
        Comparing,
        Stopping, ///< cancelled, the engine is about to end
    };
    Q_ENUM(State)

    /// `list` and `lab` must outlive the session. `engines` is called in another thread.
    Session(UrlListModel& list, LabControl& lab, WindowEngine windowEngine, app::run::EngineFactory engines,
        QObject* parent = nullptr);
    ~Session() override;

    /// Starts the article's demo, or says why not.
    void fetch();
    /// Starts a comparison; asks first when it goes to other hosts than the lab.
    void compare(const CompareSettings& settings);
    void cancel();

    /// Nothing starts while there is a reason, a sentence.
    void setBlocked(const QString& reason);
    [[nodiscard]] const QString& blocked() const { return m_blocked; }

    /// Nothing starts with a URL that leads to this machine or into a private network, and no redirect is followed.
    void setRefusesPrivate(bool refuses) { m_refusesPrivate = refuses; }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_state != State::Idle; }
    /// Of the comparison under way: the engines that are done; nothing where there is none yet.
    [[nodiscard]] app::run::SharedRun soFar() const { return m_soFar; }

signals:
    void stateChanged(ui::fetch::Session::State state);
    void blockedChanged();
    /// `share` of the work, 0 to 1; below 0: not known.
    void progressed(double share, const QString& text);
    void logged(const QStringList& lines);
    void noticed(const ui::widgets::Notice& notice);
    /// One sentence on how a measurement ended, also one that came to nothing.
    void concluded(const QString& sentence);
    /// A new measurement began: earlier notices are of no use any more.
    void began();
    /// After each round, and with many samples more seldom: for charts that grow.
    void runGrown(const app::run::SharedRun& soFar);
    void runFinished(const app::run::SharedRun& run);

private:
    void connectFetch();
    void connectCompare();
    /// `work` runs when the guard has nothing against `urls`, or at once when it is off.
    void whenAllowed(const QList<QByteArray>& urls, std::function<void()> work);
    void onChecked(const app::urls::Import& result);
    void ask(const app::run::Setup& setup);
    /// `work` runs when the lab is ready, or at once when the list does not need it.
    void whenLabReady(std::function<void()> work);
    void onLabChanged();
    void onLabLost();
    void startFetch();
    void startCompare(app::run::Setup setup);
    void onFetchFinished(const app::run::SharedRun& run);
    void onPartFinished(const app::run::SharedRun& soFar);
    void onCompareFinished(const app::run::SharedRun& run);
    void end(const app::run::SharedRun& run, const QString& sentence);
    /// Of what had not begun to measure.
    void giveUp();
    void setState(State state);
    void refuse(const QString& sentence);
    /// Whether nothing may start now; says why.
    [[nodiscard]] bool refusesToStart();

    UrlListModel& m_list;
    LabControl& m_lab;
    FetchController m_fetch;
    CompareController m_compare;
    PrivateCheck m_check;
    State m_state = State::Idle;
    QString m_blocked;
    bool m_refusesPrivate = false;
    std::function<void()> m_whenAllowed;
    std::function<void()> m_whenLabReady;
    QList<QByteArray> m_urls; ///< of the measurement under way
    qint64 m_total = 0;
    app::run::SharedRun m_soFar;
    qsizetype m_drawnSamples = 0; ///< at the last runGrown()
    QElapsedTimer m_elapsed;
};

} // namespace ui::fetch
