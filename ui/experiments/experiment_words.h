// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/assessment.h"
#include "app/experiments/sequence.h"

#include <QString>

namespace ui::experiments {

/// "Waiting tasks (1 of 3): round 2 of 5, Go, 1,000 tasks, 20 s left".
[[nodiscard]] QString statusText(const app::experiments::SequenceStatus& status);
/// Of the whole sequence, 0 to 1.
[[nodiscard]] double shareDone(const app::experiments::SequenceStatus& status);

/// "24 Nov 2026 11:05, quick": when and how.
[[nodiscard]] QString measuredShort(const app::experiments::Result& result);
/// A sentence: when, quick or in full, rounds, machine, and whether it was stopped.
[[nodiscard]] QString measuredLong(const app::experiments::Result& result);

/// "a.versus.json, b.versus.json": of these paths.
[[nodiscard]] QString fileNames(const QStringList& paths);

/// How a sequence ended, in a sentence.
[[nodiscard]] QString endSentence(const app::experiments::Results& results, qsizetype asked);

/// "2 supported, 1 inconclusive": of the claims that the experiment decides.
[[nodiscard]] QString verdictCounts(const app::experiments::Assessment& assessment, const QString& experiment);

/// The claims that an experiment decides, in the order of the article.
[[nodiscard]] QList<const app::experiments::Claim*> claimsOf(const QString& experiment);

} // namespace ui::experiments
