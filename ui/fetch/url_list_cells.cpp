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
    const int sameAs = m_sameAs[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return sameAs < 0 ? QString::number(row + 1) : u"≡ "_s + QString::number(row + 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return sameAs < 0 ? QString() : tr("The same URL as in row %1. It is fetched again.").arg(sameAs + 1);
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
        return QVariant::fromValue(m_sameAs[size_t(row)] < 0 ? Tone::Normal : Tone::Muted);
    default:
        return {};
    }
}

QVariant UrlListModel::fetchCell(int row, int column, int role) const
{
    const FetchResult result = resultOf(m_rows[size_t(row)]);
    switch (role) {
    case Qt::DisplayRole:
        return fetchCellText(result, column);
    case Qt::ToolTipRole:
        return result.error ? errorText(*result.error) : QString();
    case ToneRole:
        return QVariant::fromValue(result.error && (column == Status || column == Error) ? Tone::Bad
                : result.state == FetchResult::State::Waiting                            ? Tone::Muted
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
    return role == Qt::DisplayRole ? QVariant(names.value(section)) : QVariant();
}

Qt::ItemFlags UrlListModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == Url && !m_locked ? flags | Qt::ItemIsEditable : flags;
}

FetchResult UrlListModel::resultOf(const UrlRow& row) const
{
    if (row.measurement != m_measurement) {
        return {};
    }
    if (m_shows == Shows::Compare) {
        return commonResult(row.engines);
    }
    return row.fetch;
}

EngineResult UrlListModel::resultOf(const UrlRow& row, int engine) const
{
    return row.measurement == m_measurement ? row.engines.value(engine) : EngineResult {};
}

} // namespace ui::fetch
