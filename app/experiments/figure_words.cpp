// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure_words.h"

#include "app/charts/format.h"

#include <QCoreApplication>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

/// How a value reads and in what unit; a figure's bounds take the unit of its value.
struct Reading
{
    charts::Unit unit;
    QString suffix; ///< behind the last number, with its blank
};

Reading readingOf(double value, const QString& unit)
{
    if (unit == "B"_L1) {
        const charts::Unit bytes = charts::bytesUnit(value);
        return { bytes, u' ' + bytes.name };
    }
    if (unit == u"µs"_s) {
        const charts::Unit time = charts::timeUnit(value);
        return { time, u' ' + time.name };
    }
    if (unit == "ratio"_L1) {
        return { { {}, 1 }, u"×"_s };
    }
    return { { unit, 1 }, unit.isEmpty() ? QString() : u' ' + unit };
}

} // namespace

QString valueText(double value, const QString& unit)
{
    const Reading reading = readingOf(value, unit);
    return charts::number(reading.unit.from(value)) + reading.suffix;
}

QString figureText(const Figure& figure)
{
    const QString value = valueText(figure.value, figure.unit);
    if (!figure.low || !figure.high) {
        return QCoreApplication::translate("Verdict", "%1 (no interval)").arg(value);
    }
    const Reading reading = readingOf(figure.value, figure.unit);
    return u"%1 (%2–%3)"_s.arg(
        value, charts::number(reading.unit.from(*figure.low)), charts::number(reading.unit.from(*figure.high)));
}

} // namespace app::experiments
