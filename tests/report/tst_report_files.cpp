// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/figures_csv.h"
#include "app/report/html.h"
#include "app/report/make_report.h"
#include "app/report/markdown.h"
#include "app/report/material_json.h"
#include "app/text/printable.h"
#include "tests/support/made_up_material.h"
#include "tests/support/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace app::report;
using namespace Qt::StringLiterals;
using tests::support::madeUpChart;
using tests::support::madeUpComparison;
using tests::support::madeUpMaterial;

namespace {

const QString Hostile = u"<script>alert(1)</script> & \"q\" ' ]]> \x01 | `x` **b** [a](javascript:b) <img src=x>"_s;

/// A drawing with an id, a reference to it, a script, and something from elsewhere.
Pictures somePictures()
{
    Pictures pictures;
    pictures.svg = [](const app::charts::Chart&) {
        return QByteArray("<?xml version=\"1.0\"?><svg width=\"9mm\" viewBox=\"0 0 9 9\" "
                          "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
                          "onload=\"x()\"><title>t</title><defs><g id=\"a\"/></defs><script>x()</script>"
                          "<rect fill=\"url(#a)\"/><use xlink:href=\"#a\"/><image xlink:href=\"http://h/i.png\"/>"
                          "<text>5 &lt; 6</text></svg>");
    };
    pictures.onDark = { { u"#ffffff"_s, u"#1b1d21"_s } };
    return pictures;
}

/// What an XML reader finds in a document.
struct Read
{
    QString error;
    QString text;
    QStringList elements;
    QStringList ids;
    QStringList linked; ///< values of href and src
    QStringList attributes; ///< names
};

Read readHtml(const QByteArray& html)
{
    Read read;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            read.elements.append(reader.name().toString());
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                read.attributes.append(attribute.name().toString());
                if (attribute.name() == "id"_L1) {
                    read.ids.append(attribute.value().toString());
                } else if (attribute.name() == "href"_L1 || attribute.name() == "src"_L1) {
                    read.linked.append(attribute.value().toString());
                }
            }
        } else if (reader.isCharacters()) {
            read.text += reader.text();
        }
    }
    read.error = reader.errorString();
    return read;
}

Report withTwoCharts()
{
    Material material = madeUpMaterial();
    material.assessment.examined[0].findings.charts.append(madeUpChart(u"Another"_s));
    material.runs = { madeUpComparison(u"before"_s) };
    return makeReport(material);
}

} // namespace

class TestReportFiles : public QObject
{
    Q_OBJECT

private slots:
    void html_isWellFormedAndHoldsEveryCell()
    {
        const Report report = withTwoCharts();
        const Read read = readHtml(toHtml(report, somePictures()));
        QCOMPARE(read.error, QString());
        const auto& claims = std::get<Table>(report.sections[0].blocks[0]);
        for (const Row& row : claims.rows) {
            for (const Cell& cell : row) {
                QVERIFY2(read.text.contains(cell.text), qPrintable(cell.text));
            }
        }
        QVERIFY(read.text.contains(report.summary));
        for (const QString& number : { u"1.25"_s, u"8.75"_s, u"Published in 2023: 2,658 MB."_s, u"5 < 6"_s }) {
            QVERIFY2(read.text.contains(number), qPrintable(number)); // of the chart's table, its notes, its picture
        }
    }

    void html_carriesNothingOutAndFetchesNothing()
    {
        const QByteArray html = toHtml(withTwoCharts(), somePictures());
        const Read read = readHtml(html);
        for (const QString& element : { u"script"_s, u"link"_s, u"iframe"_s, u"img"_s, u"object"_s, u"form"_s }) {
            QVERIFY2(!read.elements.contains(element), qPrintable(element));
        }
        for (const QString& link : read.linked) {
            QVERIFY2(link.startsWith(u'#'), qPrintable(link));
        }
        QVERIFY(!read.attributes.contains(u"onload"_s));
        QVERIFY(!html.contains("@import") && !html.contains("h/i.png"));
        QVERIFY(html.contains("default-src 'none'"));
    }

