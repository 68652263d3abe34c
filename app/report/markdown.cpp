// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/markdown.h"

#include "app/charts/table_text.h"
#include "app/text/printable.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortTable = 24; ///< rows of a chart's numbers that stand in the text as well

QString tr(const char* text)
{
    return QCoreApplication::translate("Report", text);
}

/// One line in which nothing is mark-up, at its beginning either.
QString line(const QString& words)
{
    static const QRegularExpression marker(u"^(\\s*)([#+=~-]|\\d+(?=[.)]))"_s);
    QString text = charts::markdownText(text::printableLines(words).simplified());
    const auto match = marker.match(text);
    if (match.hasMatch()) {
        // A number is no mark: the dot behind it is.
        text.insert(match.captured(2).front().isDigit() ? match.capturedEnd(2) : match.capturedStart(2), u'\\');
    }
    return text;
}

QString inOneLine(const QString& words)
{
    return text::printableLines(words).replace(u'\n', u" · "_s);
}

/// "02-latency-by-percentile".
QString stemOf(int number, const QString& title)
{
    QString words = title.toLower().normalized(QString::NormalizationForm_KD);
    words.replace(QRegularExpression(u"[^a-z0-9]+"_s), u"-"_s);
    words = words.left(40);
    while (words.endsWith(u'-')) {
        words.chop(1);
    }
    const QString stem = u"%1-%2"_s.arg(number, 2, 10, QLatin1Char('0')).arg(words);
    return words.isEmpty() ? stem + u"chart"_s : stem;
}

class Markdown
{
public:
    Markdown(const Pictures& pictures, const QString& folder)
        : m_pictures(pictures)
        , m_folder(QString::fromLatin1(QUrl::toPercentEncoding(folder, "/")))
    {
    }

    MarkdownReport write(const Report& report)
    {
        paragraph(u"# "_s + line(report.title));
        paragraph(line(report.written));
        paragraph(line(report.summary));
        for (const Section& section : report.sections) {
            write(section, u"##"_s);
        }
        return { m_text.toUtf8(), m_attachments };
    }

private:
    void paragraph(const QString& text) { m_text += text + "\n\n"_L1; }

    void write(const Section& section, const QString& marks)
    {
        paragraph(marks + u' ' + line(section.title));
        for (const Block& block : section.blocks) {
            std::visit([this](const auto& any) { write(any); }, block);
        }
        for (const Section& below : section.sections) {
            write(below, marks + u'#');
        }
    }

    void write(const Text& block)
    {
        for (const QString& words : block.words.split(u'\n', Qt::SkipEmptyParts)) {
            paragraph(block.tone == Tone::Lead ? u"**"_s + line(words) + u"**"_s : line(words));
        }
    }

    void write(const Bullets& block)
    {
        for (const QString& item : block.items) {
            const QString mark = block.tone == Tone::Warning ? u"- **"_s + tr("Warning:") + u"** "_s : u"- "_s;
            m_text += mark + line(item) + u'\n';
        }
        m_text += u'\n';
    }

    void write(const Table& block)
    {
        charts::Table table { .headers = block.headers, .rows = {} };
        for (const Row& row : block.rows) {
            QStringList cells;
            for (const Cell& cell : row) {
                const QString text = inOneLine(cell.text);
                cells.append(cell.sign == Sign::None ? text : shapeOf(cell.sign) + u' ' + text);
            }
            if (block.isHeading(row)) {
                cells = { cells.constFirst().toUpper() };
            }
            table.rows.append(cells);
        }
        paragraph(u"**"_s + line(block.caption) + u"**"_s);
        paragraph(charts::toMarkdown(table).trimmed());
    }

    void write(const charts::Chart& block)
    {
        const QString stem = stemOf(++m_chart, block.title);
        attach(stem + ".svg"_L1, m_pictures.svg(plotOf(block)));
        attach(stem + ".csv"_L1, charts::toCsv(block.table).toUtf8());
        paragraph(u"**"_s + line(block.title) + u"**"_s);
        write(Text { block.finding });
        write(Bullets { block.warnings, Tone::Warning });
        paragraph(u"![%1](%2)"_s.arg(line(block.title), m_folder + stem + ".svg"_L1));
        write(Bullets { block.notes, Tone::Muted });
        write(Text { block.caption, Tone::Muted });
        if (block.table.rows.size() <= ShortTable && !block.table.rows.isEmpty()) {
            paragraph(charts::toMarkdown(block.table).trimmed());
        }
        paragraph(u"[%1](%2)"_s.arg(line(tr("The numbers of this chart (CSV)")), m_folder + stem + ".csv"_L1));
    }

    void attach(const QString& name, const QByteArray& bytes) { m_attachments.append({ name, bytes }); }

    const Pictures& m_pictures;
    QString m_folder;
    QString m_text;
    QList<Attachment> m_attachments;
    int m_chart = 0;
};

} // namespace

MarkdownReport toMarkdown(const Report& report, const Pictures& pictures, const QString& folder)
{
    MarkdownReport markdown = Markdown(pictures, folder).write(report);
    markdown.text = markdown.text.trimmed() + '\n';
    return markdown;
}

} // namespace app::report
