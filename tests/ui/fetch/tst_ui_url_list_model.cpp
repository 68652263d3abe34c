// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fake_fetch_engine.h"
#include "ui/fetch/url_list_model.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using app::fetch::ErrorKind;
using app::fetch::FetchError;
using tests::support::goodSample;
using ui::fetch::UrlListModel;

class TestUrlListModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void drop_isOneStepOfUndo();
    void removedRows_comeBackInTheirPlaces();
    void manyScatteredRows_comeBackInTheirPlaces();
    void clear_isUndone();
    void replaceAll_isOneStep();
    void duplicate_isMarkedWithItsFirstRow();
    void removingTheFirst_unmarksTheSecond();
    void edit_changesTheUrlAndIsUndone();
    void edit_ofRubbish_isRefusedWithAReason();
    void editedRow_forgetsItsResult();
    void rowAddedWhileFetching_waitsForTheNextRun();
    void sample_findsItsRowWhereverItHasGone();
    void rowUndoneWhileFetching_hasTheSampleThatCameMeanwhile();
    void engineResults_findTheirRowsToo();
    void forgottenMeasurement_leavesNoTrace();
    void move_putsRowsTogether_data();
    void move_putsRowsTogether();
    void moveToItsOwnPlace_isNoStep();
    void movedRow_keepsItsResultAndItsPersistentIndex();
    void removedDuplicates_areOneStep();
    void copiedRows_areTextAndUris();
    void startFetch_showsEveryRowWaiting();
    void sample_fillsItsRow();
    void failedSample_showsKindAndText();
    void sampleBeyondTheList_isIgnored();
    void end_cancelsTheRowsThatWait();
    void lateSample_replacesACancelledRow();
    void compare_hasAColumnForEachEngine();
    void compare_showsStatusAndBytesThatEnginesAgreeOn();
    void compare_withoutSuccess_showsTheKindOfError();
    void fetchAfterCompare_removesTheEngineColumns();
    void rowUndoneAfterAnotherMeasurement_showsNoOldResult();

private:
    [[nodiscard]] QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }
    [[nodiscard]] QStringList urls() const;
    void listAndFetch();

    std::unique_ptr<UrlListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestUrlListModel::init()
{
    m_tester.reset();
    m_model = std::make_unique<UrlListModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
}

QStringList TestUrlListModel::urls() const
{
    QStringList urls;
    for (const QByteArray& url : m_model->urls()) {
        urls.append(QString::fromUtf8(url));
    }
    return urls;
}

void TestUrlListModel::listAndFetch()
{
    m_model->append({ "http://a/", "http://b/", "http://c/" });
    m_model->startFetch();
}

void TestUrlListModel::drop_isOneStepOfUndo()
{
    m_model->append({ "http://a/", "http://b/" });
    m_model->append({ "http://c/" });
    m_model->undoStack().undo();
    QCOMPARE(urls(), QStringList({ u"http://a/"_s, u"http://b/"_s }));
    m_model->undoStack().undo();
    QCOMPARE(urls(), QStringList());
    m_model->undoStack().redo();
    m_model->undoStack().redo();
    QCOMPARE(urls(), QStringList({ u"http://a/"_s, u"http://b/"_s, u"http://c/"_s }));
}

void TestUrlListModel::removedRows_comeBackInTheirPlaces()
{
    m_model->append({ "http://a/", "http://b/", "http://c/", "http://d/" });
    m_model->remove({ 3, 1, 1 });
    QCOMPARE(urls(), QStringList({ u"http://a/"_s, u"http://c/"_s }));
    m_model->undoStack().undo();
    QCOMPARE(urls(), QStringList({ u"http://a/"_s, u"http://b/"_s, u"http://c/"_s, u"http://d/"_s }));
}

