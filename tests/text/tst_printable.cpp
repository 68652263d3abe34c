// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/text/printable.h"

#include <QTest>

using namespace app::text;
using namespace Qt::StringLiterals;

class TestPrintable final : public QObject
{
    Q_OBJECT

private slots:
    void whatATerminalObeys_isShownAsAMark_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("letters of every script") << u"Größe 大小 💩 \u00a0"_s << u"Größe 大小 💩 \u00a0"_s;
        QTest::newRow("escape") << u"a\u001b[31mb"_s << u"a\ufffd[31mb"_s;
        QTest::newRow("newline, tab, carriage return") << u"a\nb\tc\rd"_s << u"a\ufffdb\ufffdc\ufffdd"_s;
        QTest::newRow("NUL") << u"a"_s + QChar(QChar::Null) << u"a\ufffd"_s;
        QTest::newRow("DEL") << u"a\u007f"_s << u"a\ufffd"_s;
        QTest::newRow("escape of 8 bits") << u"a"_s + QChar(0x9b) + u"31m" << u"a\ufffd31m"_s;
        QTest::newRow("right to left from here") << u"a\u202egpj.exe"_s << u"a\ufffdgpj.exe"_s;
        QTest::newRow("isolated directions") << u"a\u2066b\u2069"_s << u"a\ufffdb\ufffd"_s;
        QTest::newRow("half of a pair") << QString(QChar(0xD83D)) + u"x"_s << u"\ufffdx"_s;
        QTest::newRow("the other half") << u"x"_s + QChar(0xDE00) << u"x\ufffd"_s;
        QTest::newRow("no character") << QString(QChar(0xFFFF)) << u"\ufffd"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\ufffdb"_s;
    }
    void whatATerminalObeys_isShownAsAMark()
    {
        QFETCH(QString, text);
        QTEST(printable(text), "shown");
    }

    void newlinesAndTabs_stayInATextOfLines()
    {
        QCOMPARE(printableLines(u"a\nb\r\n\tc\u001bd"_s), u"a\nb\ufffd\n\tc\ufffdd"_s);
    }
};

QTEST_APPLESS_MAIN(TestPrintable)
#include "tst_printable.moc"
