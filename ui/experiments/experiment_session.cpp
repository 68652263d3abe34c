// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/experiment_session.h"

#include "app/experiments/figure_words.h"
#include "ui/experiments/counting_results.h"
#include "ui/experiments/experiment_words.h"
#include "ui/experiments/threshold_settings.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Assessment;
using app::experiments::Bounds;
using app::experiments::Claim;
using app::experiments::Order;
using app::experiments::Present;
using app::experiments::Results;
using app::experiments::SequenceStatus;
using app::experiments::SharedResult;
using widgets::Notice;

/// What was judged, and by what machine.
struct Judged
{
    Present present;
    Assessment assessment;
};

} // namespace

ExperimentSession::ExperimentSession(SessionServices services, QObject* parent)
    : QObject(parent)
    , m_services(std::move(services))
    , m_controller(m_services.maker)
    , m_store(m_services.folder)
    , m_thresholds(readThresholds(*m_services.settings))
{
    connectController();
    connectStore();
}

ExperimentSession::~ExperimentSession() = default;

void ExperimentSession::connectController()
{
    connect(&m_controller, &SequenceController::statusChanged, this, &ExperimentSession::onStatus);
    connect(&m_controller, &SequenceController::resultReady, this, &ExperimentSession::onResult);
    connect(&m_controller, &SequenceController::finished, this, &ExperimentSession::onFinished);
}

void ExperimentSession::connectStore()
{
    connect(&m_store, &ResultStore::failed, this, &ExperimentSession::refuse);
    connect(&m_store, &ResultStore::saved, this, &ExperimentSession::saved);
    connect(&m_store, &ResultStore::loaded, this, &ExperimentSession::onOpened);
    connect(&m_store, &ResultStore::keptLoaded, this, [this](const Results& kept) {
        m_own += kept; // perhaps there are newer ones already
        assess();
    });
}

void ExperimentSession::loadKept()
{
    m_store.loadKept();
}

void ExperimentSession::run(const QStringList& experiments, bool quick)
{
    start(experiments, { .quick = quick });
}

void ExperimentSession::runAll(bool quick)
{
    QStringList words;
    for (const app::experiments::Experiment& experiment : app::experiments::allExperiments()) {
        words.append(experiment.word);
    }
    run(words, quick);
}

void ExperimentSession::runHuge(const QStringList& experiments)
{
    const QString memory = app::experiments::valueText(double(m_services.memoryBytes), u"B"_s);
    emit noticed({ .kind = Notice::Kind::Question,
        .text = tr("10,000,000 tasks at once take up to 30 GB of the %1 of this machine.").arg(memory),
        .actionText = tr("Run them"),
        .action = [this, experiments] { start(experiments, { .quick = false, .allowHuge = true }); } });
}

void ExperimentSession::start(const QStringList& experiments, const Order& order)
{
    if (busy()) {
        return;
    }
    if (!m_blocked.isEmpty()) {
        refuse(m_blocked);
        return;
    }
    showOwn();
    emit began();
    m_asked = experiments.size();
    m_status = { .experiment = experiments.constFirst(), .number = 1, .count = int(m_asked), .status = {} };
    setState(State::Running);
    emit progressed(0, statusText(m_status));
    Order seeded = order;
    seeded.seed = QRandomGenerator::global()->generate64();
    m_controller.start(experiments, seeded);
}

void ExperimentSession::cancel()
{
    if (m_state == State::Running) {
        setState(State::Stopping);
        emit progressed(-1, tr("Stopping"));
        m_controller.cancel();
    }
}

void ExperimentSession::keepUnfinished()
{
    const SharedResult result = busy() ? m_controller.soFar() : SharedResult();
    if (result && worthOf(*result) != Worth::Nothing) {
        m_store.keep(result);
    }
}

void ExperimentSession::setBlocked(const QString& reason)
{
    if (reason != m_blocked) {
        m_blocked = reason;
        emit stateChanged();
    }
}

void ExperimentSession::onStatus(const SequenceStatus& status)
{
    const bool other = status.experiment != m_status.experiment || status.number != m_status.number;
    m_status = status;
    if (other) {
        emit stateChanged();
    }
    if (m_state == State::Running) {
        emit progressed(shareDone(status), statusText(status));
    }
}

void ExperimentSession::onResult(const SharedResult& result)
{
    if (worthOf(*result) == Worth::Nothing && result->partial) {
        return;
    }
    m_store.keep(result);
    m_own.append(result);
    assess();
}

void ExperimentSession::onFinished(const Results& results)
{
    m_present.reset(); // what is installed may have changed meanwhile
    assess();
    setState(State::Idle);
    emit concluded(endSentence(results, m_asked));
}

void ExperimentSession::onOpened(const Results& results, const QStringList& paths)
{
    if (busy()) {
        refuse(tr("An experiment is under way. Open %1 when it is done.").arg(fileNames(paths)));
        return;
    }
    m_opened = results;
    m_openedPaths = paths;
    m_present.reset();
    assess();
    emit opened(paths);
}

void ExperimentSession::showOwn()
{
    if (!std::exchange(m_openedPaths, {}).isEmpty()) {
        m_opened.clear();
        assess();
    }
}

void ExperimentSession::save(const QString& path, const QString& experiment)
{
    Results results = shown();
    if (!experiment.isEmpty()) {
        results.removeIf([&](const SharedResult& result) { return result->experiment != experiment; });
    }
    m_store.save(results, path);
}

Bounds ExperimentSession::boundsOf(const Claim& claim) const
{
    return m_thresholds.value(claim.id, claim.test->bounds);
}

void ExperimentSession::setBounds(const Claim& claim, const Bounds& bounds)
{
    if (bounds == boundsOf(claim)) {
        return;
    }
    if (bounds == claim.test->bounds) {
        m_thresholds.remove(claim.id);
    } else {
        m_thresholds.insert(claim.id, bounds);
    }
    writeThresholds(m_thresholds, *m_services.settings);
    assess();
}

Results ExperimentSession::shown() const
{
    return countingResults(m_openedPaths.isEmpty() ? m_own : m_opened);
}

void ExperimentSession::assess()
{
    // Looking at what is installed starts compilers and reads every program: not where there is nothing to hold
    // against.
    const Results results = shown();
    const std::optional<Present> known = results.isEmpty() ? Present() : m_present;
    m_job.request(
        [results, thresholds = m_thresholds, known, look = m_services.present] {
            const Present present = known ? *known : look();
            return Judged { present, app::experiments::assess(results, thresholds, present) };
        },
        [this](const Judged& judged) {
            if (!judged.assessment.examined.isEmpty()) {
                m_present = judged.present;
            }
            m_assessment = judged.assessment;
            emit assessmentChanged();
        });
}

void ExperimentSession::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void ExperimentSession::refuse(const QString& sentence)
{
    emit noticed({ .kind = Notice::Kind::Problem, .text = sentence });
}

} // namespace ui::experiments
