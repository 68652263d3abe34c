// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"
#include "tests/urls/imports.h"

#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;
using tests::urls::lines;

namespace {

/// As a terminal shows it that is `width` wide, and as a copy of it comes.
QString wrapped(const QString& text, qsizetype width)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        for (qsizetype start = 0; start == 0 || start < line.size(); start += width) {
            lines.append(line.mid(start, width));
        }
    }
    return lines.join(u'\n');
}

const QString Long = u"https://a.example/"_s + QString(u"path/"_s).repeated(50) + u"end?x=1"_s;

} // namespace

class TestWrappedLines final : public QObject
{
    Q_OBJECT

private slots:
    void brokenUrl_isWholeAgain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("width");
        QTest::newRow("in two") << Long.left(120) << 80;
        QTest::newRow("in four") << Long << 80;
        QTest::newRow("in a word") << Long << 83;
        QTest::newRow("before a slash") << Long << 77;
        QTest::newRow("behind a prompt") << (u"$ curl -s "_s + Long) << 100;
        QTest::newRow("with words after it") << (Long + u" 200 OK"_s) << 100;
        QTest::newRow("among other lines") << (u"GET\n"_s + Long + u"\n200 OK"_s) << 90;
    }
    void brokenUrl_isWholeAgain()
    {
        QFETCH(QString, text);
        QFETCH(int, width);
        const Import import = importText(wrapped(text, width));
        QCOMPARE(import.urls.size(), 1);
        QCOMPARE(import.urls.first(), (text.contains(Long) ? Long : text).toLatin1());
        QCOMPARE(import.joined, 1);
        QVERIFY(import.summary().startsWith(u"1 taken"_s));
        QVERIFY(import.summary().contains(u"1 rejoined from wrapped lines"_s));
    }

    void twoBrokenUrls_areTwo()
    {
        const Import import = importText(wrapped(Long + u'\n' + Long, 80));
        QCOMPARE(import.urls, (QList<QByteArray> { Long.toLatin1(), Long.toLatin1() }));
        QCOMPARE(import.joined, 2);
        QCOMPARE(import.refused, 0);
    }

    void linesAfterABrokenUrl_keepTheirNumbers()
    {
        const Import import = importText(wrapped(Long.left(120) + u"\nftp://b/"_s, 80));
        QCOMPARE(import.refusals.first().line, 3);
    }

    void whatIsNotBroken_staysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const QString url = Long.left(78) + u"/1"_s;
        const auto row = [](const char* name, const QString& text, const QStringList& expected) {
            QTest::newRow(name) << text << expected;
        };
        const auto line
            = [](int number, const QString& found) -> QString { return QString::number(number) + u' ' + found; };
        row("a list of long URLs", url + u'\n' + url, { line(1, url), line(2, url) });
        row("prose after it", url + u"\nand then some more"_s, { line(1, url) });
        row("a prompt after it", url + u"\nme@box:~$ ls"_s, { line(1, url) });
        row("a comment after it", url + u"\n#next"_s, { line(1, url) });
        row("an indented line after it", url + u"\n  x/y z"_s, { line(1, url) });
        row("a longer line elsewhere", url + u"\nx/y z\n"_s + QString(100, u'-') + u" rule"_s, { line(1, url) });
        row("short lines", u"http://a/b\nc/d x"_s, { u"1 http://a/b"_s });
    }
    void whatIsNotBroken_staysAsItIs()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const Import import = importText(text);
        QCOMPARE(lines(import), expected);
        QCOMPARE(import.joined, 0);
    }
};

QTEST_APPLESS_MAIN(TestWrappedLines)
#include "tst_wrapped_lines.moc"
