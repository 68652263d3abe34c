// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/trial.h"

#include <QJsonObject>

namespace app::experiments {

/// "figures", "histograms" and "series" of a trial: the same in the lines of experiment programs and in documents.

/// False: a value is out of range or of another type; the trial is then not to be used.
[[nodiscard]] bool readMeasurements(const QJsonObject& object, Trial& trial);
void writeMeasurements(const Trial& trial, QJsonObject& object);

} // namespace app::experiments
