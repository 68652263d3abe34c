// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/figure_words.h"
#include "app/report/html.h"
#include "app/report/make_report.h"
#include "tests/support/made_up_material.h"
#include "ui/report/pdf.h"
#include "ui/report/write_report.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace app::report;
using namespace ui::report;
using namespace Qt::StringLiterals;
using tests::support::madeUpChart;
using tests::support::madeUpComparison;
using tests::support::madeUpMaterial;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Material bothKinds()
{
    Material material = madeUpMaterial();
    material.runs = { madeUpComparison(u"before"_s) };
    return material;
}

/// The words of each page, every run of white space as one blank. Empty where there is no pdftotext.
QStringList pagesOf(const QString& path)
{
    QProcess process;
    process.start(u"pdftotext"_s, { u"-layout"_s, path, u"-"_s });
    process.waitForFinished();
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    for (QString& page : pages) {
        page = page.replace(u"ﬁ"_s, u"fi"_s).replace(u"ﬂ"_s, u"fl"_s).replace(u"ﬀ"_s, u"ff"_s).simplified();
    }
    pages.removeAll(QString());
    return pages;
}

} // namespace

class TestWriteReport : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyEnding_isWritten_data()
    {
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("a.html") << QByteArray("<!DOCTYPE html>");
        QTest::newRow("a.PDF") << QByteArray("%PDF-");
        QTest::newRow("a.md") << QByteArray("# Rust vs Go");
        QTest::newRow("a.csv") << QByteArray("kind,of,name");
        QTest::newRow("a.json") << QByteArray("{");
    }

    void everyEnding_isWritten()
    {
        QFETCH(QByteArray, beginning);
        const QString path = m_folder->filePath(QString::fromLatin1(QTest::currentDataTag()));
        const Material material = bothKinds();
        QCOMPARE(writeReport(material, makeReport(material), path).value_or(QString()), QString());
        QVERIFY(contentOf(path).startsWith(beginning));
    }

    void markdown_hasItsFilesBesideIt()
    {
        const Material material = bothKinds();
        QVERIFY(!writeReport(material, makeReport(material), m_folder->filePath(u"my.report.md"_s)));
        const QDir files(m_folder->filePath(u"my.report.files"_s));
        QVERIFY(contentOf(files.filePath(u"01-memory-of-waiting-tasks.svg"_s)).contains("<svg"));
        QVERIFY(contentOf(files.filePath(u"figures.csv"_s)).contains("verdict,tasks,goroutine-2kb"));
        QVERIFY(contentOf(m_folder->filePath(u"my.report.md"_s)).contains("](my.report.files/figures.csv)"));
    }

    void unknownEnding_isRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << u"report"_s;
        QTest::newRow("picture") << u"report.png"_s;
        QTest::newRow("hidden") << u"html"_s;
    }

    void unknownEnding_isRefused()
    {
        QFETCH(QString, name);
        const auto problem = writeReport(madeUpMaterial(), {}, m_folder->filePath(name));
        QVERIFY(problem && problem->contains(".html, .pdf, .md, .csv or .json"_L1));
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void unwritablePlace_leavesTheOldReport_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("no folder") << u"none/a.html"_s;
        QTest::newRow("a folder of that name") << u"folder.pdf"_s;
        QTest::newRow("attachments cannot be written") << u"b.md"_s;
    }

    void unwritablePlace_leavesTheOldReport()
    {
        QFETCH(QString, name);
        QVERIFY(QDir(m_folder->path()).mkdir(u"folder.pdf"_s));
        QFile blocker(m_folder->filePath(u"b.files"_s)); // a file where the folder would be
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const Material material = madeUpMaterial();
        const auto problem = writeReport(material, makeReport(material), m_folder->filePath(name));
        QVERIFY(problem);
        QVERIFY2(problem->startsWith("Cannot write "_L1), qPrintable(*problem));
        QVERIFY(!QFile::exists(m_folder->filePath(u"b.md"_s)));
    }

    void markdownThatCannotBeWritten_leavesNoFiles()
    {
        // So deep that the folder of the pictures can be made, and the path of a picture is longer than any may be.
        constexpr qsizetype depth = 4070;
        QString deep = m_folder->path();
        while (deep.size() + 202 < depth) {
            deep += u'/' + QString(200, u'd');
        }
        deep += u'/' + QString(depth - deep.size() - 1, u'd');
        QVERIFY(QDir().mkpath(deep));
        const Material material = madeUpMaterial();
        QVERIFY(writeReport(material, makeReport(material), deep + "/r.md"_L1));
        QVERIFY(QDir(deep).isEmpty());
    }

    void pictures_areDrawnWithoutTheWordsAroundThem()
    {
        const QByteArray svg = chartPictures().svg(plotOf(madeUpChart(u"A title"_s)));
        QVERIFY(svg.contains("Go"));
        for (const char* words : { "A title", "Go takes more.", "Published", "One machine." }) {
            QVERIFY2(!svg.contains(words), words);
        }
    }

    /// Each colour of the drawing but those of the series has one for a dark page.
    void pictures_areReadableOnADarkPage()
    {
        const Pictures pictures = chartPictures();
        QStringList known { u"#0072b2"_s, u"#66aad1"_s,
            u"#000000"_s }; // Go's blue and its lighter shade; the document's own default
        for (const auto& [light, dark] : pictures.onDark) {
            QVERIFY(light != dark);
            known.append(light);
        }
        static const QRegularExpression colour(u"(?:fill|stroke)=\"(#[0-9a-f]{6})\""_s);
        auto match = colour.globalMatch(QString::fromUtf8(pictures.svg(plotOf(madeUpChart(u"A"_s)))));
        QVERIFY(match.hasNext());
        while (match.hasNext()) {
            const QString found = match.next().captured(1);
            QVERIFY2(known.contains(found), qPrintable(found));
        }
    }

    void html_ofRealPictures_isWellFormed()
    {
        const Material material = bothKinds();
        QXmlStreamReader reader(toHtml(makeReport(material), chartPictures()));
        int pictures = 0;
        while (!reader.atEnd()) {
            reader.readNext();
            pictures += reader.isStartElement() && reader.name() == "svg"_L1 ? 1 : 0;
        }
        QCOMPARE(reader.errorString(), QString());
        QVERIFY(pictures > 5);
    }

    void pdf_holdsTheWordsAndNumbersOnNumberedPages()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("pdftotext (poppler-utils) reads the PDF back");
        }
        const Material material = bothKinds();
        const QString path = m_folder->filePath(u"a.pdf"_s);
        QVERIFY(!writeReport(material, makeReport(material), path));
        const QStringList pages = pagesOf(path);
        QVERIFY(pages.size() > 3);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            const QString foot = u"Page %1 of %2"_s.arg(i + 1).arg(pages.size());
            QVERIFY2(pages[i].endsWith(foot), qPrintable(pages[i].right(60)));
        }
        const QString all = pages.join(u' ');
        for (const app::experiments::Figure& figure : material.assessment.examined[0].findings.figures) {
            QVERIFY2(all.contains(figure.title + u' ' + figureText(figure)), qPrintable(figure.title));
        }
        for (const QString& words : { u"Contents"_s, u"1.25"_s, u"8.75"_s, u"Published in 2023: 2,658 MB."_s,
                 u"Memory (MB)"_s, u"Go takes more."_s }) { // the picture's axis is text too
            QVERIFY2(all.contains(words), qPrintable(words));
        }
    }

    void pdf_contentsNameThePagesOfTheSections()
    {
        if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
            QSKIP("pdftotext (poppler-utils) reads the PDF back");
        }
        const Material material = bothKinds();
        const QString path = m_folder->filePath(u"a.pdf"_s);
        QVERIFY(!writeReport(material, makeReport(material), path));
        const QStringList pages = pagesOf(path);
        const auto match = QRegularExpression(u" Method ([0-9]+) "_s).match(pages[0]);
        QVERIFY2(match.hasMatch(), qPrintable(pages[0]));
        const int page = match.captured(1).toInt();
        QVERIFY(page > 1 && page <= pages.size());
        QVERIFY(pages[page - 1].contains("Method"_L1));
    }

    void pdf_breaksUpWhatNoPageHolds()
    {
        Material material = madeUpMaterial();
        auto& findings = material.assessment.examined[0].findings;
        findings.notes = { QString(20'000, u'n') };
        findings.figures[0].title = QString(9'000, u'W');
        for (int i = 0; i < 200; ++i) {
            findings.charts[0].table.rows.append(QStringList { QString::number(i), u"7"_s });
        }
        QVERIFY(toPdf(makeReport(material)).size() > 10'000);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestWriteReport)
#include "tst_ui_write_report.moc"
