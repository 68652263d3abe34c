// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/error_output.h"

#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;

class TestErrorOutput : public QObject
{
    Q_OBJECT

private slots:
    void lines_areShownWithoutWhatNobodyMaySee_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QByteArray() << false << QString();
        QTest::newRow("plain") << QByteArray("one\n\ttwo\n") << false << u"one\n\ttwo\n"_s;
        QTest::newRow("credentials in each line") << QByteArray("GET http://ada:pw@a.test/1\nGET http://bob@b.test/2")
                                                  << false << u"GET http://a.test/1\nGET http://b.test/2"_s;
        QTest::newRow("a stack keeps its places")
            << QByteArray("goroutine 1 [running]:\nmain.main()\n\t/src/main.go:12 +0x1d\n") << false
            << u"goroutine 1 [running]:\nmain.main()\n\t/src/main.go:12 +0x1d\n"_s;
        QTest::newRow("what a terminal would obey")
            << QByteArray("\x1b[2Jgone\r\nhere") << false << u"�[2Jgone�\nhere"_s;
        QTest::newRow("no UTF-8") << QByteArray("caf\xe9!") << false << u"caf�!"_s;
        QTest::newRow("cut inside a password") << QByteArray("cret/2@b.test/\nhere") << true << u"…\nhere"_s;
        QTest::newRow("cut, and one line only") << QByteArray("cret/2@b.test/") << true << u"…"_s;
    }

    void lines_areShownWithoutWhatNobodyMaySee()
    {
        QFETCH(const QByteArray, output);
        QFETCH(const bool, cut);
        QTEST(errorLines(output, cut), "shown");
    }

    void tellingLine_standsBeforeAStackOrLast_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<QString>("last");
        QTest::addColumn<QString>("telling");
        QTest::newRow("nothing") << QByteArray() << QString() << QString();
        QTest::newRow("one line") << QByteArray("no such file\n") << u"no such file"_s << u"no such file"_s;
        QTest::newRow("the last of several") << QByteArray("trying\n\n  gave up \n\n") << u"gave up"_s << u"gave up"_s;
        QTest::newRow("a panic of Go") << QByteArray("x\npanic: runtime error\n\ngoroutine 1:\n\tmain.go:3\n")
                                       << u"main.go:3"_s << u"panic: runtime error"_s;
        QTest::newRow("a panic of Rust") << QByteArray("thread 'main' panicked at src/main.rs:3:5:\nboom\nnote: run\n")
                                         << u"note: run"_s << u"thread 'main' panicked at src/main.rs:3:5:"_s;
        QTest::newRow("with credentials") << QByteArray("panic: http://ada:pw@a.test/\n\ngoroutine 1:\n")
                                          << u"goroutine 1:"_s << u"panic: http://a.test/"_s;
    }

    void tellingLine_standsBeforeAStackOrLast()
    {
        QFETCH(const QByteArray, output);
        QTEST(lastErrorLine(output), "last");
        QTEST(tellingErrorLine(output), "telling");
    }
};

QTEST_GUILESS_MAIN(TestErrorOutput)
#include "tst_error_output.moc"
