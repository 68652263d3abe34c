// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/build_setup.h"
#include "app/experiments/build_site.h"
#include "app/experiments/progress.h"
#include "app/experiments/staged_trial.h"
#include "app/experiments/work.h"

#include <QSet>
#include <QTimer>

#include <functional>
#include <memory>

namespace app::experiments {

/// How many rounds there are. A cold build of the Rust engine takes minutes, and little changes between two.
struct BuildRounds
{
    int quick = 5; ///< warm
    int warm = 10;
    int cold = 3;
};

/// Builds programs of each contestant, cold and warm, in a temporary folder. Each is built once before any round, which
/// tells its size and what is in it; one that cannot be built costs itself. A quick run only builds warm, and only the
/// first program of each contestant.
class BuildWork final : public Work
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BuildWork)

public:
    /// `setup` is looked up when the work starts.
    BuildWork(std::function<BuildSetup()> setup, std::shared_ptr<CompilerVersions> versions, BuildRounds rounds = {},
        QObject* parent = nullptr);
    ~BuildWork() override;

    void start(const app::experiments::Order& order) override;
    void cancel() override;

private:
    struct Step
    {
        int round = 0;
        int position = 0;
        BuildProgram program;
        QString kind; ///< facts, warm, cold
    };

    [[nodiscard]] QStringList available();
    [[nodiscard]] QList<Step> planned(const Order& order, const QStringList& contestants) const;
    [[nodiscard]] QList<Stage> stagesOf(const Step& step);
    void next();
    void onTrial(const Trial& trial);
    void report();
    void complete();

    std::function<BuildSetup()> m_makeSetup;
    BuildSetup m_setup;
    std::shared_ptr<CompilerVersions> m_versions;
    BuildRounds m_rounds;
    QMap<QString, QMap<QString, QString>> m_versionsOf; ///< by contestant
    std::unique_ptr<BuildSite> m_site; ///< outlives m_trial, which works in it
    std::unique_ptr<StagedTrial> m_trial;
    QList<Step> m_steps;
    qsizetype m_step = 0;
    bool m_stopped = false;
    QSet<QString> m_broken; ///< packages that cannot be built
    std::shared_ptr<Result> m_result;
    Progress m_progress;
    QTimer m_pause; ///< between two trials: from the event loop, so that a trial never ends within its own signal
};

} // namespace app::experiments
