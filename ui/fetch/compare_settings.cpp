// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/compare_settings.h"

#include "app/fetch/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

constexpr app::fetch::Words<ProfileChoice, 3> Choices { { {
    { ProfileChoice::LevelField, "level-field"_L1 },
    { ProfileChoice::AsWritten, "as-written"_L1 },
    { ProfileChoice::Both, "both"_L1 },
} } };

} // namespace

QLatin1String toWord(ProfileChoice choice)
{
    return Choices.of(choice);
}

QString profileChoiceName(ProfileChoice choice)
{
    switch (choice) {
    case ProfileChoice::LevelField:
        return QCoreApplication::translate("CompareSettings", "Level field");
    case ProfileChoice::AsWritten:
        return QCoreApplication::translate("CompareSettings", "As written");
    case ProfileChoice::Both:
        return QCoreApplication::translate("CompareSettings", "Both (interleaved)");
    }
    return {};
}

ProfileChoice profileChoiceFromWord(QStringView word)
{
    return Choices.find(word).value_or(ProfileChoice::LevelField);
}

app::run::Setup toSetup(const CompareSettings& settings, const QList<QByteArray>& urls, quint64 seed)
{
    app::run::Setup setup;
    setup.plan.urls = urls;
    setup.plan.profile = settings.profile == ProfileChoice::AsWritten ? app::fetch::Profile::AsWritten
                                                                      : app::fetch::Profile::LevelField;
    setup.plan.concurrency = settings.concurrency;
    setup.plan.totalTimeout = std::chrono::seconds(settings.deadlineSeconds);
    setup.plan.connectTimeout = std::min(setup.plan.connectTimeout, setup.plan.totalTimeout);
    if (settings.concurrency > 0) {
        setup.plan.poolSize = settings.concurrency;
    }
    if (settings.ratePerSecond > 0) {
        setup.plan.schedule = app::fetch::Schedule::Constant;
        setup.plan.ratePerSecond = settings.ratePerSecond;
    }
    setup.engines
        = settings.profile == ProfileChoice::Both ? app::run::inBothProfiles(settings.engines) : settings.engines;
    setup.rounds = settings.rounds;
    setup.seed = seed;
    return setup;
}

int timesOver(const app::run::Setup& setup)
{
    return (setup.rounds + setup.warmUps) * int(setup.engines.size());
}

std::optional<std::chrono::nanoseconds> scheduledTime(const app::run::Setup& setup)
{
    if (setup.plan.schedule == app::fetch::Schedule::Closed || setup.plan.urls.isEmpty() || setup.engines.isEmpty()) {
        return std::nullopt;
    }
    const double once = double(setup.plan.urls.size()) / setup.plan.ratePerSecond;
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::duration<double>(once * timesOver(setup)));
}

} // namespace ui::fetch
