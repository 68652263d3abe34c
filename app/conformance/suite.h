// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conformance/check.h"
#include "app/conformance/session.h"

#include <QObject>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace app::conformance {

/// A check and what came of it.
struct Result
{
    const Check* check = nullptr; ///< of allChecks()
    Verdict verdict;
};

/// Puts one engine through exercises over a lab that runs already, one after the other, and judges it. All of them take
/// some fifteen seconds. Belongs to one thread with an event loop.
class Suite final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Suite)

public:
    explicit Suite(fetch::EngineEntry engine, std::span<const Exercise> exercises = allExercises(),
        Patience patience = {}, QObject* parent = nullptr);
    ~Suite() override;

    /// finished() or broken() comes once.
    void start(const run::LabAddresses& lab);

signals:
    /// Before each exercise: `done` of `total` are over.
    void progressed(int done, int total);
    /// The engine could not be started, or never said that it is ready when it was given a plan without URLs: there is
    /// nothing to judge. A sentence.
    void broken(const QString& sentence);
    /// In the order of allChecks(), a result for each that the exercises show something of.
    void finished(const std::vector<app::conformance::Result>& results);

private:
    void runNext();
    void onSeen(const Observed& observed);
    [[nodiscard]] std::vector<Result> judged() const;
    [[nodiscard]] std::optional<Verdict> judge(const Check& check) const;

    fetch::EngineEntry m_engine;
    std::vector<Exercise> m_exercises;
    Patience m_patience;
    Witness m_witness;
    std::unique_ptr<LabClient> m_client;
    Servers m_servers;
    std::unique_ptr<Session> m_session; ///< after what it uses
    std::size_t m_next = 0;
    std::map<Exercise, Observed> m_seen;
    std::optional<fetch::Ready> m_ready; ///< what the engine said of itself first
};

} // namespace app::conformance
