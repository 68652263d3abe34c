// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the table shows: the reading half of UrlListModel.

#include "app/run/run.h"
#include "ui/fetch/cell_text.h"
#include "ui/fetch/url_list_model.h"

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

bool isNumeric(int column)
{
    return column == UrlListModel::Number || column == UrlListModel::Bytes || column == UrlListModel::FirstByte
        || column == UrlListModel::Total || column >= UrlListModel::FirstEngine;
}

/// In two lines where a profile is named: the column stays as narrow as its times.
QString engineTitle(const QString& key)
{
    const QString name = app::run::engineShortName(key);
    const QString engine = app::run::engineShortName(app::run::engineId(key));
    return app::run::namedProfile(key).isEmpty() ? name : engine + u'\n' + name.sliced(engine.size() + 1);
}

int alignmentOf(int column)
{
    return (Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)).toInt();
}

} // namespace

int UrlListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int UrlListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstEngine + int(m_engines.size());
}

QVariant UrlListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(index.column());
    }
    switch (index.column()) {
    case Number:
        return numberCell(index.row(), role);
    case Url:
        return urlCell(index.row(), role);
    case Status:
    case Bytes:
    case FirstByte:
    case Total:
    case Protocol:
    case Error:
        return fetchCell(index.row(), index.column(), role);
    default:
        return engineCell(index.row(), index.column() - FirstEngine, role);
    }
}

QVariant UrlListModel::numberCell(int row, int role) const
{
    const int first = m_firstWith[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return first == row ? QString::number(row + 1) : u"≡ "_s + QString::number(row + 1);
    case Qt::AccessibleTextRole:
        return first == row ? QString::number(row + 1) : tr("%1, the same as %2").arg(row + 1).arg(first + 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return first == row ? QString() : tr("The same URL as in row %1. It is fetched again.").arg(first + 1);
    case ToneRole:
        return QVariant::fromValue(Tone::Muted);
    default:
        return {};
    }
}

QVariant UrlListModel::urlCell(int row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
        return QString::fromUtf8(m_rows[size_t(row)].url);
    case ToneRole:
        return QVariant::fromValue(m_firstWith[size_t(row)] == row ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

QVariant UrlListModel::fetchCell(int row, int column, int role) const
{
    const FetchResult result = resultOf(m_rows[size_t(row)]);
    const bool waitsForNext = m_underWay && column == Status && !isMeasured(m_rows[size_t(row)]);
    switch (role) {
    case Qt::DisplayRole:
        return waitsForNext ? tr("next run") : fetchCellText(result, column);
    case Qt::ToolTipRole:
        return waitsForNext ? tr("It came while a measurement was under way, which goes on without it.")
            : result.error  ? errorText(*result.error)
                            : QString();
    case ToneRole:
        return QVariant::fromValue(result.error && (column == Status || column == Error) ? Tone::Bad
                : waitsForNext || result.state == FetchResult::State::Waiting            ? Tone::Muted
                                                                                         : Tone::Normal);
    default:
        return {};
    }
}

QVariant UrlListModel::engineCell(int row, int engine, int role) const
{
    const EngineResult result = resultOf(m_rows[size_t(row)], engine);
    switch (role) {
    case Qt::DisplayRole:
        return engineCellText(result);
    case Qt::ToolTipRole:
        return engineToolTip(result);
    case ToneRole:
        return QVariant::fromValue(result.failed > 0 ? Tone::Bad : Tone::Normal);
    default:
        return {};
    }
}

QVariant UrlListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignmentOf(section);
    }
    if (section >= FirstEngine) {
        const QString key = m_engines.value(section - FirstEngine);
        switch (role) {
        case Qt::DisplayRole:
            return engineTitle(key);
        case Qt::AccessibleTextRole:
            return app::run::engineShortName(key);
        case Qt::ToolTipRole:
            return tr("Median time of %1 from start to last byte, over the rounds").arg(app::run::engineShortName(key));
        case EngineRole:
            return key;
        default:
            return {};
        }
    }
    static const QStringList names { tr("URL"), u"#"_s, tr("Status"), tr("Bytes"), tr("First byte"), tr("Total"),
        tr("Protocol"), tr("Error") };
    if (role == Qt::AccessibleTextRole && section == Number) {
        return tr("Number");
    }
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

Qt::ItemFlags UrlListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled; // between rows
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Url ? flags | Qt::ItemIsEditable | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDragEnabled;
}

bool UrlListModel::isMeasured(const UrlRow& row) const
{
    return row.measurement == m_measurement && row.place >= 0;
}

FetchResult UrlListModel::resultOf(const UrlRow& row) const
{
    if (!isMeasured(row)) {
        return {};
    }
    if (m_shows == Shows::Fetch) {
        return m_fetched[size_t(row.place)];
    }
    QList<EngineResult> engines;
    for (const QList<EngineResult>& results : m_compared) {
        engines.append(results.value(row.place));
    }
    return commonResult(engines);
}

EngineResult UrlListModel::resultOf(const UrlRow& row, int engine) const
{
    return isMeasured(row) ? m_compared[engine].value(row.place) : EngineResult {};
}

} // namespace ui::fetch
