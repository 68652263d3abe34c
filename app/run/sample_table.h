// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/sample.h"

#include <QMap>
#include <QString>

#include <chrono>
#include <vector>

namespace app::run {

/// Many samples in columns: what a run keeps and its document holds. A column that no sample has a value for takes no
/// memory. Rows stand in the order in which they were appended.
class SampleTable
{
public:
    static constexpr qint64 Unknown = -1;

    void reserve(qsizetype rows);
    void append(const fetch::Sample& sample);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_index.size()); }
    [[nodiscard]] bool isEmpty() const { return m_index.empty(); }
    [[nodiscard]] fetch::Sample at(qsizetype row) const;

    /// Quick looks at one row, for arithmetic over many.
    [[nodiscard]] qint32 urlIndex(qsizetype row) const { return m_index[size_t(row)]; }
    [[nodiscard]] qsizetype errorCount() const { return m_errors.size(); }
    [[nodiscard]] bool failed(qsizetype row) const { return m_errors.contains(row); }
    /// Nanoseconds from start to last byte, or Unknown.
    [[nodiscard]] qint64 serviceTimeNs(qsizetype row) const;
    /// Nanoseconds from the intended start to last byte, or Unknown.
    [[nodiscard]] qint64 responseTimeNs(qsizetype row) const;
    [[nodiscard]] qint64 startNs(qsizetype row) const { return m_start[size_t(row)]; }
    [[nodiscard]] qint64 intendedNs(qsizetype row) const;
    /// Nanoseconds from start to first byte, or Unknown.
    [[nodiscard]] qint64 firstByteTimeNs(qsizetype row) const;
    /// Nanoseconds of the phases that an engine told, or Unknown.
    [[nodiscard]] qint64 dnsNs(qsizetype row) const { return value(m_dns, row); }
    [[nodiscard]] qint64 connectNs(qsizetype row) const { return value(m_connect, row); }
    [[nodiscard]] qint64 tlsNs(qsizetype row) const { return value(m_tls, row); }
    [[nodiscard]] qint64 status(qsizetype row) const; ///< or Unknown
    [[nodiscard]] qint64 bodyBytes(qsizetype row) const; ///< or Unknown
    [[nodiscard]] fetch::Protocol protocol(qsizetype row) const;
    /// The final URL where redirects led elsewhere, else empty.
    [[nodiscard]] QString finalUrl(qsizetype row) const { return m_finalUrls.value(row); }
    /// 1: an open connection served it, 0: a new one, Unknown.
    [[nodiscard]] qint64 reused(qsizetype row) const;

    bool operator==(const SampleTable&) const = default;

private:
    friend class SampleTableCodec;
    /// Empty while every value is unknown; else as long as m_index.
    using Column = std::vector<qint64>;

    [[nodiscard]] static qint64 value(const Column& column, qsizetype row);
    void put(Column& column, std::optional<qint64> value);

    std::vector<qint32> m_index;
    Column m_start;
    Column m_intended; ///< empty: equals start everywhere
    Column m_firstByte;
    Column m_lastByte;
    Column m_dns;
    Column m_connect;
    Column m_tls;
    Column m_status;
    Column m_hops;
    Column m_wireBytes;
    Column m_bodyBytes;
    Column m_protocol;
    Column m_reused;
    QMap<qsizetype, fetch::FetchError> m_errors;
    QMap<qsizetype, QString> m_finalUrls;
};

} // namespace app::run