    void html_linksWithinLead_andIdsAreUnique()
    {
        const Read read = readHtml(toHtml(withTwoCharts(), somePictures()));
        const QSet<QString> unique(read.ids.cbegin(), read.ids.cend());
        QCOMPARE(unique.size(), read.ids.size());
        QVERIFY(read.linked.size() > 4);
        for (const QString& link : read.linked) {
            QVERIFY2(unique.contains(link.mid(1)), qPrintable(link));
        }
    }

    void html_hasNoElementInShortForm()
    {
        // An HTML reader takes <td/> for one that is still open.
        static const QRegularExpression shortForm(u"<(?!meta)[a-z0-9]+[^<>]*/>"_s);
        Pictures pictures = somePictures();
        pictures.svg = [](const app::charts::Chart&) { return QByteArray("<svg viewBox='0 0 1 1'></svg>"); };
        const QString html = QString::fromUtf8(toHtml(withTwoCharts(), pictures));
        QVERIFY2(!shortForm.match(html).hasMatch(), qPrintable(shortForm.match(html).captured()));
    }

    void html_keepsHostileTextAsText()
    {
        Material material = madeUpMaterial();
        material.claims[0].source = Hostile;
        material.assessment.examined[0].findings.notes = { Hostile };
        material.assessment.examined[0].findings.charts[0] = madeUpChart(Hostile);
        material.runs = { madeUpComparison(Hostile) };
        const Read read = readHtml(toHtml(makeReport(material), somePictures()));
        QCOMPARE(read.error, QString());
        QVERIFY(!read.elements.contains(u"script"_s) && !read.elements.contains(u"img"_s));
        QVERIFY(read.text.contains(app::text::printableLines(Hostile)));
    }

    void html_styleSurvivesXml()
    {
        const QByteArray html = toHtml(makeReport(madeUpMaterial()), somePictures());
        const QByteArray style = html.mid(html.indexOf("<style>"), html.indexOf("</style>") - html.indexOf("<style>"));
        QVERIFY(!style.contains('&'));
        QVERIFY(style.contains("[fill='#ffffff'] { fill: #1b1d21; }"));
    }

    void pictureThatBreaksOff_leavesThePageWhole()
    {
        Pictures pictures;
        for (const QByteArray& svg : { QByteArray(), QByteArray("<svg><g><text>a"), QByteArray("<p>no</p>") }) {
            pictures.svg = [svg](const app::charts::Chart&) { return svg; };
            QCOMPARE(readHtml(toHtml(makeReport(madeUpMaterial()), pictures)).error, QString());
        }
    }

    void markdown_linksEveryAttachment()
    {
        const MarkdownReport markdown = toMarkdown(withTwoCharts(), somePictures(), u"my report.files/"_s);
        QVERIFY(markdown.attachments.size() >= 4);
        QSet<QString> names;
        for (const Attachment& attachment : markdown.attachments) {
            names.insert(attachment.name);
            const QByteArray link = "](my%20report.files/" + attachment.name.toUtf8() + ')';
            QVERIFY2(markdown.text.contains(link), link.constData());
        }
        QCOMPARE(names.size(), markdown.attachments.size());
        QCOMPARE(markdown.attachments[0].name, u"01-memory-of-waiting-tasks.svg"_s);
        QCOMPARE(markdown.attachments[1].bytes, QByteArray("Tasks,Go (MB)\r\n0,1.25\r\n2,8.75\r\n"));
    }

