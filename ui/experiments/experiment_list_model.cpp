// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/experiment_list_model.h"

#include "ui/experiments/experiment_session.h"
#include "ui/experiments/experiment_words.h"
#include "ui/widgets/mark.h"

namespace ui::experiments {

using app::experiments::allExperiments;
using app::experiments::Examined;
using widgets::Mark;

ExperimentListModel::ExperimentListModel(const ExperimentSession& session, QObject* parent)
    : QAbstractTableModel(parent)
    , m_session(session)
{
    connect(&session, &ExperimentSession::assessmentChanged, this, &ExperimentListModel::refresh);
    connect(&session, &ExperimentSession::stateChanged, this, &ExperimentListModel::refresh);
}

void ExperimentListModel::refresh()
{
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString ExperimentListModel::wordAt(int row) const
{
    return allExperiments().at(row).word;
}

int ExperimentListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(allExperiments().size());
}

int ExperimentListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExperimentListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole:
        return allExperiments().at(index.row()).question;
    case Qt::DecorationRole:
        return index.column() == Measured ? decoration(index.row()) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QString ExperimentListModel::text(int row, int column) const
{
    const app::experiments::Experiment& experiment = allExperiments().at(row);
    if (column == Title) {
        return experiment.title + QChar(u'\n') + experiment.question;
    }
    if (column == Claims) {
        return verdictCounts(m_session.assessment(), experiment.word);
    }
    if (m_session.running() == experiment.word) {
        return tr("running");
    }
    const Examined* examined = findExamined(m_session.assessment(), experiment.word);
    if (examined == nullptr) {
        return tr("not measured");
    }
    return examined->stale.isEmpty() ? measuredShort(*examined->result)
                                     : tr("%1, stale").arg(measuredShort(*examined->result));
}

QVariant ExperimentListModel::decoration(int row) const
{
    const QString word = wordAt(row);
    if (m_session.running() == word) {
        return markIcon(Mark::Running);
    }
    const Examined* examined = findExamined(m_session.assessment(), word);
    if (examined == nullptr || !examined->result->notMeasured.isEmpty()) {
        return markIcon(Mark::Empty);
    }
    return examined->stale.isEmpty() ? QVariant() : markIcon(Mark::Old);
}

QVariant ExperimentListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Title:
        return tr("Experiment");
    case Claims:
        return tr("Claims");
    case Measured:
        return tr("Measured");
    default:
        return {};
    }
}

} // namespace ui::experiments
