// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job, as the README shows it, with every engine that this build has.

#include "program.h"
#include "tests/support/schema.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::commands::builtEngines;
using tests::commands::Ended;
using tests::commands::versus;

class TestMainJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const Ended ended = versus({ u"compare"_s, u"--lab"_s, u"--engines"_s, builtEngines().join(u','), u"--rounds"_s,
            u"5"_s, u"--json"_s, u"-o"_s, run() });
        QVERIFY2(ended.status == 0, qPrintable(ended.err));
        m_summary = QJsonDocument::fromJson(ended.out.toUtf8()).object();
    }

    void everyEngine_hasSamplesNoErrorsAndPeakMemory()
    {
        for (const QString& id : builtEngines()) {
            const QJsonObject engine = m_summary["engines"_L1][id].toObject();
            QVERIFY(engine["samples"_L1].toInt() > 0);
            QCOMPARE(engine["samples"_L1].toInt(), 5 * m_summary["run"_L1]["urls"_L1].toInt());
            QCOMPARE(engine["errors"_L1].toInt(), 0);
            QVERIFY(engine["peak_rss_bytes"_L1].toDouble() > 1e6);
            QVERIFY(engine["cpu_s"_L1].toDouble() > 0);
            QVERIFY(engine["ready_us"_L1].toDouble() > 0);
        }
    }

    void everyPair_isCompared()
    {
        const qsizetype engines = builtEngines().size();
        QCOMPARE(m_summary["comparisons"_L1].toArray().size(), engines * (engines - 1) / 2 * 4);
        for (const QJsonValue& comparison : m_summary["comparisons"_L1].toArray()) {
            QVERIFY(!comparison["sentence"_L1].toString().isEmpty());
            if (comparison["metric"_L1] == "latency"_L1) {
                QVERIFY(comparison["low"_L1].toDouble() <= comparison["ratio"_L1].toDouble());
                QVERIFY(comparison["ratio"_L1].toDouble() <= comparison["high"_L1].toDouble());
            }
        }
    }

    void summary_followsItsSchema()
    {
        const QStringList errors = tests::support::schemaErrors(
            tests::support::schemaPath(u"compare-1.schema.json"_s), QJsonDocument(m_summary).toJson());
        QVERIFY2(errors.isEmpty(), qPrintable(errors.join(u'\n')));
    }

    void everyChart_isDrawnInEveryFormat_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : { "latency", "percentiles", "distribution", "urls", "memory", "memory-over-time",
                 "timeline", "phases", "open-loop", "defaults" }) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void everyChart_isDrawnInEveryFormat()
    {
        QFETCH(QString, kind);
        const QString base = m_folder.filePath(kind);
        QCOMPARE(versus({ u"chart"_s, run(), u"--kind"_s, kind, u"-o"_s, base + ".png"_L1, u"--size"_s, u"800x500"_s,
                            u"--scale"_s, u"2"_s, u"--theme"_s, u"dark"_s })
                     .status,
            0);
        QCOMPARE(QImage(base + ".png"_L1).size(), QSize(1600, 1000));
        QCOMPARE(versus({ u"chart"_s, run(), u"--kind"_s, kind, u"-o"_s, base + ".svg"_L1 }).status, 0);
        QFile svg(base + ".svg"_L1);
        QVERIFY(svg.open(QIODevice::ReadOnly) && svg.readAll().contains("<text"));
        QCOMPARE(versus({ u"chart"_s, run(), u"--kind"_s, kind, u"-o"_s, base + ".pdf"_L1 }).status, 0);
        QFile pdf(base + ".pdf"_L1);
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-");
    }

    void unwritablePicture_isOneSentenceAndStatus2()
    {
        const Ended ended = versus({ u"chart"_s, run(), u"-o"_s, u"/nonexistent/l.png"_s });
        QCOMPARE(ended.status, 2);
        QVERIFY2(ended.err.contains("/nonexistent/l.png"_L1), qPrintable(ended.err));
    }

private:
    QString run() const { return m_folder.filePath(u"r.versus.json"_s); }

    QTemporaryDir m_folder;
    QJsonObject m_summary;
};

QTEST_MAIN(TestMainJob)
#include "tst_main_job.moc"
