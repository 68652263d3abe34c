// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"

#include <QTest>

using namespace app::urls;
using namespace Qt::StringLiterals;

class TestImportLimits final : public QObject
{
    Q_OBJECT

private slots:
    void hugeLine_isRefused_andTheNextTaken()
    {
        const Import import = importBytes("http://a/" + QByteArray(MaxLineLength, 'x') + "\nhttp://b/\n");
        QCOMPARE(import.urls, QList<QByteArray> { "http://b/" });
        QCOMPARE(import.refusals.first().kind, RefusalKind::TooLong);
        QVERIFY(import.refusals.first().text.size() <= 120);
    }

    void hugeContent_isRefused()
    {
        const Import import = importBytes(QByteArray(MaxFileBytes + 1, ' '), u"x.txt"_s);
        QVERIFY(import.refusals.first().reason.contains("64 MiB"_L1));
    }

    void refusals_areCountedBeyondThoseKept()
    {
        const Import import = importBytes(QByteArray("x.org\n").repeated(MaxRefusals + 5));
        QCOMPARE(import.refusals.size(), MaxRefusals);
        QCOMPARE(import.refused, MaxRefusals + 5);
    }

    void numberOfUrls_hasALimit_thatIsSaid()
    {
        const Import import = importBytes(QByteArray("lab:/a\n").repeated(MaxUrls + 10));
        QCOMPARE(import.urls.size(), MaxUrls);
        QCOMPARE(import.refused, 1);
        QCOMPARE(import.refusals.first().kind, RefusalKind::TooMany);
        QCOMPARE(import.refusals.first().line, MaxUrls + 1);
    }

    // What a slip into quadratic time would make of these is minutes.
    void hostileText_isReadToItsEnd_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        const auto row = [](const QByteArray& piece, const QString& name, const QByteArray& between = {}) {
            constexpr qsizetype size = qsizetype(1) << 20;
            QByteArray content;
            while (content.size() < size) {
                content += piece.repeated(int((MaxLineLength - 100) / piece.size())) + between;
            }
            QTest::addRow("%s in %s", piece.constData(), qPrintable(name)) << content << name;
        };
        row(")", u"x.txt"_s, "\n");
        row("http://", u"x.txt"_s, "\n");
        row("a:/", u"x.txt"_s, "\n");
        row("a://", u"x.txt"_s, "@\n");
        row("a:b", u"x.txt"_s, "@\n");
        row("a.", u"x.txt"_s, "\n");
        row("<a ", u"x.html"_s);
        row("<!--", u"x.html"_s);
        row("<a href='http://a/&", u"x.html"_s);
        row("<script>", u"x.html"_s);
        row("[", u"x.md"_s, "\n");
        row("](", u"x.md"_s, "\n");
        row("](<", u"x.md"_s, "\n");
        row("](a (", u"x.md"_s, "\n");
        row("`a``a```a", u"x.md"_s, "\n");
        row("<a:", u"x.md"_s, "\n");
        row(QByteArray(3, '"'), u"x.csv"_s, "\n");
        row("\"x\n", u"x.csv"_s);
        row("\"", u"x.csv"_s, "x\n");
    }
    /// With an effort that grows with the square of the length, one of these takes longer than Qt Test waits.
    void hostileText_isReadToItsEnd()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        const Import import = importBytes(content, name);
        QVERIFY(import.refusals.size() <= MaxRefusals);
    }

    void hundredThousandLines_areRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("name");
        QByteArray text;
        QByteArray csv = "id,url\n";
        QByteArray html;
        QByteArray markdown;
        for (int i = 0; i < 100'000; ++i) {
            const QByteArray url
                = "https://host" + QByteArray::number(i % 1000) + ".example/path/" + QByteArray::number(i);
            text += url + '\n';
            csv += QByteArray::number(i) + ',' + url + '\n';
            html += "<a href=\"" + url + "\">x</a>\n";
            markdown += "[x](" + url + ")\n";
        }
        QTest::newRow("text") << text << u"x.txt"_s;
        QTest::newRow("CSV") << csv << u"x.csv"_s;
        QTest::newRow("HTML") << html << u"x.html"_s;
        QTest::newRow("Markdown") << markdown << u"x.md"_s;
    }
    void hundredThousandLines_areRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, name);
        const Import import = importBytes(content, name);
        QCOMPARE(import.urls.size(), 100'000);
        QVERIFY(import.duplicates.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestImportLimits)
#include "tst_import_limits.moc"
