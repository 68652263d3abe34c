// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/material.h"
#include "app/report/report.h"

#include <QList>
#include <QString>

#include <optional>

namespace app::report {

/// The parts of a report, each by a pure function. make_report.cpp puts them in order.

/// Of how many claims what became, and of where and when.
[[nodiscard]] QString summaryOf(const Material& material);
/// One table of all claims.
[[nodiscard]] Section verdictSection(const Material& material);
[[nodiscard]] Section experimentsSection(const Material& material);
[[nodiscard]] Section runsSection(const Material& material);
[[nodiscard]] Section machinesSection(const Material& material);
[[nodiscard]] Section methodSection(const Material& material);
/// What was not measured and what no longer holds, with what to do; nothing where there is nothing to say.
[[nodiscard]] std::optional<Section> gapsSection(const Material& material);

/// What the sections have in common.

/// Two columns: a name and what it is. Rows without a value are left out.
[[nodiscard]] Table properties(const QString& caption, const QList<std::pair<QString, QString>>& values);

} // namespace app::report
