// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language/numbers.h"

#include "app/language/for_machines.h"

#include <QLocale>

#include <algorithm>

namespace app::language {

QString fixed(double value, int decimals)
{
    if (ForMachines::active()) {
        return QString::number(value, 'f', decimals);
    }
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString withPoint(const QString& text)
{
    const QString point = QLocale().decimalPoint();
    const QStringList sides = text.split(point);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView whole = QStringView(text)
                                  .mid(text.startsWith(u'-') ? 1 : 0)
                                  .chopped(sides.size() == 2 ? sides[1].size() + point.size() : 0);
    const bool isNumber = sides.size() == 2 && !whole.isEmpty() && !sides[1].isEmpty()
        && std::ranges::all_of(whole, isDigit) && std::ranges::all_of(sides[1], isDigit);
    return isNumber ? sides.join(u'.') : text;
}

} // namespace app::language
