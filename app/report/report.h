// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace app::report {

/// A report as a value: everything that is to be read, in order, and no mark-up. HTML, Markdown and PDF are written
/// from it, so that all three say the same.

/// What a text is to the reader, which decides how it looks.
enum class Tone {
    Plain,
    Lead, ///< the sentence to read first
    Warning, ///< what makes the rest weaker
    Muted, ///< conditions and small print
};

struct Text
{
    QString words;
    Tone tone = Tone::Plain;

    bool operator==(const Text&) const = default;
};

struct Bullets
{
    QStringList items;
    Tone tone = Tone::Plain;

    bool operator==(const Bullets&) const = default;
};

/// What a cell says by a shape and a colour as well as by its words.
enum class Sign {
    None,
    Supported,
    NotSupported,
    Inconclusive,
    NotMeasured,
    Stale,
    Reported,
};

/// The shape: one character, that every font of a desktop has. Empty for None.
[[nodiscard]] QString shapeOf(Sign sign);

struct Cell
{
    QString text;
    Sign sign = Sign::None;

    bool operator==(const Cell&) const = default;
};

/// Cells of one row, the first of which names it; a row of a single cell in a wider table stands above those that
/// follow it as their heading.
using Row = QList<Cell>;

struct Table
{
    QString caption;
    QStringList headers;
    QList<Row> rows;
    QList<qsizetype> numberColumns; ///< that are set to the right

    [[nodiscard]] bool isNumber(qsizetype column) const { return numberColumns.contains(column); }
    [[nodiscard]] bool isHeading(const Row& row) const { return row.size() == 1 && headers.size() > 1; }
    bool operator==(const Table&) const = default;
};

/// Columns behind the first that hold numbers: short cells, at least one of which begins with a digit or all of which
/// are empty.
[[nodiscard]] QList<qsizetype> numberColumnsOf(const QList<Row>& rows);

/// A chart is drawn without its words, which stand around the picture as text.
using Block = std::variant<Text, Bullets, Table, charts::Chart>;

struct Section
{
    QString title;
    QList<Block> blocks;
    QList<Section> sections; ///< one level, no deeper
};

struct Report
{
    QString title;
    QString written; ///< when and by which Versus
    QString summary;
    QList<Section> sections;
};

/// What to draw of a chart in a report: plot and legend.
[[nodiscard]] charts::Chart plotOf(const charts::Chart& chart);
/// Its numbers, with a caption that names it.
[[nodiscard]] Table numbersOf(const charts::Chart& chart);

} // namespace app::report