void TestUrlListModel::manyScatteredRows_comeBackInTheirPlaces()
{
    QList<QByteArray> all;
    QList<int> odd;
    for (int i = 0; i < 200; ++i) {
        all.append("http://h" + QByteArray::number(i) + '/');
        if (i % 2 == 1) {
            odd.append(i);
        }
    }
    m_model->append(all);
    m_model->remove(odd);
    QCOMPARE(m_model->rowCount(), 100);
    QCOMPARE(text(99, UrlListModel::Url), u"http://h198/"_s);
    m_model->undoStack().undo();
    QCOMPARE(m_model->urls(), all);
}

void TestUrlListModel::clear_isUndone()
{
    m_model->append({ "http://a/", "http://b/" });
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
    m_model->undoStack().undo();
    QCOMPARE(m_model->rowCount(), 2);
}

void TestUrlListModel::replaceAll_isOneStep()
{
    m_model->append({ "http://a/" });
    m_model->replaceAll({ "http://b/", "http://c/" });
    QCOMPARE(urls(), QStringList({ u"http://b/"_s, u"http://c/"_s }));
    m_model->undoStack().undo();
    QCOMPARE(urls(), QStringList({ u"http://a/"_s }));
}

void TestUrlListModel::duplicate_isMarkedWithItsFirstRow()
{
    m_model->append({ "http://a/", "http://b/", "http://a/" });
    QCOMPARE(m_model->duplicates(), 1);
    QCOMPARE(text(0, UrlListModel::Number), u"1"_s);
    QCOMPARE(text(2, UrlListModel::Number), u"≡ 3"_s);
    QCOMPARE(m_model->index(2, UrlListModel::Number).data(Qt::ToolTipRole).toString(),
        u"The same URL as in row 1. It is fetched again."_s);
}

void TestUrlListModel::removingTheFirst_unmarksTheSecond()
{
    m_model->append({ "http://a/", "http://b/", "http://a/" });
    m_model->remove({ 0 });
    QCOMPARE(m_model->duplicates(), 0);
    QCOMPARE(text(1, UrlListModel::Number), u"2"_s);
}

void TestUrlListModel::edit_changesTheUrlAndIsUndone()
{
    m_model->append({ "http://a/" });
    QVERIFY(m_model->setData(m_model->index(0, UrlListModel::Url), u" https://EXAMPLE.com "_s));
    QCOMPARE(urls(), QStringList({ u"https://example.com/"_s }));
    m_model->undoStack().undo();
    QCOMPARE(urls(), QStringList({ u"http://a/"_s }));
}

void TestUrlListModel::edit_ofRubbish_isRefusedWithAReason()
{
    m_model->append({ "http://a/" });
    const QSignalSpy refused(m_model.get(), &UrlListModel::editRefused);
    QVERIFY(!m_model->setData(m_model->index(0, UrlListModel::Url), u"ftp://a/"_s));
    QCOMPARE(refused.count(), 1);
    QCOMPARE(refused[0][0].toString(), u"ftp://a/"_s);
    QVERIFY(!refused[0][1].toString().isEmpty());
    QCOMPARE(urls(), QStringList({ u"http://a/"_s }));
    QVERIFY(m_model->undoStack().index() == 1);
}

void TestUrlListModel::editedRow_forgetsItsResult()
{
    listAndFetch();
    m_model->addSamples({ goodSample(20) });
    m_model->endMeasurement();
    QCOMPARE(text(0, UrlListModel::Status), u"200"_s);
    m_model->setData(m_model->index(0, UrlListModel::Url), u"http://other/"_s);
    QCOMPARE(text(0, UrlListModel::Status), QString());
}

void TestUrlListModel::rowAddedWhileFetching_waitsForTheNextRun()
{
    listAndFetch();
    m_model->append({ "http://late/" });
    QCOMPARE(text(3, UrlListModel::Status), u"next run"_s);
    QCOMPARE(text(0, UrlListModel::Status), u"…"_s);
    m_model->endMeasurement();
    QCOMPARE(text(3, UrlListModel::Status), QString());
    m_model->startFetch();
    QCOMPARE(text(3, UrlListModel::Status), u"…"_s);
}

