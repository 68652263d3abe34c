// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::commands::Ended;
using tests::commands::versus;

class TestRefusePrivate final : public QObject
{
    Q_OBJECT

private slots:
    void command_refusesAndSaysWhy();
    void command_followsNoRedirect();
    void enginesOwnDefaults_areNotGuarded_data();
    void enginesOwnDefaults_areNotGuarded();
};

void TestRefusePrivate::command_refusesAndSaysWhy()
{
    const Ended ended = versus({ u"fetch"_s, u"--refuse-private"_s, u"http://127.0.0.1:1/"_s, u"lab:/bytes/10"_s });
    QCOMPARE(ended.status, 1);
    QVERIFY2(
        ended.err.contains("\"http://127.0.0.1:1/\" is refused. 127.0.0.1 is this machine"_L1), qPrintable(ended.err));
    QVERIFY2(ended.out.startsWith("lab:/bytes/10: 10 bytes"_L1), qPrintable(ended.out));
}

void TestRefusePrivate::command_followsNoRedirect()
{
    const Ended ended = versus({ u"fetch"_s, u"--refuse-private"_s, u"lab:/redirect/1"_s });
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.err.contains("redirect"_L1), qPrintable(ended.err));
}

void TestRefusePrivate::enginesOwnDefaults_areNotGuarded_data()
{
    QTest::addColumn<QStringList>("choice");
    QTest::newRow("profile") << QStringList { u"--profile"_s, u"as-written"_s };
    QTest::newRow("both") << QStringList { u"--profile"_s, u"both"_s };
    QTest::newRow("one engine") << QStringList { u"--engines"_s, u"qt,qt@as-written"_s };
}

void TestRefusePrivate::enginesOwnDefaults_areNotGuarded()
{
    QFETCH(const QStringList, choice);
    const Ended ended = versus(QStringList { u"compare"_s, u"--refuse-private"_s, u"lab:/bytes/10"_s } + choice);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains("level-field"_L1), qPrintable(ended.err));
}

QTEST_GUILESS_MAIN(TestRefusePrivate)
#include "tst_refuse_private.moc"
