// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What measurements bring: the half of UrlListModel that fills cells.

#include "ui/fetch/url_list_model.h"

#include <algorithm>

namespace ui::fetch {

void UrlListModel::beginMeasurement(Shows shows, const QStringList& engineKeys)
{
    ++m_measurement;
    setEngines(engineKeys);
    m_shows = shows;
    for (UrlRow& row : m_rows) {
        row.measurement = m_measurement;
        row.fetch = {};
        row.engines = QList<EngineResult>(engineKeys.size());
        row.fetch.state = shows == Shows::Fetch ? FetchResult::State::Waiting : FetchResult::State::None;
    }
    setFailures(0);
    touchAll();
    emit showsChanged();
}

void UrlListModel::setEngines(const QStringList& engineKeys)
{
    if (!m_engines.isEmpty()) {
        beginRemoveColumns({}, FirstEngine, FirstEngine + int(m_engines.size()) - 1);
        m_engines.clear();
        endRemoveColumns();
    }
    if (!engineKeys.isEmpty()) {
        beginInsertColumns({}, FirstEngine, FirstEngine + int(engineKeys.size()) - 1);
        m_engines = engineKeys;
        endInsertColumns();
    }
}

void UrlListModel::startFetch()
{
    beginMeasurement(Shows::Fetch, {});
}

void UrlListModel::addSamples(const QList<app::fetch::Sample>& samples)
{
    int first = rowCount();
    int last = -1;
    int failures = m_failures;
    for (const app::fetch::Sample& sample : samples) {
        if (sample.index < 0 || sample.index >= rowCount()) {
            continue;
        }
        FetchResult& result = m_rows[size_t(sample.index)].fetch;
        failures += (sample.ok() ? 0 : 1) - (result.error ? 1 : 0);
        result = toResult(sample);
        first = std::min(first, int(sample.index));
        last = std::max(last, int(sample.index));
    }
    if (last >= 0) {
        emit dataChanged(index(first, Status), index(last, Error));
    }
    setFailures(failures);
}

void UrlListModel::endFetch()
{
    int failures = m_failures;
    for (UrlRow& row : m_rows) {
        if (row.fetch.state == FetchResult::State::Waiting) {
            row.fetch.state = FetchResult::State::Done;
            row.fetch.error = app::fetch::FetchError { .kind = app::fetch::ErrorKind::Cancelled, .text = {} };
            ++failures;
        }
    }
    touchAll();
    setFailures(failures);
}

void UrlListModel::startCompare(const QStringList& engineKeys)
{
    beginMeasurement(Shows::Compare, engineKeys);
}

void UrlListModel::setEngineResults(const QString& engineKey, const QList<EngineResult>& results)
{
    const qsizetype column = m_engines.indexOf(engineKey);
    if (column < 0 || results.size() != rowCount() || m_rows.empty()) {
        return;
    }
    for (qsizetype row = 0; row < results.size(); ++row) {
        m_rows[size_t(row)].engines[column] = results[row];
    }
    emit dataChanged(index(0, Status), index(rowCount() - 1, FirstEngine + int(m_engines.size()) - 1));
}

void UrlListModel::setFailures(int failures)
{
    if (failures != m_failures) {
        m_failures = failures;
        emit failuresChanged();
    }
}

void UrlListModel::touchAll()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, Status), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace ui::fetch
