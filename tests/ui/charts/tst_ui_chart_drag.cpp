// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/charts/sample_chart.h"
#include "ui/charts/chart_drag.h"
#include "ui/charts/drag_handle.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace ui::charts;
using namespace Qt::StringLiterals;
using tests::ui::barChart;
using tests::ui::GoBlue;
using tests::ui::placeOf;

class TestChartDrag : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_shared<PictureFolder>();
        m_problems.clear();
    }

    void document_getsAPicture()
    {
        const ChartMimeData data(dragged({}));
        QVERIFY(data.hasImage());
        const auto png = QImage::fromData(data.data(u"image/png"_s), "png");
        QCOMPARE(png.size(), QSize(2400, 1500));
        QVERIFY(!placeOf(png, GoBlue).isEmpty());
        QVERIFY(data.data(u"image/svg+xml"_s).startsWith("<?xml"));
        QCOMPARE(data.imageData().value<QImage>().size(), QSize(2400, 1500));
    }

    void folder_getsAFileOfTheKindThatWasSavedLast_data()
    {
        QTest::addColumn<ExportChoice>("choice");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("PNG") << ExportChoice {} << u"latency.png"_s << QByteArray("\x89PNG");
        QTest::newRow("SVG") << ExportChoice { .ending = u"svg"_s } << u"latency.svg"_s << QByteArray("<?xml");
        QTest::newRow("PDF") << ExportChoice { .ending = u"pdf"_s } << u"latency.pdf"_s << QByteArray("%PDF");
    }

    void folder_getsAFileOfTheKindThatWasSavedLast()
    {
        QFETCH(ExportChoice, choice);
        QFETCH(QByteArray, start);
        const ChartMimeData data(dragged(choice));
        QVERIFY(data.hasUrls());
        const QString path = fileOf(data);
        QTEST(QFileInfo(path).fileName(), "name");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
        QCOMPARE(fileOf(data), path); // once, however often it is asked for
        QVERIFY(data.urls() == QList<QUrl> { QUrl::fromLocalFile(path) });
    }

    void file_staysUntilTheProgramEndsAndIsNobodyElses()
    {
        QString first;
        {
            const ChartMimeData data(dragged({}));
            first = fileOf(data);
        }
        const ChartMimeData second(dragged({}));
        QVERIFY(QFile::exists(first));
        QVERIFY(fileOf(second) != first);
        m_folder.reset();
        // The second drag holds the folder still.
        QVERIFY(QFile::exists(first));
    }

    void folderGone_takesItsPictures()
    {
        QString path;
        {
            const ChartMimeData data(dragged({}));
            path = fileOf(data);
        }
        m_folder.reset();
        QVERIFY(!QFile::exists(path));
    }

    void nothingIsWritten_beforeAFileIsAskedFor()
    {
        const ChartMimeData data(dragged({}));
        QVERIFY(data.hasFormat(u"text/uri-list"_s));
        QCOMPARE(QFileInfo(m_folder->pathFor(u"x"_s)).dir().dirName(), u"1"_s); // the first that was asked for
    }

    void fileThatCannotBeWritten_isSaid()
    {
        DraggedChart chart = dragged({});
        chart.stem = u"missing/latency"_s;
        const ChartMimeData data(chart);
        QVERIFY(data.data(u"text/uri-list"_s).isEmpty());
        QCOMPARE(m_problems.size(), 1);
        QVERIFY2(m_problems.first().startsWith(u"Cannot write "_s), qPrintable(m_problems.first()));
    }

    void handle_isDraggedByTheLeftButtonAfterSomeWay()
    {
        DragHandle handle;
        handle.show();
        QSignalSpy dragged(&handle, &DragHandle::dragged);
        QTest::mousePress(&handle, Qt::LeftButton, {}, { 5, 5 });
        move(handle, { 6, 5 });
        QCOMPARE(dragged.count(), 0);
        move(handle, { 45, 5 });
        move(handle, { 60, 5 });
        QCOMPARE(dragged.count(), 1);
    }

private:
    DraggedChart dragged(const ExportChoice& choice)
    {
        return { .chart = barChart(),
            .stem = u"latency"_s,
            .choice = choice,
            .folder = m_folder,
            .failed = [this](const QString& sentence) { m_problems.append(sentence); } };
    }

    static QString fileOf(const QMimeData& data)
    {
        return QUrl::fromEncoded(data.data(u"text/uri-list"_s).trimmed()).toLocalFile();
    }

    static void move(QWidget& widget, const QPoint& to)
    {
        QMouseEvent event(QEvent::MouseMove, to, widget.mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(&widget, &event);
    }

    std::shared_ptr<PictureFolder> m_folder;
    QStringList m_problems;
};

QTEST_MAIN(TestChartDrag)
#include "tst_ui_chart_drag.moc"
