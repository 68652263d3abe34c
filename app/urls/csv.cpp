// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/formats.h"
#include "app/urls/url.h"

#include <algorithm>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

struct Row
{
    qsizetype line = 0;
    QStringList cells;
};

/// RFC 4180: quotes protect separators, line ends and, doubled, quotes.
class Reader
{
public:
    Reader(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    QList<Row> rows()
    {
        m_row.line = 1;
        for (m_at = 0; m_at < m_text.size(); ++m_at) {
            step(m_text[m_at]);
        }
        endRow();
        return m_rows;
    }

private:
    void step(QChar c)
    {
        m_line += c == u'\n' ? 1 : 0;
        if (m_quoted) {
            if (c != u'"') {
                m_cell.append(c);
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                m_cell.append(c);
                ++m_at;
            } else {
                m_quoted = false;
            }
        } else if (c == u'"' && m_cell.isEmpty()) {
            m_quoted = true;
        } else if (c == m_separator) {
            endCell();
        } else if (c == u'\n') {
            endRow();
        } else {
            m_cell.append(c);
        }
    }

    void endCell()
    {
        m_row.cells.append(m_cell.trimmed());
        m_cell.clear();
    }

    void endRow()
    {
        endCell();
        if (m_row.cells.size() > 1 || !m_row.cells.constFirst().isEmpty()) {
            m_rows.append(m_row);
        }
        m_row = { m_line, {} };
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
    bool m_quoted = false;
    QString m_cell;
    Row m_row;
    QList<Row> m_rows;
};

/// The separator that the first line has most of.
QChar separatorOf(const QString& text)
{
    const QStringView first = QStringView(text).left(text.indexOf(u'\n'));
    QChar best = u',';
    for (const QChar separator : { u';', u'\t' }) {
        best = first.count(separator) > first.count(best) ? separator : best;
    }
    return best;
}

qsizetype namedColumn(const QStringList& header)
{
    static const QStringList names { u"url"_s, u"urls"_s, u"link"_s, u"href"_s, u"address"_s, u"uri"_s, u"website"_s };
    for (qsizetype column = 0; column < header.size(); ++column) {
        if (names.contains(header[column].toLower())) {
            return column;
        }
    }
    return -1;
}

/// Without a name: the first column with a URL among the first rows; the first of all where there is none.
qsizetype firstColumnWithUrls(const QList<Row>& rows)
{
    constexpr qsizetype looked = 50;
    qsizetype widest = 0;
    const QList<Row> first = rows.first(std::min(rows.size(), looked));
    for (const Row& row : first) {
        widest = std::max(widest, row.cells.size());
    }
    for (qsizetype column = 0; column < widest; ++column) {
        if (std::ranges::any_of(first, [column](const Row& row) { return bool(checkUrl(row.cells.value(column))); })) {
            return column;
        }
    }
    return 0;
}

} // namespace

QList<Candidate> fromCsv(const QString& text)
{
    const QString unified = splitLines(text).join(u'\n');
    QList<Row> rows = Reader(unified, separatorOf(unified)).rows();
    if (rows.isEmpty()) {
        return {};
    }
    const qsizetype named = namedColumn(rows.constFirst().cells);
    const qsizetype column = named < 0 ? firstColumnWithUrls(rows) : named;
    const bool header = named >= 0
        || (rows.size() > 1 && !checkUrl(rows.constFirst().cells.value(column))
            && checkUrl(rows[1].cells.value(column)));
    QList<Candidate> candidates;
    for (const Row& row : rows.sliced(header ? 1 : 0)) {
        if (const QString cell = row.cells.value(column); !cell.isEmpty() && !cell.startsWith(u'#')) {
            candidates.append({ row.line, cell });
        }
    }
    return candidates;
}

} // namespace app::urls
