// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Coordinated omission, re-enacted with the real engines: one stall of the lab in a steady run. wrk2's README showed it
// with a stall of 1.4 s: p99 of 1.27 s counted from the intended start, and of 6.04 ms when the client waits.

#include "program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::commands::builtEngines;
using tests::commands::Ended;
using tests::commands::versus;

namespace {

constexpr int Fetches = 2000;
constexpr int StallMs = 1500;
constexpr int Rate = 1000; ///< a second

/// Fetches of a millisecond, and a quarter in one that stalls the whole lab.
QByteArray stalledList()
{
    QByteArrayList urls(Fetches, "lab:/delay/1");
    urls[Fetches / 4] = "lab:/stall/" + QByteArray::number(StallMs);
    return urls.join('\n') + '\n';
}

} // namespace

class TestOpenLoop : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_closed = measure({});
        m_open = measure({ u"--rate"_s, QString::number(Rate), u"-o"_s, m_folder.filePath(u"open.versus.json"_s) });
    }

    void everyFetch_succeeds_data() { forEachEngine(); }

    void everyFetch_succeeds()
    {
        QCOMPARE(figure(m_closed, u"samples"_s), double(Fetches));
        QCOMPARE(figure(m_open, u"samples"_s), double(Fetches));
    }

    void stall_isInP99FromTheIntendedStart_data() { forEachEngine(); }

    void stall_isInP99FromTheIntendedStart()
    {
        // Three quarters of the fetches are due during the stall: the slowest hundredth waits for almost all of it.
        const double p99Ms = figure(m_open, u"p99_us"_s) / 1000;
        QVERIFY2(p99Ms > StallMs * 0.95, qPrintable(QString::number(p99Ms)));
    }

    void stall_hidesFromAClientThatWaits_data() { forEachEngine(); }

    void stall_hidesFromAClientThatWaits()
    {
        // Six fetches of 2,000 meet the stall: p99 of the others tells nothing of it.
        const double closed = figure(m_closed, u"p99_us"_s);
        const double open = figure(m_open, u"p99_us"_s);
        QVERIFY2(open >= 50 * closed, qPrintable(u"%1 µs against %2 µs"_s.arg(open).arg(closed)));
    }

    void serviceTime_hidesItToo_data() { forEachEngine(); }

    void serviceTime_hidesItToo()
    {
        const double service = figure(m_open, u"service_p99_us"_s);
        QVERIFY2(service > 0 && service * 10 < figure(m_open, u"p99_us"_s), qPrintable(QString::number(service)));
    }

    void chart_showsBoth()
    {
        const QString picture = m_folder.filePath(u"open.svg"_s);
        QCOMPARE(versus({ u"chart"_s, m_folder.filePath(u"open.versus.json"_s), u"--kind"_s, u"open-loop"_s, u"-o"_s,
                            picture })
                     .status,
            0);
        QFile file(picture);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Qt, service time"));
    }

private:
    QJsonObject measure(const QStringList& more)
    {
        const Ended ended = versus(QStringList { u"compare"_s, u"-"_s, u"--engines"_s, builtEngines().join(u','),
                                       u"--rounds"_s, u"1"_s, u"--json"_s }
                + more,
            stalledList());
        if (ended.status != 0) {
            qWarning("%s", qPrintable(ended.err));
        }
        return QJsonDocument::fromJson(ended.out.toUtf8())["engines"_L1].toObject();
    }

    void forEachEngine()
    {
        QTest::addColumn<QString>("engine");
        for (const QString& id : builtEngines()) {
            QTest::newRow(qPrintable(id)) << id;
        }
    }

    static double figure(const QJsonObject& engines, const QString& name)
    {
        QFETCH(QString, engine);
        return engines[engine][name].toDouble();
    }

    QTemporaryDir m_folder;
    QJsonObject m_closed; ///< figures by engine
    QJsonObject m_open;
};

QTEST_MAIN(TestOpenLoop)
#include "tst_open_loop.moc"