void TestUrlListModel::sample_findsItsRowWhereverItHasGone()
{
    listAndFetch(); // a, b, c
    m_model->remove({ 0 });
    m_model->move({ 1 }, 0); // c, b
    app::fetch::Sample sample = goodSample(20);
    sample.index = 2;
    m_model->addSamples({ sample });
    QCOMPARE(urls(), QStringList({ u"http://c/"_s, u"http://b/"_s }));
    QCOMPARE(text(0, UrlListModel::Total), u"20.0 ms"_s);
    QCOMPARE(text(1, UrlListModel::Status), u"…"_s);
}

void TestUrlListModel::rowUndoneWhileFetching_hasTheSampleThatCameMeanwhile()
{
    listAndFetch();
    m_model->remove({ 1 });
    app::fetch::Sample sample = goodSample(20);
    sample.index = 1;
    m_model->addSamples({ sample });
    m_model->undoStack().undo();
    QCOMPARE(text(1, UrlListModel::Url), u"http://b/"_s);
    QCOMPARE(text(1, UrlListModel::Total), u"20.0 ms"_s);
}

void TestUrlListModel::engineResults_findTheirRowsToo()
{
    m_model->append({ "http://a/", "http://b/" });
    m_model->startCompare({ u"qt"_s });
    m_model->append({ "http://late/" });
    m_model->remove({ 0 });
    m_model->setEngineResults(u"qt"_s,
        { { .median = std::chrono::milliseconds(1), .succeeded = 1, .error = {} },
            { .median = std::chrono::milliseconds(2), .succeeded = 1, .error = {} } });
    QCOMPARE(text(0, UrlListModel::FirstEngine), u"2.00 ms"_s);
    QCOMPARE(text(1, UrlListModel::FirstEngine), QString());
}

void TestUrlListModel::forgottenMeasurement_leavesNoTrace()
{
    m_model->append({ "http://a/" });
    m_model->startCompare({ u"qt"_s });
    m_model->forgetMeasurement();
    QCOMPARE(m_model->shows(), UrlListModel::Shows::Nothing);
    QCOMPARE(m_model->columnCount(), int(UrlListModel::FirstEngine));
    QCOMPARE(text(0, UrlListModel::Status), QString());
}

void TestUrlListModel::move_putsRowsTogether_data()
{
    QTest::addColumn<QList<int>>("rows");
    QTest::addColumn<int>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("up") << QList<int> { 2 } << 1 << u"acbde"_s;
    QTest::newRow("to the top") << QList<int> { 4 } << 0 << u"eabcd"_s;
    QTest::newRow("to the end") << QList<int> { 0 } << 5 << u"bcdea"_s;
    QTest::newRow("several, down") << QList<int> { 0, 1 } << 3 << u"cabde"_s;
    QTest::newRow("scattered, named in any order") << QList<int> { 4, 0, 2 } << 4 << u"bdace"_s;
}

void TestUrlListModel::move_putsRowsTogether()
{
    QFETCH(QList<int>, rows);
    QFETCH(int, before);
    QFETCH(QString, expected);
    m_model->append({ "http://a/", "http://b/", "http://c/", "http://d/", "http://e/" });
    m_model->move(rows, before);
    QString order;
    for (const QString& url : urls()) {
        order += url[7];
    }
    QCOMPARE(order, expected);
    m_model->undoStack().undo();
    QCOMPARE(urls().first(), u"http://a/"_s);
    QCOMPARE(urls().last(), u"http://e/"_s);
    m_model->undoStack().redo();
    QCOMPARE(urls().first()[7], expected[0]);
}

void TestUrlListModel::moveToItsOwnPlace_isNoStep()
{
    m_model->append({ "http://a/", "http://b/" });
    m_model->move({ 0 }, 0);
    m_model->move({ 0 }, 1);
    QCOMPARE(m_model->undoStack().count(), 1);
}

