// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>
#include <QStringList>

namespace app::charts {

enum class Marker {
    Circle,
    Square,
    Triangle,
    Diamond,
    Star,
    Pentagon,
};

/// How an engine looks in every chart, table and legend. Three signs beside each other, so that none is needed alone:
/// a colour, a dash and a marker.
struct Look
{
    QLatin1String colour; ///< "#0072B2"
    QList<double> dash; ///< strokes and gaps in widths of the line; empty: solid
    Marker marker = Marker::Circle;
    double fill = 1; ///< opacity of bars and of the inside of markers: fainter in a second run
    bool open = false; ///< bars hatched, markers hollow, lines dotted: an engine in a profile of its own

    bool operator==(const Look&) const = default;
};

/// Key of what is no contestant and only keeps time beside them: grey and dashed.
inline constexpr QLatin1String ControlKey("control");

/// One set of colours, safe for the colour-blind: those of Okabe and Ito ("Color Universal Design", 2008). The engines
/// of the article and the C++ reference have fixed ones; engines that the user adds get the others in the order of
/// `keys`.
class Palette
{
public:
    explicit Palette(const QStringList& keys = {});

    /// `key` is an engine's key in a run ("go", or "go#2" where it takes part twice), `variant` the number of the run
    /// from 0. A second run and a second part of one engine keep the colour and get a fainter fill; a part in a profile
    /// of its own ("go@as-written"), or with figures that others published ("go@published"), keeps both and is open.
    [[nodiscard]] Look look(const QString& key, int variant = 0) const;

private:
    QStringList m_others; ///< ids of the engines without a fixed look
};

} // namespace app::charts
