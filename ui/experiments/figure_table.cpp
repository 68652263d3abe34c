// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/figure_table.h"

#include "app/experiments/figure_words.h"

#include <QCoreApplication>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Figure;
using app::experiments::valueText;

QString tr(const char* text)
{
    return QCoreApplication::translate("FigureTable", text);
}

QString interval(const Figure& figure)
{
    return figure.low && figure.high
        ? u"%1 – %2"_s.arg(valueText(*figure.low, figure.unit), valueText(*figure.high, figure.unit))
        : u"–"_s;
}

} // namespace

app::charts::Table figureTable(const QList<Figure>& figures)
{
    app::charts::Table table { { tr("What"), tr("Value"), tr("95 % interval"), tr("Rounds") }, {} };
    for (const Figure& figure : figures) {
        table.rows.append({ figure.title, valueText(figure.value, figure.unit), interval(figure),
            figure.rounds == 0 ? QString() : QString::number(figure.rounds) });
    }
    return table;
}

} // namespace ui::experiments
