// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/article/shown_article.h"
#include "ui/article/contents_list.h"
#include "ui/article/contents_model.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tests::ui_article;
using namespace ui::article;

class TestContentsList final : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QStringList textsOf(const QAbstractItemModel& model);

private slots:
    void model_hasTheSectionsWithoutTheTitle();
    void model_ofSectionsOnly_keepsThemAll();
    void click_scrollsToItsSection();
    void enter_scrollsToItsSection();
    void scrolling_movesTheMark();
    void newArticle_hasNewContents();
};

QStringList TestContentsList::textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        texts.append(QString(index.data(ContentsModel::DepthRole).toInt(), u'-') + index.data().toString());
    }
    return texts;
}

void TestContentsList::model_hasTheSectionsWithoutTheTitle()
{
    ContentsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHeadings({ { 1, u"T"_qs, u"t"_qs }, { 2, u"A"_qs, u"a"_qs }, { 3, u"B"_qs, u"b"_qs } });
    QCOMPARE(textsOf(model), QStringList({ u"A"_qs, u"-B"_qs }));
    QCOMPARE(model.rowOf(u"b"_qs), 1);
    QCOMPARE(model.rowOf(u"t"_qs), -1);
}

void TestContentsList::model_ofSectionsOnly_keepsThemAll()
{
    ContentsModel model;
    model.setHeadings({ { 3, u"A"_qs, u"a"_qs }, { 2, u"B"_qs, u"b"_qs } });
    QCOMPARE(textsOf(model), QStringList({ u"-A"_qs, u"B"_qs }));
    model.setHeadings({});
    QCOMPARE(model.rowCount(), 0);
}

void TestContentsList::click_scrollsToItsSection()
{
    ArticleView view;
    ContentsList list;
    list.follow(view);
    QVERIFY(show(view, makeArticle(longMarkdown())));
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    for (const int row : { 2, 1, 0 }) {
        const QModelIndex index = list.model()->index(row, 0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(index).center());
        QCOMPARE(view.currentHeading(), index.data(ContentsModel::SlugRole).toString());
        QCOMPARE(list.currentIndex().row(), row);
    }
    QVERIFY(textOf(view).verticalScrollBar()->value() < 200);
}

void TestContentsList::enter_scrollsToItsSection()
{
    ContentsList list;
    list.setHeadings({ { 2, u"A"_qs, u"a"_qs }, { 2, u"B"_qs, u"b"_qs } });
    list.show();
    const QSignalSpy activated(&list, &ContentsList::headingActivated);
    list.setCurrentHeading(u"a"_qs);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toString(), u"b"_qs);
}

void TestContentsList::scrolling_movesTheMark()
{
    ArticleView view;
    ContentsList list;
    list.follow(view);
    QVERIFY(show(view, makeArticle(longMarkdown())));
    QScrollBar* const bar = textOf(view).verticalScrollBar();
    QCOMPARE(list.currentIndex().data().toString(), u"First"_qs);
    bar->setValue(bar->maximum());
    QCOMPARE(list.currentIndex().data().toString(), u"Third"_qs);
    bar->setValue(bar->maximum() * 2 / 3);
    QCOMPARE(list.currentIndex().data().toString(), u"Second"_qs);
    bar->setValue(0);
    QCOMPARE(list.currentIndex().data().toString(), u"First"_qs);
}

void TestContentsList::newArticle_hasNewContents()
{
    ArticleView view;
    ContentsList list;
    list.follow(view);
    QCOMPARE(list.model()->rowCount(), 0);
    view.setArticle(makeArticle("# T\n\n## A\n"));
    QCOMPARE(textsOf(*list.model()), QStringList { u"A"_qs });
    view.setArticle(makeArticle("## B\n\n## C\n"));
    QCOMPARE(textsOf(*list.model()), QStringList({ u"B"_qs, u"C"_qs }));
}

QTEST_MAIN(TestContentsList)
#include "tst_ui_contents_list.moc"
