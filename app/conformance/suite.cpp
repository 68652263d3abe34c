// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/conformance/suite.h"

#include "app/conformance/reading.h"

#include <QTimer>

#include <utility>

namespace app::conformance {

namespace {

using namespace Qt::StringLiterals;

/// Why nothing can be judged: what the engine did with a plan without URLs.
QString whyBroken(const fetch::EngineEntry& engine, const Observed& seen)
{
    const QString words = seen.standardError.trimmed().section(u'\n', -1);
    const QString why = !words.isEmpty() ? words
        : seen.lines.isEmpty()           ? tr("it wrote nothing")
                                         : QString::fromUtf8(seen.lines.first().bytes.left(200));
    return tr("%1 never said that it is ready: %2").arg(engine.name, why);
}

} // namespace

Suite::Suite(fetch::EngineEntry engine, std::span<const Exercise> exercises, Patience patience, QObject* parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_exercises(exercises.begin(), exercises.end())
    , m_patience(patience)
{
}

Suite::~Suite() = default;

void Suite::start(const run::LabAddresses& lab)
{
    m_servers = { lab, m_witness.address(), m_witness.muteAddress(), m_witness.deafAddress() };
    m_client = std::make_unique<LabClient>(lab.plain);
    runNext();
}

void Suite::runNext()
{
    emit progressed(int(m_next), int(m_exercises.size()));
    m_session = std::make_unique<Session>(
        m_engine, scriptOf(m_exercises[m_next], m_servers), *m_client, m_witness, m_patience);
    // Queued: a session must not be replaced while it is talking.
    connect(m_session.get(), &Session::finished, this, &Suite::onSeen, Qt::QueuedConnection);
    m_session->start();
}

void Suite::onSeen(const Observed& observed)
{
    const Exercise exercise = m_exercises[m_next++];
    if (exercise == Exercise::Empty && !observed.ready) {
        emit broken(whyBroken(m_engine, observed));
        return;
    }
    m_seen[exercise] = observed;
    if (!m_ready) {
        m_ready = observed.ready;
    }
    if (m_next < m_exercises.size()) {
        runNext();
    } else {
        emit finished(judged());
    }
}

std::vector<Result> Suite::judged() const
{
    std::vector<Result> results;
    for (const Check& check : allChecks()) {
        if (const auto verdict = judge(check)) {
            results.push_back({ &check, *verdict });
        }
    }
    return results;
}

/// Nothing for a check that none of the exercises shows.
std::optional<Verdict> Suite::judge(const Check& check) const
{
    if (const auto reason = unmet(check.need, m_ready.value_or(fetch::Ready {}))) {
        return Verdict { Verdict::Result::Skipped, {}, {}, *reason };
    }
    std::optional<Verdict> verdict;
    for (const Exercise exercise : check.exercises) {
        const auto seen = m_seen.find(exercise);
        if (seen == m_seen.end()) {
            continue;
        }
        verdict = check.judge(seen->second);
        if (verdict->result == Verdict::Result::Fails) {
            verdict->seen = tr("%1, %2").arg(verdict->seen, describe(exercise));
            break;
        }
    }
    return verdict;
}

} // namespace app::conformance
