// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <utility>

namespace app::report {

/// How charts become pictures. Handed in, as nothing here draws.
struct Pictures
{
    std::function<QByteArray(const charts::Chart&)> svg; ///< an SVG document on a light ground
    /// Colours of such a picture and what each is on a dark ground: "#ffffff" → "#1b1d21".
    QList<std::pair<QString, QString>> onDark;
};

} // namespace app::report
