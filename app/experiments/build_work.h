// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/build_setup.h"
#include "app/experiments/build_site.h"
#include "app/experiments/rounds_work.h"

#include <QSet>

#include <functional>
#include <memory>

namespace app::experiments {

/// How many rounds there are. On two cores the cold builds of one round take five minutes, so there are no more than an
/// interval needs; no verdict rests on them.
struct BuildRounds
{
    int quick = 5; ///< warm
    int warm = 10;
    int cold = 2;
};

/// Builds programs of each contestant, cold and warm, in a temporary folder. Each is built once before any round, which
/// tells its size and what is in it; one that cannot be built costs itself. A quick run only builds warm, and only the
/// first program of each contestant.
class BuildWork final : public RoundsWork
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BuildWork)

public:
    /// `setup` is looked up when the work starts.
    BuildWork(std::function<BuildSetup()> setup, std::shared_ptr<CompilerVersions> versions, BuildRounds rounds = {},
        QObject* parent = nullptr);
    ~BuildWork() override;

protected:
    [[nodiscard]] Outline plan(const Order& order) override;
    void prepare() override;
    [[nodiscard]] std::unique_ptr<TrialRun> makeTrial(const Trial& trial, const Case& what) override;
    [[nodiscard]] bool isPointless(const Step& step) const override;
    void look(const Step& step, const Trial& trial) override;
    void tidy() override;

private:
    [[nodiscard]] bool has(const QString& contestant, const Case& what) const;
    [[nodiscard]] const BuildProgram& programOf(const QString& contestant, const Case& what) const; ///< which it has
    [[nodiscard]] QStringList available(Outline& outline);
    [[nodiscard]] QList<Step> factSteps(const QStringList& contestants) const;
    [[nodiscard]] QList<Step> timedSteps(const Order& order, const QStringList& contestants) const;

    std::function<BuildSetup()> m_makeSetup;
    BuildSetup m_setup;
    std::shared_ptr<CompilerVersions> m_versions;
    BuildRounds m_rounds;
    QMap<QString, QMap<QString, QString>> m_versionsOf; ///< by contestant
    std::unique_ptr<BuildSite> m_site;
    QSet<QString> m_broken; ///< packages that cannot be built
};

} // namespace app::experiments
