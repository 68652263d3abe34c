// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/material.h"

#include <QByteArray>

namespace app::report {

/// All verdicts and figures in one table, one number a row, in twelve digits and in the unit of the row, as CSV in
/// UTF-8: kind (verdict, figure, summary, comparison), experiment or run, name, what it is in words, value, unit, low
/// and high end of the 95 % interval, rounds, verdict, and the bounds of a verdict. What is not known is empty.
[[nodiscard]] QByteArray toFiguresCsv(const Material& material);

} // namespace app::report
