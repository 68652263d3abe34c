// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/article/shown_article.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace tests::ui_article;
using ui::article::ArticleView;

/// Finding, by the keys that a reader presses.
class TestFindBar final : public QObject
{
    Q_OBJECT

    template <typename T> [[nodiscard]] T& child(const char* name) const
    {
        return *m_view->findChild<T*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QString status() const { return child<QLabel>("findStatus").text(); }
    [[nodiscard]] bool barVisible() const { return child<QWidget>("findBar").isVisible(); }
    void find(const QString& text) const;

    std::unique_ptr<ArticleView> m_view;

private slots:
    void init();
    void controlF_opensTheBar_escapeClosesIt();
    void typing_findsAndMarksAllHits();
    void enterAndF3_stepAndSayWhenTheyWrap();
    void nothingFound_isSaid();
    void f3_withoutASearch_opensTheBar();
    void selectedText_isLookedFor();
    void buttons_step();
    void zoom_keepsMarksAndHit();
    void menuActions_doTheSame();
};

void TestFindBar::init()
{
    m_view = std::make_unique<ArticleView>();
    QVERIFY(show(*m_view, makeArticle(longMarkdown())));
    m_view->setFocus();
}

void TestFindBar::find(const QString& text) const
{
    QTest::keySequence(&textOf(*m_view), QKeySequence(Qt::CTRL | Qt::Key_F));
    QTest::keyClicks(&child<QLineEdit>("findField"), text);
}

void TestFindBar::controlF_opensTheBar_escapeClosesIt()
{
    QVERIFY(!barVisible());
    QTest::keySequence(&textOf(*m_view), QKeySequence(Qt::CTRL | Qt::Key_F));
    QVERIFY(barVisible());
    QVERIFY(child<QLineEdit>("findField").hasFocus());
    QTest::keyClick(&child<QLineEdit>("findField"), Qt::Key_Escape);
    QVERIFY(!barVisible());
    QVERIFY(textOf(*m_view).hasFocus());
}

void TestFindBar::typing_findsAndMarksAllHits()
{
    find(u"needle"_qs);
    QCOMPARE(status(), u"1 of 3"_qs);
    QCOMPARE(textOf(*m_view).extraSelections().size(), 3);
    QCOMPARE(textOf(*m_view).textCursor().selectedText(), u"Needle"_qs);
    QTest::keyClick(&child<QLineEdit>("findField"), Qt::Key_Escape);
    QVERIFY(textOf(*m_view).extraSelections().isEmpty());
}

void TestFindBar::enterAndF3_stepAndSayWhenTheyWrap()
{
    find(u"needle"_qs);
    auto& field = child<QLineEdit>("findField");
    QTest::keyClick(&field, Qt::Key_Return);
    QCOMPARE(status(), u"2 of 3"_qs);
    QTest::keyClick(&field, Qt::Key_F3);
    QCOMPARE(status(), u"3 of 3"_qs);
    QCOMPARE(textOf(*m_view).textCursor().selectedText(), u"NEEDLE"_qs);
    QVERIFY(textOf(*m_view).viewport()->rect().contains(textOf(*m_view).cursorRect().center()));
    QTest::keyClick(&field, Qt::Key_F3);
    QCOMPARE(status(), u"1 of 3, continued from the top"_qs);
    QTest::keyClick(&field, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(status(), u"3 of 3, continued from the end"_qs);
    QTest::keyClick(&field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(status(), u"2 of 3"_qs);
}

void TestFindBar::nothingFound_isSaid()
{
    find(u"haystack"_qs);
    QCOMPARE(status(), u"Not found"_qs);
    QVERIFY(textOf(*m_view).extraSelections().isEmpty());
    QTest::keyClick(&child<QLineEdit>("findField"), Qt::Key_F3);
    QCOMPARE(status(), u"Not found"_qs);
    child<QLineEdit>("findField").clear();
    QCOMPARE(status(), QString());
}

void TestFindBar::f3_withoutASearch_opensTheBar()
{
    QTest::keyClick(&textOf(*m_view), Qt::Key_F3);
    QVERIFY(barVisible());
}

void TestFindBar::selectedText_isLookedFor()
{
    QVERIFY(textOf(*m_view).find(u"needle"_qs));
    QTest::keySequence(&textOf(*m_view), QKeySequence(Qt::CTRL | Qt::Key_F));
    QCOMPARE(child<QLineEdit>("findField").text(), u"Needle"_qs);
    QCOMPARE(status(), u"1 of 3"_qs);
}

void TestFindBar::buttons_step()
{
    find(u"needle"_qs);
    QTest::mouseClick(&child<QToolButton>("findNext"), Qt::LeftButton);
    QCOMPARE(status(), u"2 of 3"_qs);
    QTest::mouseClick(&child<QToolButton>("findPrevious"), Qt::LeftButton);
    QCOMPARE(status(), u"1 of 3"_qs);
    QTest::mouseClick(&child<QToolButton>("findClose"), Qt::LeftButton);
    QVERIFY(!barVisible());
}

void TestFindBar::zoom_keepsMarksAndHit()
{
    find(u"needle"_qs);
    QTest::keyClick(&child<QLineEdit>("findField"), Qt::Key_F3);
    m_view->setZoom(150);
    QCOMPARE(status(), u"2 of 3"_qs);
    QCOMPARE(textOf(*m_view).extraSelections().size(), 3);
}

void TestFindBar::menuActions_doTheSame()
{
    QCOMPARE(m_view->findActions().size(), 3);
    m_view->findActions()[0]->trigger();
    QTest::keyClicks(&child<QLineEdit>("findField"), u"needle"_qs);
    m_view->findActions()[1]->trigger();
    QCOMPARE(status(), u"2 of 3"_qs);
    m_view->findActions()[2]->trigger();
    QCOMPARE(status(), u"1 of 3"_qs);
}

QTEST_MAIN(TestFindBar)
#include "tst_ui_find_bar.moc"