void TestUrlListModel::movedRow_keepsItsResultAndItsPersistentIndex()
{
    listAndFetch();
    m_model->addSamples({ goodSample(20) });
    const QPersistentModelIndex chosen = m_model->index(0, UrlListModel::Url);
    m_model->move({ 0 }, 3);
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(text(2, UrlListModel::Total), u"20.0 ms"_s);
}

void TestUrlListModel::removedDuplicates_areOneStep()
{
    m_model->append({ "http://a/", "http://b/", "http://a/", "http://b/", "http://c/" });
    m_model->removeDuplicates();
    QCOMPARE(urls(), QStringList({ u"http://a/"_s, u"http://b/"_s, u"http://c/"_s }));
    QCOMPARE(m_model->undoStack().undoText(), u"Remove 2 duplicates"_s);
    m_model->undoStack().undo();
    QCOMPARE(m_model->rowCount(), 5);
    QCOMPARE(m_model->duplicates(), 2);
}

void TestUrlListModel::copiedRows_areTextAndUris()
{
    m_model->append({ "http://a/", "http://b/", "lab:/delay/20" });
    const std::unique_ptr<QMimeData> data(m_model->mimeData({ m_model->index(2, UrlListModel::Url),
        m_model->index(0, UrlListModel::Url), m_model->index(0, UrlListModel::Status) }));
    QCOMPARE(data->text(), u"http://a/\nlab:/delay/20"_s);
    QCOMPARE(data->data(u"text/uri-list"_s), QByteArray("http://a/\r\nlab:/delay/20\r\n"));
}

void TestUrlListModel::startFetch_showsEveryRowWaiting()
{
    listAndFetch();
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(text(row, UrlListModel::Status), u"…"_s);
    }
    QCOMPARE(m_model->shows(), UrlListModel::Shows::Fetch);
}

void TestUrlListModel::sample_fillsItsRow()
{
    listAndFetch();
    app::fetch::Sample sample = goodSample(20);
    sample.index = 1;
    sample.firstByte = sample.start + std::chrono::milliseconds(5);
    m_model->addSamples({ sample });
    QCOMPARE(text(1, UrlListModel::Status), u"200"_s);
    QCOMPARE(text(1, UrlListModel::Bytes), u"1024"_s);
    QCOMPARE(text(1, UrlListModel::FirstByte), u"5.00 ms"_s);
    QCOMPARE(text(1, UrlListModel::Total), u"20.0 ms"_s);
    QCOMPARE(text(1, UrlListModel::Protocol), u"http/1.1"_s);
    QCOMPARE(text(1, UrlListModel::Error), QString());
    QCOMPARE(text(0, UrlListModel::Status), u"…"_s);
}

void TestUrlListModel::failedSample_showsKindAndText()
{
    listAndFetch();
    app::fetch::Sample sample;
    sample.index = 2;
    sample.error = FetchError { .kind = ErrorKind::Dns, .text = u"Host c not found"_s };
    m_model->addSamples({ sample });
    QCOMPARE(text(2, UrlListModel::Status), u"dns"_s);
    QCOMPARE(text(2, UrlListModel::Error), u"dns: Host c not found"_s);
    QCOMPARE(m_model->index(2, UrlListModel::Error).data(UrlListModel::ToneRole).value<UrlListModel::Tone>(),
        UrlListModel::Tone::Bad);
    QCOMPARE(m_model->failures(), 1);
}

void TestUrlListModel::sampleBeyondTheList_isIgnored()
{
    listAndFetch();
    app::fetch::Sample sample = goodSample(1);
    sample.index = 3;
    m_model->addSamples({ sample });
    sample.index = -1;
    m_model->addSamples({ sample });
    QCOMPARE(text(2, UrlListModel::Status), u"…"_s);
}

