// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/entities.h"

#include <QTest>

class TestEntities final : public QObject
{
    Q_OBJECT

private slots:
    void references_becomeCharacters_data();
    void references_becomeCharacters();
};

void TestEntities::references_becomeCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const QString none(QChar::ReplacementCharacter);
    QTest::newRow("none") << u"a & b; c"_qs << u"a & b; c"_qs;
    QTest::newRow("the five of XML") << u"&amp;&lt;&gt;&quot;&apos;"_qs << u"&<>\"'"_qs;
    QTest::newRow("only once") << u"&amp;lt;"_qs << u"&lt;"_qs;
    QTest::newRow("named") << u"&eacute;&euro;&rarr;&nbsp;"_qs << u"\u00e9\u20ac\u2192\u00a0"_qs;
    QTest::newRow("first and last of the table") << u"&AElig;&zwnj;"_qs << u"\u00c6\u200c"_qs;
    QTest::newRow("case matters") << u"&Eacute;&EACUTE;"_qs << u"\u00c9&EACUTE;"_qs;
    QTest::newRow("unknown") << u"&bogus; &;"_qs << u"&bogus; &;"_qs;
    QTest::newRow("without semicolon") << u"&amp &lt"_qs << u"&amp &lt"_qs;
    QTest::newRow("decimal") << u"&#65;"_qs << u"A"_qs;
    QTest::newRow("hexadecimal") << u"&#x41;&#X1F600;"_qs << u"A\U0001F600"_qs;
    QTest::newRow("used to hide schemes") << u"java&Tab;script&colon;x&NewLine;"_qs << u"java\tscript:x\n"_qs;
    QTest::newRow("zero") << u"&#0;"_qs << none;
    QTest::newRow("surrogate") << u"&#xD800;"_qs << none;
    QTest::newRow("beyond Unicode") << u"&#x110000;&#9999999999;"_qs << none + none;
    QTest::newRow("a text document's own") << u"&#xFDD0;&#xFDD1;&#x2029;&#xFFFC;"_qs << none + none + none + none;
    QTest::newRow("the same, not encoded") << u"a\ufdd0b\u2029"_qs << u"a"_qs + none + u"b"_qs + none;
    QTest::newRow("controls") << u"a\u0007\tb"_qs << u"a"_qs + none + u"\tb"_qs;
    QTest::newRow("no digits") << u"&#;&#x;&#xg;"_qs << u"&#;&#x;&#xg;"_qs;
    QTest::newRow("astral") << u"\U0001F600"_qs << u"\U0001F600"_qs;
}

void TestEntities::references_becomeCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(app::article::decodeEntities(text), expected);
}

QTEST_APPLESS_MAIN(TestEntities)
#include "tst_article_entities.moc"
