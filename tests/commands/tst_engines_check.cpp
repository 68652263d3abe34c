// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An engine that a user brings: checked, listed, compared and drawn as the command line shows it.

#include "program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::commands::builtEngines;
using tests::commands::Ended;
using tests::commands::versus;

class TestEnginesCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder.path())); }

    void badUsage_isOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("status");
        QTest::newRow("no engine") << QStringList { u"--check"_s } << u"--check"_s << 2;
        QTest::newRow("engine without the option") << QStringList { u"go"_s } << u"--check go"_s << 2;
        QTest::newRow("unknown engine") << QStringList { u"--check"_s, u"perl"_s } << u"\"perl\""_s << 3;
        QTest::newRow("no such manifest")
            << QStringList { u"--check"_s, u"/nonexistent/mine.json"_s } << u"/nonexistent/mine.json"_s << 3;
        QTest::newRow("a manifest that is none")
            << QStringList { u"--check"_s, manifest("none", "[]") } << u"not a JSON object"_s << 3;
        QTest::newRow("a program that is not there")
            << QStringList { u"--check"_s, manifest("gone", R"({"id":"gone","protocol":1,"command":["./gone"]})") }
            << u"./gone is not there"_s << 3;
        QTest::newRow("a program that crashes") << QStringList { u"--check"_s,
            manifest("crash", R"({"id":"crash","protocol":1,"command":["%1","crash-at-start"]})") }
                                                << u"never said that it is ready"_s << 3;
        QTest::newRow("a program that refuses") << QStringList { u"--check"_s,
            manifest("refuse", R"({"id":"refuse","protocol":1,"command":["%1","refuse-plan"]})") }
                                                << u"The plan asks for HTTP/9."_s << 3;
    }

    void badUsage_isOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, words);
        QFETCH(int, status);
        const Ended ended = versus(QStringList { u"engines"_s } + arguments);
        QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(ended.status, status);
    }

    void engineThatInventsItsReport_failsWithStatus1()
    {
        // fake-engine tells of 20 ms and 1,024 bytes for every URL, and fetches none.
        const Ended ended = versus({ u"engines"_s, u"--json"_s, u"--check"_s,
            manifest("fake", R"({"id":"fake","name":"Fake","protocol":1,"command":["%1","well"]})") });
        QVERIFY2(ended.status == 1, qPrintable(ended.err));
        const QJsonObject report = QJsonDocument::fromJson(ended.out.toUtf8()).object();
        QCOMPARE(report["engine"_L1].toString(), u"fake"_s);
        QHash<QString, QJsonObject> checks;
        for (const auto& check : report["checks"_L1].toArray()) {
            checks.insert(check.toObject()["id"_L1].toString(), check.toObject());
        }
        QCOMPARE(checks["once"_L1]["result"_L1].toString(), u"ok"_s);
        QCOMPARE(checks["status"_L1]["result"_L1].toString(), u"fails"_s);
        QCOMPARE(checks["status"_L1]["expected"_L1].toString(), u"status 204 for /status/204"_s);
        QCOMPARE(checks["rate"_L1]["result"_L1].toString(), u"skipped"_s);
        QVERIFY(!checks["rate"_L1]["reason"_L1].toString().isEmpty());
        QCOMPARE(report["held"_L1].toInt() + report["failed"_L1].toInt() + report["skipped"_L1].toInt(), checks.size());
    }

    void soundEngine_holdsWithStatus0()
    {
        const Ended ended = versus({ u"engines"_s, u"--check"_s, u"qt"_s });
        QVERIFY2(ended.status == 0, qPrintable(ended.out + ended.err));
        QVERIFY2(ended.out.startsWith("ok       lines "_L1), qPrintable(ended.out));
        QVERIFY2(ended.out.contains("\nskipped  tls-phase "_L1), qPrintable(ended.out));
        QVERIFY2(ended.out.contains("keeps to the protocol: "_L1), qPrintable(ended.out));
    }

    void engineOfTheDocumentation_isComparedAndDrawn()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
            QSKIP("There is no python3.");
        }
        const QString data = m_folder.filePath(u"versus/engines"_s);
        QVERIFY(QDir().mkpath(data));
        for (const QString& name : { u"/engine.py"_s, u"/python.json"_s }) {
            QVERIFY(QFile::copy(QStringLiteral(VERSUS_DOCS) + name, data + name));
        }
        QVERIFY(versus({ u"engines"_s }).out.contains("python      Python http.client"_L1));
        const QString other = builtEngines().contains("go"_L1) ? u"go"_s : u"qt"_s;
        const QString run = m_folder.filePath(u"r.versus.json"_s);
        const Ended compared = versus({ u"compare"_s, u"lab:/delay/20"_s, u"lab+tls:/bytes/2048"_s, u"--engines"_s,
            other + ",python"_L1, u"--rounds"_s, u"2"_s, u"--json"_s, u"-o"_s, run });
        QVERIFY2(compared.status == 0, qPrintable(compared.err));
        const QJsonObject python = QJsonDocument::fromJson(compared.out.toUtf8())["engines"_L1]["python"_L1].toObject();
        QCOMPARE(python["samples"_L1].toInt(), 4);
        QCOMPARE(python["errors"_L1].toInt(), 0);
        QVERIFY(python["peak_rss_bytes"_L1].toDouble() > 5e6);
        const QString picture = m_folder.filePath(u"latency.png"_s);
        const Ended drawn = versus({ u"chart"_s, run, u"--kind"_s, u"latency"_s, u"-o"_s, picture });
        QVERIFY2(drawn.status == 0, qPrintable(drawn.err));
        QVERIFY(QImage(picture).width() > 0);
    }

private:
    /// Writes a manifest; %1 in it is the path of fake-engine.
    QString manifest(const QByteArray& name, QByteArray json)
    {
        const QByteArray program = QFile::encodeName(QCoreApplication::applicationDirPath()) + "/fake-engine";
        json.replace("%1", program);
        QFile file(m_folder.filePath(QString::fromLatin1(name) + ".json"_L1));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(json);
        }
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestEnginesCheck)
#include "tst_engines_check.moc"
