// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/charts/ticks.h"
#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/export.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>

using namespace app::charts;
using namespace ui::charts;
using namespace Qt::StringLiterals;
using tests::ui::barChart;
using tests::ui::GoBlue;
using tests::ui::placeOf;
using tests::ui::RustVermilion;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a reader finds in an SVG document.
struct Svg
{
    QString error;
    QString text; ///< of all text elements, without white space
    QString title;
    QString viewBox;
    QSet<QString> elements;
};

Svg parsed(const QByteArray& document)
{
    Svg svg;
    QXmlStreamReader reader(document);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        const QString name = reader.name().toString();
        svg.elements.insert(name);
        if (name == "svg"_L1) {
            svg.viewBox = reader.attributes().value(u"viewBox"_s).toString();
        } else if (name == "text"_L1) {
            svg.text += reader.readElementText().remove(u' ');
        } else if (name == "title"_L1) {
            svg.title = reader.readElementText();
        }
    }
    svg.error = reader.errorString();
    return svg;
}

QString withoutBlanks(QString text)
{
    return text.remove(u' ').remove(u'\n');
}

/// Rows of `image` between `top` and `bottom` that are not all background.
int inkedRows(const QImage& image, int top, int bottom, const QColor& background)
{
    int rows = 0;
    for (int y = top; y < bottom; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != background) {
                ++rows;
                break;
            }
        }
    }
    return rows;
}

