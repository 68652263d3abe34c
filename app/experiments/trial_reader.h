// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial.h"

#include <QByteArray>

#include <optional>

namespace app::experiments {

/// Fills a trial from the lines of an experiment program (resources/schemas/experiment-protocol-1.schema.json).
class TrialReader
{
public:
    explicit TrialReader(Trial& trial)
        : m_trial(trial)
    {
    }

    /// What is wrong with the line, as a sentence without a full stop; nothing: it was taken.
    [[nodiscard]] std::optional<QString> take(const QByteArray& line);
    [[nodiscard]] double done() const { return m_done; } ///< share, as the program last said
    [[nodiscard]] bool hasResult() const { return m_hasResult; }

private:
    Trial& m_trial;
    double m_done = 0;
    bool m_hasResult = false;
};

} // namespace app::experiments
