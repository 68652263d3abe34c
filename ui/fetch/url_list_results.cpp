// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What measurements bring: the half of UrlListModel that fills cells.

#include "ui/fetch/url_list_model.h"

namespace ui::fetch {

void UrlListModel::beginMeasurement(Shows shows, const QStringList& engineKeys)
{
    forgetMeasurement();
    setEngines(engineKeys);
    m_shows = shows;
    m_planned = rowCount();
    for (int row = 0; row < m_planned; ++row) {
        m_rows[size_t(row)].measurement = m_measurement;
        m_rows[size_t(row)].place = row;
    }
    m_underWay = true;
}

void UrlListModel::setEngines(const QStringList& engineKeys)
{
    if (!m_engines.isEmpty()) {
        beginRemoveColumns({}, FirstEngine, FirstEngine + int(m_engines.size()) - 1);
        m_engines.clear();
        m_compared.clear();
        endRemoveColumns();
    }
    if (!engineKeys.isEmpty()) {
        beginInsertColumns({}, FirstEngine, FirstEngine + int(engineKeys.size()) - 1);
        m_engines = engineKeys;
        m_compared.resize(engineKeys.size());
        endInsertColumns();
    }
}

void UrlListModel::startFetch()
{
    beginMeasurement(Shows::Fetch, {});
    m_fetched.assign(size_t(m_planned), FetchResult { .state = FetchResult::State::Waiting, .error = {} });
    touchResults();
    emit showsChanged();
}

void UrlListModel::addSamples(const QList<app::fetch::Sample>& samples)
{
    int failures = m_failures;
    for (const app::fetch::Sample& sample : samples) {
        if (sample.index >= 0 && size_t(sample.index) < m_fetched.size()) {
            FetchResult& result = m_fetched[size_t(sample.index)];
            failures += (sample.ok() ? 0 : 1) - (result.error ? 1 : 0);
            result = toResult(sample);
        }
    }
    touchResults();
    setFailures(failures);
}

void UrlListModel::startCompare(const QStringList& engineKeys)
{
    beginMeasurement(Shows::Compare, engineKeys);
    touchResults();
    emit showsChanged();
}

void UrlListModel::setEngineResults(const QString& engineKey, const QList<EngineResult>& results)
{
    const qsizetype column = m_engines.indexOf(engineKey);
    if (column >= 0 && results.size() == m_planned) {
        m_compared[column] = results;
        touchResults();
    }
}

void UrlListModel::endMeasurement()
{
    m_underWay = false;
    int failures = m_failures;
    for (FetchResult& result : m_fetched) {
        if (result.state == FetchResult::State::Waiting) {
            result.state = FetchResult::State::Done;
            result.error = app::fetch::FetchError { .kind = app::fetch::ErrorKind::Cancelled, .text = {} };
            ++failures;
        }
    }
    touchResults();
    setFailures(failures);
}

void UrlListModel::forgetMeasurement()
{
    ++m_measurement; // the rows are of an older one now
    m_underWay = false;
    m_shows = Shows::Nothing;
    m_planned = 0;
    m_fetched.clear();
    setEngines({});
    setFailures(0);
    touchResults();
    emit showsChanged();
}

void UrlListModel::setFailures(int failures)
{
    if (failures != m_failures) {
        m_failures = failures;
        emit failuresChanged();
    }
}

void UrlListModel::touchResults()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, Status), index(rowCount() - 1, columnCount() - 1));
    }
}

} // namespace ui::fetch
