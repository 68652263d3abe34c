// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/session.h"

#include "app/fetch/log_line.h"
#include "ui/fetch/cell_text.h"
#include "ui/fetch/count_words.h"
#include "ui/fetch/lab_control.h"
#include "ui/fetch/request_counts.h"
#include "ui/fetch/run_words.h"
#include "ui/fetch/url_list_model.h"

#include <QRandomGenerator>

#include <utility>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using widgets::Notice;

/// Charts are drawn after each round while that is quick. With more samples they wait until there are twice as many as
/// at the last drawing: it takes a processor from the engines, and all drawings together then cost as much as the last.
constexpr qsizetype QuicklyDrawn = 20000;

bool endsRound(const app::run::Run& run)
{
    return run.parts.back()->position + 1 == run.engines.size() && run.parts.back()->round > 0;
}

} // namespace

Session::Session(
    UrlListModel& list, LabControl& lab, WindowEngine windowEngine, app::run::EngineFactory engines, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_lab(lab)
    , m_fetch(std::move(windowEngine))
    , m_compare(std::move(engines))
{
    connect(&m_lab, &LabControl::stateChanged, this, &Session::onLabChanged);
    connect(&m_check, &PrivateCheck::checked, this, &Session::onChecked);
    connectFetch();
    connectCompare();
}

Session::~Session() = default;

void Session::connectFetch()
{
    connect(&m_fetch, &FetchController::sampled, this, [this](const QList<app::fetch::Sample>& batch) {
        m_list.addSamples(batch);
        QStringList lines;
        for (const app::fetch::Sample& sample : batch) {
            lines.append(app::fetch::logLine(QString::fromUtf8(m_urls.value(sample.index)), sample));
        }
        emit logged(lines);
    });
    connect(&m_fetch, &FetchController::began, this, [this] {
        m_elapsed.start();
        emit progressed(0, tr("%1 of %2 fetched").arg(0).arg(m_total));
    });
    connect(&m_fetch, &FetchController::progressed, this, [this](const app::fetch::Progress& progress) {
        if (m_state == State::Fetching) {
            const double share = m_total == 0 ? 0 : double(progress.completed) / double(m_total);
            emit progressed(share, tr("%1 of %2 fetched").arg(progress.completed).arg(m_total));
        }
    });
    connect(&m_fetch, &FetchController::finished, this, &Session::onFetchFinished);
}

void Session::connectCompare()
{
    connect(&m_compare, &CompareController::statusChanged, this, [this](const app::run::Status& status) {
        if (m_state == State::Comparing) {
            emit progressed(status.done, statusText(status));
        }
    });
    connect(&m_compare, &CompareController::engineResults, &m_list, &UrlListModel::setEngineResults);
    connect(&m_compare, &CompareController::partFinished, this, &Session::onPartFinished);
    connect(&m_compare, &CompareController::finished, this, &Session::onCompareFinished);
}

void Session::setBlocked(const QString& reason)
{
    if (reason != m_blocked) {
        m_blocked = reason;
        emit blockedChanged();
    }
}

bool Session::refusesToStart()
{
    if (!m_blocked.isEmpty()) {
        refuse(m_blocked);
    }
    return busy() || !m_blocked.isEmpty();
}

void Session::fetch()
{
    if (refusesToStart()) {
        return;
    }
    if (m_list.rowCount() == 0) {
        refuse(tr("The list is empty. Drop links or files here, or press Demo list."));
        return;
    }
    const QList<QByteArray> urls = m_list.urls();
    whenAllowed(urls, [this, urls] {
        if (urls == m_list.urls()) { // and was not changed while names were looked up
            m_urls = urls;
            m_list.startFetch();
            whenLabReady([this] { startFetch(); });
        }
    });
}

void Session::compare(const CompareSettings& settings)
{
    if (refusesToStart()) {
        return;
    }
    if (m_list.rowCount() == 0) {
        refuse(tr("The list is empty. Drop links or files here, or press Demo list."));
        return;
    }
    if (settings.engines.isEmpty()) {
        refuse(tr("No engine is chosen. Tick at least one below the list."));
        return;
    }
    if (m_refusesPrivate && settings.profile != ProfileChoice::LevelField) {
        refuse(
            tr("Private addresses are refused, and by their own defaults engines follow redirects to anywhere. Choose "
               "the profile Level field, or allow private addresses in the preferences."));
        return;
    }
    auto setup = toSetup(settings, m_list.urls(), QRandomGenerator::global()->generate());
    setup.plan.redirectLimit = m_refusesPrivate ? 0 : setup.plan.redirectLimit;
    whenAllowed(setup.plan.urls, [this, setup] { ask(setup); });
}

void Session::ask(const app::run::Setup& setup)
{
    const QString requests = requestSentence(requestCounts(setup.plan.urls, timesOver(setup)));
    const auto start = [this, setup, guarded = m_refusesPrivate] {
        // The list and the guard may have changed while the question stood there.
        if (!refusesToStart() && setup.plan.urls == m_list.urls() && guarded == m_refusesPrivate) {
            m_urls = setup.plan.urls;
            m_list.startCompare(app::run::engineKeys(setup.engines, setup.plan.profile));
            whenLabReady([this, setup] { startCompare(setup); });
        }
    };
    if (requests.isEmpty()) {
        start();
        return;
    }
    emit noticed({ .kind = Notice::Kind::Question, .text = requests, .actionText = tr("Send them"), .action = start });
}

void Session::cancel()
{
    switch (m_state) {
    case State::LookingUp:
        m_check.cancel();
        m_whenAllowed = nullptr;
        giveUp();
        return;
    case State::WaitingForLab:
        m_whenLabReady = nullptr;
        m_list.forgetMeasurement();
        giveUp();
        return;
    case State::Fetching:
        setState(State::Stopping);
        m_list.endMeasurement();
        m_fetch.cancel();
        break;
    case State::Comparing:
        setState(State::Stopping);
        m_compare.cancel();
        break;
    case State::Idle:
    case State::Stopping:
        return;
    }
    emit progressed(-1, tr("Stopping"));
}

void Session::whenAllowed(const QList<QByteArray>& urls, std::function<void()> work)
{
    if (!m_refusesPrivate) {
        work();
        return;
    }
    emit began();
    m_whenAllowed = std::move(work);
    setState(State::LookingUp);
    emit progressed(-1, tr("Looking up names"));
    m_check.start(urls);
}

void Session::onChecked(const app::urls::Import& result)
{
    const auto work = std::exchange(m_whenAllowed, nullptr);
    if (result.refused == 0) {
        emit progressed(-1, {}); // there may be a question first
        setState(State::Idle);
        work();
        return;
    }
    giveUp();
    const QString& first = result.refusals.constFirst().reason;
    refuse(result.refused == 1
            ? tr("Nothing was sent: %1 Take it off the list, or allow them in the preferences.").arg(first)
            : tr("Nothing was sent, for %n URLs of the list: %1 Take them off, or allow them in the preferences.", "",
                int(result.refused))
                  .arg(first));
}

void Session::whenLabReady(std::function<void()> work)
{
    emit began();
    m_total = m_urls.size();
    if (!app::run::usesLab(m_urls) || m_lab.state() == LabControl::State::Ready) {
        work();
        return;
    }
    m_whenLabReady = std::move(work);
    setState(State::WaitingForLab);
    emit progressed(-1, tr("Starting the lab"));
    m_lab.start();
}

void Session::onLabChanged()
{
    if (m_lab.state() == LabControl::State::Starting) {
        return;
    }
    if (m_state != State::WaitingForLab) {
        onLabLost();
        return;
    }
    const auto work = std::exchange(m_whenLabReady, nullptr);
    if (m_lab.state() == LabControl::State::Ready) {
        work();
        return;
    }
    m_list.forgetMeasurement();
    giveUp();
    refuse(tr("The list needs the lab, and the lab is not there. %1").arg(m_lab.reason()).trimmed());
}

/// What would be measured without it is a server that is not there.
void Session::onLabLost()
{
    if (m_lab.state() == LabControl::State::Ready) {
        return;
    }
    if (m_lab.state() == LabControl::State::Failed) {
        refuse(m_lab.reason());
    }
    if (busy() && app::run::usesLab(m_urls)) {
        cancel();
    }
}

void Session::startFetch()
{
    setState(State::Fetching);
    m_elapsed.start();
    emit progressed(-1, tr("Preparing"));
    app::fetch::Plan plan = FetchController::planFor(m_urls);
    plan.redirectLimit = m_refusesPrivate ? 0 : plan.redirectLimit;
    m_fetch.start(plan, m_lab.addresses());
}

void Session::startCompare(app::run::Setup setup)
{
    setState(State::Comparing);
    emit progressed(0, tr("starting"));
    m_drawnSamples = 0;
    setup.lab = m_lab.addresses();
    m_compare.start(setup);
}

void Session::onFetchFinished(const app::run::SharedRun& run)
{
    const app::run::EngineRound& round = *run->parts.front();
    QString sentence
        = tr("%1 in %2")
              .arg(urlCount(round.samples.size()), durationText(std::chrono::nanoseconds(m_elapsed.nsecsElapsed())));
    if (const qsizetype failed = round.samples.errorCount(); failed > 0) {
        sentence += ", "_L1 + failedCount(failed);
    }
    end(run, run->partial ? tr("Stopped. %1").arg(sentence) : sentence);
}

void Session::onPartFinished(const app::run::SharedRun& soFar)
{
    m_soFar = soFar;
    emit logged({ partLine(*soFar->parts.back()) });
    const qsizetype samples = sampleCount(*soFar);
    if (endsRound(*soFar) && (samples <= QuicklyDrawn || samples >= 2 * m_drawnSamples)) {
        m_drawnSamples = samples;
        emit runGrown(soFar);
    }
}

void Session::onCompareFinished(const app::run::SharedRun& run)
{
    end(run, endSentence(*run));
}

void Session::end(const app::run::SharedRun& run, const QString& sentence)
{
    m_soFar.reset();
    m_list.endMeasurement();
    setState(State::Idle);
    if (const Failures failures = failuresOf(*run); !failures.sentence.isEmpty()) {
        emit noticed({ .kind = Notice::Kind::Problem, .text = failures.sentence });
        emit logged(failures.details.split(u'\n'));
    }
    emit logged({ sentence });
    emit concluded(sentence);
    if (sampleCount(*run) > 0) {
        emit runFinished(run);
    }
}

void Session::giveUp()
{
    setState(State::Idle);
    emit concluded(tr("Nothing was measured."));
}

void Session::setState(State state)
{
    if (m_state != state) {
        m_state = state;
        emit stateChanged(state);
    }
}

void Session::refuse(const QString& sentence)
{
    emit noticed({ .kind = Notice::Kind::Problem, .text = sentence });
}

} // namespace ui::fetch
