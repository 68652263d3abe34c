// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/conformance/exercises.h"
#include "app/conformance/observed.h"

#include <QLatin1String>
#include <QString>

#include <span>
#include <vector>

namespace app::conformance {

/// What came of one check.
struct Verdict
{
    enum class Result { Holds, Fails, Skipped };
    Result result = Result::Holds;
    QString expected; ///< where it fails: a phrase without a full stop
    QString seen; ///< the same
    QString reason; ///< where it was skipped: a clause
};

/// What an engine may say in its capabilities that it has not got; checks that need it are then skipped.
enum class Need { Nothing, Tls, ConstantSchedule, ConnectPhase, TlsPhase };

/// Why `need` is not met by what an engine says of itself; nothing where it is.
[[nodiscard]] std::optional<QString> unmet(Need need, const fetch::Ready& ready);

/// One thing that the protocol, or the level field, demands of every engine.
struct Check
{
    QLatin1String id; ///< short and lasting: scripts name it
    const char* demand; ///< one sentence, to be translated in the context "Conformance"
    std::vector<Exercise> exercises; ///< the sessions that show it; it holds where it holds in all
    Verdict (*judge)(const Observed& observed);
    Need need = Need::Nothing;

    [[nodiscard]] QString sentence() const;
};

/// All checks, in the order in which they are told.
[[nodiscard]] const std::vector<Check>& allChecks();

} // namespace app::conformance
