// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/palette.h"

#include "app/run/run.h"

#include <QMap>

#include <algorithm>
#include <array>

namespace app::charts {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, Look>& fixedLooks()
{
    static const QMap<QString, Look> looks {
        { u"go"_s, { "#0072B2"_L1, {}, Marker::Circle } },
        { u"rust"_s, { "#D55E00"_L1, { 6, 2 }, Marker::Square } },
        { u"qt"_s, { "#009E73"_L1, { 5, 2, 1, 2 }, Marker::Triangle } },
        { u"cpp"_s, { "#7F7F7F"_L1, { 1.5, 1.5 }, Marker::Diamond } },
        { ControlKey, { "#9B9B9B"_L1, { 4, 3 }, Marker::Pentagon } },
    };
    return looks;
}

const std::array<Look, 4>& otherLooks()
{
    static const std::array<Look, 4> looks { {
        { "#CC79A7"_L1, { 10, 2 }, Marker::Star },
        { "#56B4E9"_L1, { 3, 2 }, Marker::Pentagon },
        { "#E69F00"_L1, { 8, 2, 1, 2, 1, 2 }, Marker::Diamond },
        { "#C8B900"_L1, { 3, 1, 1, 1 }, Marker::Star },
    } };
    return looks;
}

/// Which part of the engine a key means: 0 for "go", 1 for "go#2".
int part(const QString& key)
{
    const qsizetype hash = key.lastIndexOf(u'#');
    return hash < 0 ? 0 : std::max(0, QStringView(key).mid(hash + 1).toInt() - 1);
}

double fillOf(int shade)
{
    static constexpr std::array<double, 4> Fills { 1, 0.45, 0.2, 0 };
    return Fills.at(size_t(std::clamp(shade, 0, int(Fills.size()) - 1)));
}

} // namespace

Palette::Palette(const QStringList& keys)
{
    for (const QString& key : keys) {
        const QString id = run::engineId(key);
        if (!fixedLooks().contains(id) && !m_others.contains(id)) {
            m_others.append(id);
        }
    }
}

Look Palette::look(const QString& key, int variant) const
{
    const QString id = run::engineId(key);
    const auto fixed = fixedLooks().constFind(id);
    const auto other = size_t(std::max<qsizetype>(0, m_others.indexOf(id))) % otherLooks().size();
    Look look = fixed != fixedLooks().constEnd() ? *fixed : otherLooks().at(other);
    if (!run::namedProfile(key).isEmpty()) {
        look.open = true;
        look.dash = { 1, 2 };
    }
    look.fill = fillOf(part(key) + std::max(0, variant));
    return look;
}

} // namespace app::charts