/// While it lives, no file of this process grows beyond `bytes`: as on a full disk.
class SmallFilesOnly
{
public:
    explicit SmallFilesOnly(rlim_t bytes)
        : m_handler(std::signal(SIGXFSZ, SIG_IGN))
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

private:
    rlimit m_before {};
    void (*m_handler)(int);
};

} // namespace

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void lineOfFewPoints_isMarkedAtEach()
    {
        // The last one stands 30 pixels behind the one before: in a column near the line's end a marker is as high as
        // it is wide, and the line alone two pixels.
        Chart chart;
        setLinearRange(chart.x, 100);
        setLinearRange(chart.y, 100);
        Series line;
        line.name = u"Go"_s;
        line.key = u"go"_s;
        line.mark = Mark::Line;
        line.points = { { 10, 50 }, { 50, 50 }, { 53, 50 } };
        chart.series = { line };
        const QImage image = toImage(chart, { .size = QSize(1100, 700) });
        const int column = placeOf(image, GoBlue).right() - 2;
        int blue = 0;
        for (int y = 0; y < image.height(); ++y) {
            blue += image.pixelColor(column, y) == GoBlue ? 1 : 0;
        }
        QVERIFY2(blue >= 4, qPrintable(QString::number(blue)));
    }

    void png_isTheWholePictureAtEachScale_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("1") << 1.0;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
        QTest::newRow("4") << 4.0;
    }

    void png_isTheWholePictureAtEachScale()
    {
        QFETCH(double, scale);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        ExportOptions options;
        options.size = { 640, 400 };
        options.scale = scale;
        QCOMPARE(writeChart(barChart(), path, options), std::nullopt);
        const QImage image(path);
        QCOMPARE(image.size(), (QSizeF(640, 400) * scale).toSize());
        QCOMPARE(image.dotsPerMeterX(), qRound(96 * scale / 0.0254));

        const QColor white(Qt::white);
        for (const QPoint& corner : { image.rect().topLeft(), image.rect().topRight(), image.rect().bottomLeft(),
                 image.rect().bottomRight() }) {
            QCOMPARE(image.pixelColor(corner), white);
        }
        const QRect go = placeOf(image, GoBlue);
        const QRect rust = placeOf(image, RustVermilion);
        QVERIFY(go.left() < image.width() * 0.2);
        QVERIFY(rust.right() > image.width() * 0.8); // the last bar, not the top-left quarter
        QVERIFY(rust.bottom() > image.height() / 2);
        QVERIFY(inkedRows(image, 0, image.height() / 8, white) > 5); // the title
        QVERIFY(inkedRows(image, image.height() * 7 / 8, image.height(), white) > 5); // the caption
    }

    void dark_isDarkAndKeepsTheColours()
    {
        ExportOptions options;
        options.theme = darkTheme();
        const QImage image = toImage(barChart(), options);
        QCOMPARE(image.pixelColor(0, 0), darkTheme().background);
        QVERIFY(image.pixelColor(0, 0).lightness() < 60);
        QVERIFY(!placeOf(image, GoBlue).isEmpty());
        QVERIFY(!placeOf(image, RustVermilion).isEmpty());
    }

    void svg_isTextAndShapesOnly()
    {
        ExportOptions options;
        options.size = { 800, 500 };
        const Svg svg = parsed(toSvg(barChart(), options));
        QCOMPARE(svg.error, QString());
        QCOMPARE(svg.viewBox, u"0 0 800 500"_s);
        QCOMPARE(svg.title, barChart().title);
        QVERIFY(!svg.elements.contains(u"image"_s));
        const Chart chart = barChart();
        for (const QString& words : { chart.title, chart.finding, chart.caption, chart.notes.first(), chart.y.title,
                 u"Go"_s, u"Rust"_s, u"p50"_s, u"p99"_s, u"90.0"_s }) {
            QVERIFY2(svg.text.contains(withoutBlanks(words)), qPrintable(words));
        }
    }

    void longTexts_wrapAndLoseNothing_data()
    {
        QTest::addColumn<QString>("caption");
        QTest::newRow("words") << u"reqwest 0.13.5, tokio 1.48.0, "_s.repeated(40) + u"THE END"_s;
        QTest::newRow("one word") << u"abcdefghij"_s.repeated(60) + u"THEEND"_s;
        QTest::newRow("lines") << u"one run\n"_s.repeated(12) + u"THE END"_s;
    }

    void longTexts_wrapAndLoseNothing()
    {
        QFETCH(QString, caption);
        Chart chart = barChart();
        chart.caption = caption;
        ExportOptions options;
        options.size = { 640, 400 };
        QVERIFY(parsed(toSvg(chart, options)).text.contains(withoutBlanks(caption)));
        // It stays inside: the last line has its margin below, and the bars still have room.
        const QImage image = toImage(chart, options);
        QCOMPARE(inkedRows(image, image.height() - 8, image.height(), Qt::white), 0);
        QVERIFY(placeOf(image, RustVermilion).height() > 60);
    }

    void warnings_standInThePictureAndLoseNothing_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("one") << 1 << QStringList { u"warning0"_s };
        QTest::newRow("three") << 3 << QStringList { u"warning0"_s, u"warning2"_s };
        QTest::newRow("five") << 5 << QStringList { u"warning2"_s, u"And 2 more warnings."_s };
    }

    void warnings_standInThePictureAndLoseNothing()
    {
        QFETCH(int, count);
        Chart chart = barChart();
        for (int i = 0; i < count; ++i) {
            chart.warnings.append(u"warning%1 "_s.arg(i) + u"and what to do about it, at length, "_s.repeated(5));
        }
        ExportOptions options;
        options.size = { 800, 500 };
        const Svg svg = parsed(toSvg(chart, options));
        QFETCH(QStringList, shown);
        for (const QString& words : shown) {
            QVERIFY2(svg.text.contains(withoutBlanks(words)), qPrintable(words));
        }
        QCOMPARE(svg.text.count(u"whattodoaboutit"_s), std::min(count, 3) * 5);
        QVERIFY(!svg.elements.contains(u"image"_s));
        const QImage image = toImage(chart, options);
        QVERIFY(!placeOf(image, QColor(0xE6, 0x9F, 0x00)).isEmpty()); // the sign
        QVERIFY(placeOf(image, RustVermilion).height() > 60); // the bars still have room
    }

    void emptyChart_showsItsReason()
    {
        Chart chart;
        chart.title = u"Memory"_s;
        chart.emptyReason = u"Press Compare to measure each engine."_s;
        QVERIFY(parsed(toSvg(chart, {})).text.contains(withoutBlanks(chart.emptyReason)));
    }

    void pdf_isOneVectorPageOfTheSize()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.pdf"_s);
        ExportOptions options;
        options.size = { 1200, 800 };
        QCOMPARE(writeChart(barChart(), path, options), std::nullopt);
        const QByteArray pdf = contentOf(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/Count 1\n"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(pdf.contains("/MediaBox [0 0 900.000000 600.000000]")); // 1/96 inch is 0.75 points
    }

    void svgFile_isWhatToSvgGives()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.SVG"_s);
        QCOMPARE(writeChart(barChart(), path), std::nullopt);
        QCOMPARE(contentOf(path), toSvg(barChart(), {}));
    }

    void impossible_isOneSentenceAndNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("no such folder") << u"missing/chart.png"_s << u"Choose another folder or name."_s;
        QTest::newRow("no such folder, SVG") << u"missing/chart.svg"_s << u"Choose another folder or name."_s;
        QTest::newRow("no such folder, PDF") << u"missing/chart.pdf"_s << u"Choose another folder or name."_s;
        QTest::newRow("a folder has that name") << u"folder.png"_s << u"Choose another folder or name."_s;
        QTest::newRow("no ending") << u"chart"_s << u"End it with .png, .svg or .pdf."_s;
        QTest::newRow("another ending") << u"chart.jpg"_s << u"End it with .png, .svg or .pdf."_s;
    }

    void impossible_isOneSentenceAndNoFile()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"folder.png"_s));
        const auto problem = writeChart(barChart(), folder.filePath(name));
        QVERIFY(problem.has_value());
        QVERIFY2(problem->contains(words), qPrintable(*problem));
        QVERIFY(problem->startsWith(u"Cannot "_s));
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList { u"folder.png"_s });
    }

    void failedWrite_isSaidAndLeavesNoFile_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("PNG") << u"chart.png"_s;
        QTest::newRow("SVG") << u"chart.svg"_s;
        QTest::newRow("PDF") << u"chart.pdf"_s;
    }

    void failedWrite_isSaidAndLeavesNoFile()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const SmallFilesOnly limit(1000);
        const auto problem = writeChart(barChart(), folder.filePath(name));
        QVERIFY(problem.has_value());
        QVERIFY2(problem->startsWith(u"Cannot write "_s), qPrintable(*problem));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void pipe_isNotReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), S_IRUSR | S_IWUSR), 0);
        QVERIFY(writeChart(barChart(), path)->contains(u"no ordinary file"_s));
        QVERIFY(!QFileInfo(path).isFile());
    }

    void oldFile_staysWhenThePictureIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"chart.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("old");
        file.close();
        ExportOptions options;
        options.size = { 100'000, 100 };
        QVERIFY(writeChart(barChart(), path, options)->contains(u"Choose a size within these."_s));
        QCOMPARE(contentOf(path), QByteArray("old"));
    }
};

QTEST_MAIN(TestExport)
#include "tst_ui_export.moc"
