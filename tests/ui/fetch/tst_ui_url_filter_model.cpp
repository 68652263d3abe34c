// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fake_fetch_engine.h"
#include "ui/fetch/url_filter_model.h"
#include "ui/fetch/url_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::support::goodSample;
using ui::fetch::UrlFilterModel;
using ui::fetch::UrlListModel;

class TestUrlFilterModel : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void withoutText_allIsShownAndChangesComeAsTheyAre();
    void text_isFoundWhateverTheCase();
    void results_reachTheRowsThatAreShown();
    void growingList_showsWhatMatches();
    void editedUrl_leavesWhenItMatchesNoMore();
    void movedRows_keepTheirPersistentIndexes();
    void nothingMatches_theHeaderStays();
    void engineColumns_comeAndGo();

private:
    [[nodiscard]] QStringList shown() const;

    std::unique_ptr<UrlListModel> m_list;
    std::unique_ptr<UrlFilterModel> m_filter;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestUrlFilterModel::init()
{
    m_tester.reset();
    m_filter.reset();
    m_list = std::make_unique<UrlListModel>();
    m_filter = std::make_unique<UrlFilterModel>(*m_list);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_filter.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_list->append({ "http://a/1", "http://b/", "http://a/2" });
}

QStringList TestUrlFilterModel::shown() const
{
    QStringList urls;
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        urls.append(m_filter->index(row, UrlListModel::Url).data().toString());
    }
    return urls;
}

void TestUrlFilterModel::withoutText_allIsShownAndChangesComeAsTheyAre()
{
    const QSignalSpy reset(m_filter.get(), &UrlFilterModel::modelReset);
    const QSignalSpy inserted(m_filter.get(), &UrlFilterModel::rowsInserted);
    const QSignalSpy removed(m_filter.get(), &UrlFilterModel::rowsRemoved);
    m_list->append({ "http://c/" });
    m_list->remove({ 0 });
    QCOMPARE(shown(), QStringList({ u"http://b/"_s, u"http://a/2"_s, u"http://c/"_s }));
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestUrlFilterModel::text_isFoundWhateverTheCase()
{
    m_filter->setText(u"/A/"_s);
    QCOMPARE(shown(), QStringList({ u"http://a/1"_s, u"http://a/2"_s }));
    QCOMPARE(m_filter->listRow(1), 2);
    m_filter->setText({});
    QCOMPARE(m_filter->rowCount(), 3);
}

void TestUrlFilterModel::results_reachTheRowsThatAreShown()
{
    m_filter->setText(u"/2"_s);
    m_list->startFetch();
    const QSignalSpy changed(m_filter.get(), &UrlFilterModel::dataChanged);
    auto sample = goodSample(20);
    sample.index = 2;
    m_list->addSamples({ sample });
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_filter->index(0, UrlListModel::Total).data().toString(), u"20.0 ms"_s);
}

void TestUrlFilterModel::growingList_showsWhatMatches()
{
    m_filter->setText(u"/a/"_s);
    m_list->append({ "http://c/", "http://a/3" });
    QCOMPARE(shown(), QStringList({ u"http://a/1"_s, u"http://a/2"_s, u"http://a/3"_s }));
    m_list->remove({ 0 });
    QCOMPARE(shown(), QStringList({ u"http://a/2"_s, u"http://a/3"_s }));
}

void TestUrlFilterModel::editedUrl_leavesWhenItMatchesNoMore()
{
    m_filter->setText(u"/a/"_s);
    QVERIFY(m_filter->setData(m_filter->index(0, UrlListModel::Url), u"http://z/"_s));
    QCOMPARE(shown(), QStringList({ u"http://a/2"_s }));
    QCOMPARE(m_list->urlAt(0), QByteArray("http://z/"));
}

void TestUrlFilterModel::movedRows_keepTheirPersistentIndexes()
{
    m_filter->setText(u"/a/"_s);
    const QPersistentModelIndex chosen = m_filter->index(0, UrlListModel::Url);
    m_list->move({ 0 }, 3);
    QCOMPARE(shown(), QStringList({ u"http://a/2"_s, u"http://a/1"_s }));
    QCOMPARE(chosen.row(), 1);
    QCOMPARE(chosen.data().toString(), u"http://a/1"_s);
}

void TestUrlFilterModel::nothingMatches_theHeaderStays()
{
    m_filter->setText(u"nowhere"_s);
    QCOMPARE(m_filter->rowCount(), 0);
    QCOMPARE(m_filter->headerData(UrlListModel::Bytes, Qt::Horizontal, Qt::DisplayRole).toString(), u"Bytes"_s);
}

void TestUrlFilterModel::engineColumns_comeAndGo()
{
    m_filter->setText(u"/b"_s);
    m_list->startCompare({ u"qt"_s, u"go"_s });
    QCOMPARE(m_filter->columnCount(), UrlListModel::FirstEngine + 2);
    m_list->forgetMeasurement();
    QCOMPARE(m_filter->columnCount(), int(UrlListModel::FirstEngine));
}

QTEST_GUILESS_MAIN(TestUrlFilterModel)

#include "tst_ui_url_filter_model.moc"
