// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/slug.h"

#include <QTest>

class TestSlug final : public QObject
{
    Q_OBJECT

private slots:
    void headings_becomeTheAnchorsThatGitHubMakes_data();
    void headings_becomeTheAnchorsThatGitHubMakes();
    void equalHeadings_getNumbers();
    void numberedHeading_doesNotCollideWithAGivenNumber();
};

void TestSlug::headings_becomeTheAnchorsThatGitHubMakes_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("slug");
    QTest::newRow("word") << u"Introduction"_qs << u"introduction"_qs;
    QTest::newRow("ampersand") << u"Philosophy & Design Goals"_qs << u"philosophy--design-goals"_qs;
    QTest::newRow("punctuation") << u"What's new in 1.2? (beta)"_qs << u"whats-new-in-12-beta"_qs;
    QTest::newRow("kept") << u"snake_case and kebab-case"_qs << u"snake_case-and-kebab-case"_qs;
    QTest::newRow("not ASCII") << u"\u00dcber uns"_qs << u"\u00fcber-uns"_qs;
    QTest::newRow("nothing left") << u"!?"_qs << u"section"_qs;
    QTest::newRow("markup") << u"<b>\"x\"</b>"_qs << u"bxb"_qs;
}

void TestSlug::headings_becomeTheAnchorsThatGitHubMakes()
{
    QFETCH(QString, heading);
    QFETCH(QString, slug);
    QCOMPARE(app::article::Slugs().unique(heading), slug);
}

void TestSlug::equalHeadings_getNumbers()
{
    app::article::Slugs slugs;
    QCOMPARE(slugs.unique(u"Notes"_qs), u"notes"_qs);
    QCOMPARE(slugs.unique(u"Notes"_qs), u"notes-1"_qs);
    QCOMPARE(slugs.unique(u"notes!"_qs), u"notes-2"_qs);
}

void TestSlug::numberedHeading_doesNotCollideWithAGivenNumber()
{
    app::article::Slugs slugs;
    QCOMPARE(slugs.unique(u"A"_qs), u"a"_qs);
    QCOMPARE(slugs.unique(u"A"_qs), u"a-1"_qs);
    QCOMPARE(slugs.unique(u"A 1"_qs), u"a-1-1"_qs);
}

QTEST_APPLESS_MAIN(TestSlug)
#include "tst_article_slug.moc"
