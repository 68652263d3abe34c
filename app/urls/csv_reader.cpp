// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/csv_reader.h"

#include "app/urls/import.h"

#include <algorithm>
#include <array>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

QStringView firstLine(QStringView text)
{
    constexpr qsizetype looked = 4096;
    const QStringView head = text.left(looked);
    return head.first(std::ranges::find_if(head, isLineEnd) - head.begin());
}

} // namespace

bool CsvReader::next(CsvRecord& record)
{
    if (m_at >= m_text.size()) {
        return false;
    }
    const qsizetype start = m_at;
    record = { .line = m_line, .cells = {} };
    bool more = true;
    while (more) {
        QString cell;
        if (!readCell(cell)) {
            record.cells.clear();
            record.broken = true;
            m_at = start;
            m_line = record.line;
            skipLine();
            return true;
        }
        record.cells.append(cell);
        more = m_at < m_text.size() && m_text[m_at] == m_separator;
        m_at += more ? 1 : 0;
    }
    skipLineEnd();
    return true;
}

bool CsvReader::readCell(QString& cell)
{
    if (m_at < m_text.size() && m_text[m_at] == u'"' && !readQuoted(cell)) {
        return false;
    }
    const qsizetype start = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && !isLineEnd(m_text[m_at])) {
        ++m_at;
    }
    cell += m_text.sliced(start, m_at - start);
    return true;
}

bool CsvReader::readQuoted(QString& cell)
{
    ++m_at;
    while (m_at < m_text.size() && cell.size() <= MaxLineLength) {
        if (m_text[m_at] != u'"') {
            const bool endsLine = m_text[m_at] == u'\n' || (m_text[m_at] == u'\r' && m_text.mid(m_at + 1, 1) != u'\n');
            m_line += endsLine ? 1 : 0;
            cell += m_text[m_at++];
        } else if (m_text.mid(m_at + 1, 1) == u'"') {
            cell += u'"';
            m_at += 2;
        } else {
            ++m_at;
            return true;
        }
    }
    return false;
}

void CsvReader::skipLine()
{
    while (m_at < m_text.size() && !isLineEnd(m_text[m_at])) {
        ++m_at;
    }
    skipLineEnd();
}

void CsvReader::skipLineEnd()
{
    if (m_at < m_text.size()) {
        m_at += m_text[m_at] == u'\r' && m_text.mid(m_at + 1, 1) == u'\n' ? 2 : 1;
        ++m_line;
    }
}

QChar separatorOf(QStringView text)
{
    const QStringView line = firstLine(text);
    constexpr std::array separators { u',', u';', u'\t' };
    return *std::ranges::max_element(separators, {}, [line](QChar c) { return std::ranges::count(line, c); });
}

qsizetype urlColumn(const QStringList& header)
{
    const auto column = std::ranges::find_if(header, [](const QString& cell) {
        const QString name = cell.trimmed().toLower();
        return name == "url"_L1 || name == "link"_L1 || name == "href"_L1 || name == "address"_L1;
    });
    return column == header.end() ? -1 : column - header.begin();
}

bool hasUrlHeader(QStringView text)
{
    CsvReader reader(firstLine(text), separatorOf(text));
    CsvRecord header;
    return reader.next(header) && header.cells.size() > 1 && urlColumn(header.cells) >= 0;
}

} // namespace app::urls
