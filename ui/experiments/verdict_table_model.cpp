// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/verdict_table_model.h"

#include "app/experiments/figure_words.h"
#include "ui/experiments/experiment_marks.h"
#include "ui/experiments/experiment_session.h"
#include "ui/experiments/experiment_words.h"

namespace ui::experiments {

using app::experiments::Ruling;

VerdictTableModel::VerdictTableModel(const ExperimentSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    for (const app::experiments::Claim& claim : app::experiments::builtinClaims()) {
        if (claim.test || !claim.source.isEmpty()) {
            m_claims.append(&claim);
        }
    }
    connect(&session, &ExperimentSession::assessmentChanged, this, &VerdictTableModel::refresh);
    connect(&session, &ExperimentSession::stateChanged, this, &VerdictTableModel::refresh);
}

void VerdictTableModel::refresh()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int VerdictTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_claims.size());
}

int VerdictTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VerdictTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return toolTip(index.row(), index.column());
    case Qt::DecorationRole:
        return index.column() == Verdict ? decoration(index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString VerdictTableModel::text(int row, int column) const
{
    const app::experiments::Claim& claim = claimAt(row);
    switch (column) {
    case Claim:
        return claim.text;
    case Section:
        return claim.section;
    case Basis:
        return claim.test ? claim.test->spokenMeaning() : tr("Source: %1").arg(claim.source);
    default:
        return verdictText(claim, column);
    }
}

QString VerdictTableModel::verdictText(const app::experiments::Claim& claim, int column) const
{
    if (!claim.test) {
        return column == Verdict ? tr("reported") : QString();
    }
    const app::experiments::Verdict* verdict = findVerdict(m_session.assessment(), claim.id);
    const auto figure = verdict == nullptr ? std::nullopt : verdict->figure;
    if (column == Measured) {
        return figure ? figureText(*figure) : QString();
    }
    if (column == Threshold) {
        return boundsText(m_session.boundsOf(claim), claim.test->unit);
    }
    if (m_session.running() == claim.test->experiment) {
        return tr("being measured");
    }
    if (verdict == nullptr) {
        return rulingName(Ruling::NotMeasured);
    }
    const QString word = rulingName(claim, verdict->ruling);
    return verdict->quick && figure ? tr("%1 (quick)").arg(word) : word;
}

QVariant VerdictTableModel::decoration(int row) const
{
    const app::experiments::Claim& claim = claimAt(row);
    if (!claim.test) {
        return {};
    }
    if (m_session.running() == claim.test->experiment) {
        return markIcon(widgets::Mark::Running);
    }
    const app::experiments::Verdict* verdict = findVerdict(m_session.assessment(), claim.id);
    return markIcon(markOf(verdict == nullptr ? Ruling::NotMeasured : verdict->ruling));
}

QString VerdictTableModel::toolTip(int row, int column) const
{
    if (column == Claim) { // a narrow table has no room for all of it
        return QStringList { text(row, Claim), text(row, Section), text(row, Basis) }.join(u'\n');
    }
    const app::experiments::Verdict* verdict = findVerdict(m_session.assessment(), claimAt(row).id);
    return column == Verdict && verdict != nullptr ? verdict->sentence : text(row, column);
}

QVariant VerdictTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Claim:
        return tr("Claim");
    case Verdict:
        return tr("Verdict");
    case Measured:
        return tr("Measured");
    case Threshold:
        return tr("Threshold");
    case Section:
        return tr("Section");
    case Basis:
        return tr("Meaning or source");
    default:
        return {};
    }
}

} // namespace ui::experiments
