// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_list_model.h"

#include "app/charts/format.h"

#include <QDir>

namespace ui::runs {

using namespace Qt::StringLiterals;

namespace {

/// Sizes stand to the right, to be compared; rounds stand between two columns of text.
Qt::Alignment alignmentOf(int column)
{
    const Qt::Alignment aside = column == RunListModel::Rounds ? Qt::AlignHCenter : Qt::AlignLeft;
    return Qt::AlignVCenter | (column == RunListModel::Size ? Qt::AlignRight : aside);
}

} // namespace

RunListModel::RunListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

RunListModel::~RunListModel() = default;

void RunListModel::setEntries(const QList<RunEntry>& entries)
{
    if (entries == m_entries) {
        return; // the selection stays
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int RunListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RunListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RunEntry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(entry, index.column());
    case SortRole:
        return sortKey(entry, index.column());
    case Qt::ToolTipRole: {
        const QString path = QDir::toNativeSeparators(entry.path);
        return entry.problem.isEmpty() ? path : entry.problem + u'\n' + path;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant RunListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(alignmentOf(section));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    const QStringList titles { tr("Name"), tr("Date"), tr("Origin"), tr("Engines"), tr("Profile"), tr("URLs"),
        tr("Rounds"), tr("Machine"), tr("Size") };
    return titles.value(section);
}

Qt::ItemFlags RunListModel::flags(const QModelIndex& index) const
{
    const bool named = index.isValid() && index.column() == Name && m_entries[index.row()].problem.isEmpty();
    return QAbstractTableModel::flags(index) | (named ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

bool RunListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || name.isEmpty()) {
        return false;
    }
    if (const RunEntry& entry = m_entries[index.row()]; name != entry.name) {
        emit renameRequested(entry.path, name);
    }
    return true;
}

QString RunListModel::text(const RunEntry& entry, int column)
{
    if (!entry.problem.isEmpty() && column != Name && column != Date && column != Size) {
        return column == Origin ? tr("cannot be opened") : QString();
    }
    switch (column) {
    case Name:
        return entry.name;
    case Date:
        return entry.started.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    case Origin:
        return entry.origin;
    case Engines:
        return entry.engines;
    case Profile:
        return entry.profile;
    case Urls:
        return tr("%1: %2").arg(entry.urls).arg(entry.hosts);
    case Rounds:
        return QString::number(entry.rounds);
    case Machine:
        return entry.machine;
    case Size:
        return app::charts::byteSize(double(entry.bytes));
    default:
        return {};
    }
}

QVariant RunListModel::sortKey(const RunEntry& entry, int column)
{
    switch (column) {
    case Date:
        return entry.started;
    case Urls:
        return entry.urls;
    case Rounds:
        return entry.rounds;
    case Size:
        return entry.bytes;
    default:
        return text(entry, column).toLower();
    }
}

} // namespace ui::runs
