// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure_words.h"

#include "app/charts/format.h"

#include <QCoreApplication>

#include <cmath>

namespace app::experiments {

namespace {

using namespace Qt::StringLiterals;

/// Figures and claims.json name a unit in English; signs such as % are the same everywhere.
QString spoken(const QString& unit)
{
    static const char* const inAMillion = QT_TRANSLATE_NOOP("Verdict", "in a million");
    return unit == QLatin1String(inAMillion) ? QCoreApplication::translate("Verdict", inAMillion) : unit;
}

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
    if (unit == u"µs"_s) { // not a QLatin1String: in UTF-8 the sign takes two bytes
        const charts::Unit time = charts::timeUnit(value);
        return { time, u' ' + time.name };
    }
    if (unit == "ratio"_L1) {
        return { { {}, 1 }, u"×"_s };
    }
    return { { unit, 1 }, unit.isEmpty() ? QString() : u' ' + spoken(unit) };
}

} // namespace

QString valueText(double value, const QString& unit)
{
    if (unit.isEmpty() && value == std::floor(value)) {
        return QString::number(value, 'f', 0); // things that were counted
    }
    const Reading reading = readingOf(value, unit);
    return charts::number(reading.unit.from(value)) + reading.suffix;
}

QString figureText(const Figure& figure)
{
    const QString value = valueText(figure.value, figure.unit);
    if (!figure.low || !figure.high) {
        return QCoreApplication::translate("Verdict", "%1 (no interval)").arg(value);
    }
    if (*figure.low == *figure.high) {
        return value; // counted, not measured
    }
    const Reading reading = readingOf(figure.value, figure.unit);
    return u"%1 (%2–%3)"_s.arg(
        value, charts::number(reading.unit.from(*figure.low)), charts::number(reading.unit.from(*figure.high)));
}

QString boundsText(const Bounds& bounds, const QString& unit)
{
    QStringList parts;
    if (bounds.low) {
        parts.append(QCoreApplication::translate("Verdict", "at least %1").arg(valueText(*bounds.low, unit)));
    }
    if (bounds.high) {
        parts.append(QCoreApplication::translate("Verdict", "at most %1").arg(valueText(*bounds.high, unit)));
    }
    return parts.join(QCoreApplication::translate("Verdict", " and "));
}

} // namespace app::experiments
