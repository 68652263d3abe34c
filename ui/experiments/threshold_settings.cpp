// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/threshold_settings.h"

#include <QSettings>

#include <cmath>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Bounds;
using app::experiments::Claim;
using app::experiments::Thresholds;

const QString Group = u"thresholds"_s;

QString key(const QString& claim, QLatin1String bound)
{
    return Group + u'/' + claim + u'/' + bound;
}

/// A bound of the kind that the claim has; what cannot be read is as stated.
std::optional<double> readBound(const QVariant& value, const std::optional<double>& stated)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    return stated && ok && std::isfinite(number) ? std::optional(number) : stated;
}

/// A low bound above the high one would hold for nothing.
bool possible(const Bounds& bounds)
{
    return !bounds.low || !bounds.high || *bounds.low <= *bounds.high;
}

} // namespace

Thresholds readThresholds(const QSettings& settings)
{
    Thresholds thresholds;
    for (const Claim& claim : app::experiments::builtinClaims()) {
        if (claim.test) {
            const Bounds& stated = claim.test->bounds;
            const Bounds own { .low = readBound(settings.value(key(claim.id, "low"_L1)), stated.low),
                .high = readBound(settings.value(key(claim.id, "high"_L1)), stated.high) };
            if (own != stated && possible(own)) {
                thresholds.insert(claim.id, own);
            }
        }
    }
    return thresholds;
}

void writeThresholds(const Thresholds& thresholds, QSettings& settings)
{
    settings.remove(Group);
    for (auto it = thresholds.cbegin(); it != thresholds.cend(); ++it) {
        if (it->low) {
            settings.setValue(key(it.key(), "low"_L1), *it->low);
        }
        if (it->high) {
            settings.setValue(key(it.key(), "high"_L1), *it->high);
        }
    }
}

} // namespace ui::experiments