void TestUrlListModel::end_cancelsTheRowsThatWait()
{
    listAndFetch();
    m_model->addSamples({ goodSample(20) });
    m_model->endMeasurement();
    QCOMPARE(text(0, UrlListModel::Status), u"200"_s);
    QCOMPARE(text(1, UrlListModel::Status), u"cancelled"_s);
    QCOMPARE(m_model->failures(), 2);
}

void TestUrlListModel::lateSample_replacesACancelledRow()
{
    listAndFetch();
    m_model->endMeasurement();
    m_model->addSamples({ goodSample(20) });
    QCOMPARE(text(0, UrlListModel::Status), u"200"_s);
    QCOMPARE(m_model->failures(), 2);
}

void TestUrlListModel::compare_hasAColumnForEachEngine()
{
    m_model->append({ "http://a/" });
    m_model->startCompare({ u"qt"_s, u"go#2"_s });
    QCOMPARE(m_model->columnCount(), UrlListModel::FirstEngine + 2);
    const auto header = [this](int column, int role) {
        return m_model->headerData(UrlListModel::FirstEngine + column, Qt::Horizontal, role).toString();
    };
    QCOMPARE(header(0, Qt::DisplayRole), u"Qt"_s);
    QCOMPARE(header(1, Qt::DisplayRole), u"Go #2"_s);
    QCOMPARE(header(1, UrlListModel::EngineRole), u"go#2"_s);
    m_model->setEngineResults(u"go#2"_s, { { .median = std::chrono::microseconds(12300), .succeeded = 1 } });
    QCOMPARE(text(0, UrlListModel::FirstEngine), QString());
    QCOMPARE(text(0, UrlListModel::FirstEngine + 1), u"12.3 ms"_s);
}

void TestUrlListModel::compare_showsStatusAndBytesThatEnginesAgreeOn()
{
    m_model->append({ "http://a/" });
    m_model->startCompare({ u"qt"_s, u"go"_s });
    m_model->setEngineResults(u"qt"_s, { { .succeeded = 1, .status = 200, .bytes = 10 } });
    QCOMPARE(text(0, UrlListModel::Bytes), u"10"_s);
    m_model->setEngineResults(u"go"_s, { { .succeeded = 1, .status = 200, .bytes = 11 } });
    QCOMPARE(text(0, UrlListModel::Status), u"200"_s);
    QCOMPARE(text(0, UrlListModel::Bytes), QString());
}

void TestUrlListModel::compare_withoutSuccess_showsTheKindOfError()
{
    m_model->append({ "http://a/" });
    m_model->startCompare({ u"qt"_s });
    m_model->setEngineResults(
        u"qt"_s, { { .failed = 2, .error = FetchError { .kind = ErrorKind::Connect, .text = u"refused"_s } } });
    const QModelIndex cell = m_model->index(0, UrlListModel::FirstEngine);
    QCOMPARE(cell.data().toString(), u"connect"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"2 fetches, 2 failed (connect: refused)"_s);
}

void TestUrlListModel::fetchAfterCompare_removesTheEngineColumns()
{
    m_model->append({ "http://a/" });
    m_model->startCompare({ u"qt"_s });
    m_model->startFetch();
    QCOMPARE(m_model->columnCount(), int(UrlListModel::FirstEngine));
}

void TestUrlListModel::rowUndoneAfterAnotherMeasurement_showsNoOldResult()
{
    m_model->append({ "http://a/", "http://b/" });
    m_model->startFetch();
    m_model->addSamples({ goodSample(20) });
    m_model->remove({ 0 });
    m_model->startCompare({ u"qt"_s });
    m_model->undoStack().undo();
    m_model->endMeasurement();
    QCOMPARE(text(0, UrlListModel::Url), u"http://a/"_s);
    QCOMPARE(text(0, UrlListModel::Status), QString());
    QCOMPARE(text(0, UrlListModel::FirstEngine), QString());
}

QTEST_GUILESS_MAIN(TestUrlListModel)

#include "tst_ui_url_list_model.moc"