    void markdown_tablesHaveOneWidth()
    {
        const QString text = QString::fromUtf8(toMarkdown(withTwoCharts(), somePictures(), u"f/"_s).text);
        qsizetype cells = 0;
        for (const QString& line : text.split(u'\n')) {
            if (!line.startsWith(u'|')) {
                cells = 0;
                continue;
            }
            const qsizetype own = QString(line).remove(u"\\|"_s).count(u'|');
            QVERIFY2(cells == 0 || cells == own, qPrintable(line));
            cells = own;
        }
        QVERIFY(text.contains(u"✓ supported · (quick run)"_s));
    }

    void markdown_marksNothingUpOfHostileText_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("heading") << u"# big"_s << QByteArray("\n- \\# big\n");
        QTest::newRow("list") << u"1. one"_s << QByteArray("\n- 1\\. one\n");
        QTest::newRow("rule") << u"---"_s << QByteArray("\n- \\---\n");
        QTest::newRow("lines") << u"a\n\n# b"_s << QByteArray("\n- a # b\n");
        QTest::newRow("link") << u"[a](javascript:b)"_s << QByteArray("\n- \\[a\\](javascript:b)\n");
        QTest::newRow("tag") << u"<img src=x>"_s << QByteArray("\n- \\<img src=x\\>\n");
    }

    void markdown_marksNothingUpOfHostileText()
    {
        QFETCH(QString, note);
        QFETCH(QByteArray, line);
        Material material = madeUpMaterial();
        material.assessment.examined[0].findings.notes = { note };
        const QByteArray text = toMarkdown(makeReport(material), somePictures(), u"f/"_s).text;
        QVERIFY2(text.contains(line), text.constData());
    }

    void csv_hasOneNumberALine()
    {
        Material material = madeUpMaterial();
        material.runs = { madeUpComparison(u"=cmd()"_s) };
        const QStringList lines = QString::fromUtf8(toFiguresCsv(material)).split(u"\r\n"_s);
        QCOMPARE(lines[0], u"kind,of,name,title,value,unit,low,high,rounds,verdict,at_least,at_most"_s);
        const auto line = [&lines](const QString& beginning) {
            return lines.filter(QRegularExpression(u'^' + QRegularExpression::escape(beginning))).value(0);
        };
        const QString verdict = line(u"verdict,tasks,goroutine-2kb,"_s);
        QVERIFY2(
            verdict.contains(",2048.003,B,"_L1) && verdict.endsWith(",5,supported,1536,3072"_L1), qPrintable(verdict));
        QVERIFY(line(u"verdict,cpu,cpu-rust-edge,"_s).endsWith(",,,,,,not measured,1.02,"_L1));
        QVERIFY(line(u"figure,tasks,rust_task_bytes,"_s).contains(",450.002999998,B,"_L1));
        // A spreadsheet would carry the run's name out.
        QVERIFY(line(u"summary,'=cmd(),rust.p50,"_s).contains(u",1000,µs,,,10"_s));
        QVERIFY(line(u"comparison,'=cmd(),rust/go.latency,"_s).contains(",ratio,"_L1));
        for (const QString& one : lines) {
            QVERIFY(!one.contains(u'\n'));
        }
    }

    void json_hasTheShapesOfTheCommands()
    {
        Material material = madeUpMaterial();
        material.runs = { madeUpComparison(u"before"_s) };
        const QJsonObject json = toJson(material);
        const QJsonObject own { { u"experiments"_s, json["experiments"_L1] }, { u"verdicts"_s, json["verdicts"_L1] } };
        const auto errors = [](const QString& schema, const QJsonObject& object) {
            return tests::support::schemaErrors(tests::support::schemaPath(schema), QJsonDocument(object).toJson())
                .join(u'\n');
        };
        QCOMPARE(errors(u"experiment-1.schema.json"_s, own), QString());
        QJsonObject run = json["runs"_L1][0].toObject();
        QCOMPARE(run.take("name"_L1).toString(), u"before"_s);
        QCOMPARE(errors(u"compare-1.schema.json"_s, run), QString());
    }
};

QTEST_GUILESS_MAIN(TestReportFiles)
#include "tst_report_files.moc"
