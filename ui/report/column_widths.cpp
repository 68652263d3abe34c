// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/column_widths.h"

#include <algorithm>

namespace ui::report {

namespace {

constexpr double Open = -1; ///< a width that is not decided

/// Gives every open column what it would like that likes no more than its even share of what is left. Whether any does.
bool settle(const QList<ColumnNeed>& needs, QList<double>& widths, double& left)
{
    const auto open = std::ranges::count(widths, Open);
    if (open == 0) {
        return false;
    }
    const double share = left / double(open);
    bool any = false;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (widths[i] == Open && needs[i].natural <= share) {
            widths[i] = needs[i].natural;
            left -= needs[i].natural;
            any = true;
        }
    }
    return any;
}

/// Divides what is left among the open columns.
void divide(const QList<ColumnNeed>& needs, QList<double>& widths, double left)
{
    double natural = 0;
    double least = 0;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        natural += widths[i] == Open ? needs[i].natural : 0;
        least += widths[i] == Open ? needs[i].least : 0;
    }
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (widths[i] == Open) {
            widths[i] = least >= left
                ? needs[i].least * left / least
                : needs[i].least + (needs[i].natural - needs[i].least) * (left - least) / (natural - least);
        }
    }
}

double leastOf(const QList<ColumnNeed>& needs)
{
    double least = 0;
    for (const ColumnNeed& need : needs) {
        least += need.least;
    }
    return least;
}

} // namespace

bool haveRoom(const QList<ColumnNeed>& needs, double width)
{
    return leastOf(needs) <= width;
}

QList<double> columnWidths(const QList<ColumnNeed>& needs, double width)
{
    QList<double> widths(needs.size(), Open);
    double left = width;
    // Narrow columns keep their width only where the others can have their longest words beside them.
    if (haveRoom(needs, width)) {
        while (settle(needs, widths, left)) { }
    }
    divide(needs, widths, left);
    return widths;
}

} // namespace ui::report
