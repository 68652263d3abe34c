// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/run/sample_table.h"

namespace app::run {

namespace {

std::optional<qint64> count(std::optional<fetch::Sample::Time> time)
{
    return time ? std::optional<qint64>(time->count()) : std::nullopt;
}

std::optional<fetch::Sample::Time> toTime(qint64 value)
{
    return value == SampleTable::Unknown ? std::nullopt : std::optional(fetch::Sample::Time(value));
}

std::optional<qint64> toOptional(qint64 value)
{
    return value == SampleTable::Unknown ? std::nullopt : std::optional(value);
}

} // namespace

qint64 SampleTable::value(const Column& column, qsizetype row)
{
    return column.empty() ? Unknown : column[size_t(row)];
}

/// Called for the newest row, so the column holds either nothing or all rows before it.
void SampleTable::put(Column& column, std::optional<qint64> value)
{
    if (column.empty()) {
        if (!value) {
            return;
        }
        column.reserve(m_index.capacity());
        column.assign(m_index.size() - 1, Unknown);
    }
    column.push_back(value.value_or(Unknown));
}

void SampleTable::reserve(qsizetype rows)
{
    m_index.reserve(size_t(rows));
}

void SampleTable::append(const fetch::Sample& sample)
{
    const qsizetype row = size();
    m_index.push_back(sample.index);
    put(m_start, sample.start.count());
    put(m_intended, sample.intended == sample.start ? std::nullopt : std::optional<qint64>(sample.intended.count()));
    put(m_firstByte, count(sample.firstByte));
    put(m_lastByte, count(sample.lastByte));
    put(m_dns, count(sample.dns));
    put(m_connect, count(sample.connect));
    put(m_tls, count(sample.tls));
    put(m_status, sample.status);
    put(m_hops, sample.hops == 0 ? std::nullopt : std::optional<qint64>(sample.hops));
    put(m_wireBytes, sample.wireBytes);
    put(m_bodyBytes, sample.bodyBytes);
    put(m_protocol,
        sample.protocol == fetch::Protocol::Unknown ? std::nullopt : std::optional<qint64>(qint64(sample.protocol)));
    put(m_reused, sample.reused);
    if (sample.error) {
        m_errors.insert(row, *sample.error);
    }
    if (!sample.finalUrl.isEmpty()) {
        m_finalUrls.insert(row, sample.finalUrl);
    }
}

fetch::Sample SampleTable::at(qsizetype row) const
{
    fetch::Sample sample;
    sample.index = urlIndex(row);
    sample.start = fetch::Sample::Time(startNs(row));
    sample.intended = fetch::Sample::Time(intendedNs(row));
    sample.firstByte = toTime(value(m_firstByte, row));
    sample.lastByte = toTime(value(m_lastByte, row));
    sample.dns = toTime(value(m_dns, row));
    sample.connect = toTime(value(m_connect, row));
    sample.tls = toTime(value(m_tls, row));
    if (const auto status = toOptional(value(m_status, row))) {
        sample.status = int(*status);
    }
    sample.hops = int(toOptional(value(m_hops, row)).value_or(0));
    sample.finalUrl = m_finalUrls.value(row);
    sample.wireBytes = toOptional(value(m_wireBytes, row));
    sample.bodyBytes = toOptional(value(m_bodyBytes, row));
    sample.protocol = protocol(row);
    if (const auto reused = toOptional(value(m_reused, row))) {
        sample.reused = *reused != 0;
    }
    if (const auto error = m_errors.constFind(row); error != m_errors.cend()) {
        sample.error = *error;
    }
    return sample;
}

qint64 SampleTable::intendedNs(qsizetype row) const
{
    const qint64 intended = value(m_intended, row);
    return intended == Unknown ? startNs(row) : intended;
}

qint64 SampleTable::serviceTimeNs(qsizetype row) const
{
    const qint64 last = value(m_lastByte, row);
    return last == Unknown ? Unknown : last - startNs(row);
}

qint64 SampleTable::responseTimeNs(qsizetype row) const
{
    const qint64 last = value(m_lastByte, row);
    return last == Unknown ? Unknown : last - intendedNs(row);
}

qint64 SampleTable::firstByteTimeNs(qsizetype row) const
{
    const qint64 first = value(m_firstByte, row);
    return first == Unknown ? Unknown : first - startNs(row);
}

qint64 SampleTable::status(qsizetype row) const
{
    return value(m_status, row);
}

qint64 SampleTable::bodyBytes(qsizetype row) const
{
    return value(m_bodyBytes, row);
}

fetch::Protocol SampleTable::protocol(qsizetype row) const
{
    const qint64 known = value(m_protocol, row);
    return known == Unknown ? fetch::Protocol::Unknown : fetch::Protocol(known);
}

qint64 SampleTable::reused(qsizetype row) const
{
    return value(m_reused, row);
}

} // namespace app::run
