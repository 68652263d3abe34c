// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three real engines over the lab: every line that they write keeps to the protocol's schema, and what they report
// is what the lab did.

#include "app/lab/background_server.h"
#include "engine_session.h"
#include "tests/support/schema.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::engines::EngineSession;

namespace {

QString programOf(const QString& engine)
{
    return QStringLiteral(VERSUS_BIN) + "/versus-engine-"_L1 + engine;
}

QList<Sample> samplesOf(const QByteArrayList& lines)
{
    QList<Sample> samples;
    for (const QByteArray& line : lines) {
        const auto message = protocol::parseFromEngine(line);
        if (const auto* sample = std::get_if<Sample>(&message)) {
            samples.append(*sample);
        }
    }
    std::ranges::sort(samples, {}, &Sample::index);
    return samples;
}

std::optional<Done> doneOf(const QByteArrayList& lines)
{
    const auto message = protocol::parseFromEngine(lines.value(lines.size() - 1));
    const auto* done = std::get_if<Done>(&message);
    return done == nullptr ? std::nullopt : std::optional(*done);
}

} // namespace

class TestEngines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_lab.error().empty(), m_lab.error().c_str()); }

    void everyLine_keepsToTheSchema_data() { everyEngineAndProfile(); }

    void everyLine_keepsToTheSchema()
    {
        QFETCH(QString, engine);
        QFETCH(Profile, profile);
        for (const Reporting reporting : { Reporting::AtEnd, Reporting::Live }) {
            Plan plan
                = planOf({ "/bytes/1000", "/delay/20", "/status/404", "/redirect/2", "/bad/short-body", "/bad/close" });
            plan.urls.append(tls("/bytes/5"));
            plan.urls.append("http://127.0.0.1:9/");
            plan.profile = profile;
            plan.reporting = reporting;
            plan.totalTimeout = 5s;
            EngineSession session(programOf(engine));
            QVERIFY(session.run(plan));
            const QString schema = tests::support::schemaPath(u"engine-protocol-1.schema.json"_s);
            for (const QByteArray& line : session.lines) {
                const QStringList errors = tests::support::schemaErrors(schema, line);
                QVERIFY2(errors.isEmpty(), qPrintable(QString::fromUtf8(line) + u'\n' + errors.join(u'\n')));
            }
            QCOMPARE(samplesOf(session.lines).size(), plan.urls.size());
            QVERIFY(doneOf(session.lines).has_value());
        }
    }

    void report_isWhatTheLabDid_data() { everyEngineAndProfile(); }

    void report_isWhatTheLabDid()
    {
        QFETCH(QString, engine);
        QFETCH(Profile, profile);
        Plan plan = planOf({ "/bytes/100000", "/delay/50/bytes/10", "/status/404", "/redirect/3", "/bad/short-body" });
        plan.urls.append(tls("/bytes/77"));
        plan.urls.append("http://127.0.0.1:9/");
        plan.profile = profile;
        EngineSession session(programOf(engine));
        QVERIFY(session.run(plan));
        const QList<Sample> samples = samplesOf(session.lines);
        QCOMPARE(samples.size(), 7);
        QCOMPARE(samples[0].bodyBytes, std::optional<qint64>(100000));
        QCOMPARE(samples[0].status, std::optional(200));
        QCOMPARE(samples[0].protocol, Protocol::Http11);
        // The lab is never early. As written Qt's start is when its thread heard that the request had left Qt's queue,
        // which is a little late; in every other case the start is the intended one.
        QVERIFY(*samples[1].responseTime() >= 50ms);
        QVERIFY(*samples[1].firstByte - samples[1].intended >= 50ms);
        QVERIFY(samples[1].start == samples[1].intended || (engine == u"qt"_s && profile == Profile::AsWritten));
        QCOMPARE(samples[2].status, std::optional(404));
        QVERIFY(samples[2].ok());
        QCOMPARE(samples[3].hops, 3);
        QCOMPARE(samples[3].status, std::optional(200));
        QCOMPARE(samples[4].error.value_or(FetchError {}).kind, ErrorKind::Truncated);
        QCOMPARE(samples[5].bodyBytes, std::optional<qint64>(77));
        QCOMPARE(samples[6].error.value_or(FetchError {}).kind, ErrorKind::Connect);
    }

    void peakMemory_agreesWithALookFromOutside_data() { everyEngine(); }

    void peakMemory_agreesWithALookFromOutside()
    {
        QFETCH(QString, engine);
        Plan plan = planOf({});
        for (int i = 0; i < 300; ++i) {
            plan.urls.append(plain("/delay/5/bytes/20000"));
        }
        EngineSession session(programOf(engine));
        QVERIFY(session.run(plan));
        const qint64 peak = doneOf(session.lines)->peakRssBytes;
        // From outside one sees at most what the kernel kept, and reporting may add a little after the figure was
        // taken.
        QVERIFY2(double(session.highestRssBytes) > 0.7 * double(peak), QByteArray::number(session.highestRssBytes));
        QVERIFY2(double(session.highestRssBytes) < 1.3 * double(peak), QByteArray::number(session.highestRssBytes));
    }

    void concurrency_isWhatWasAskedFor_data() { everyEngine(); }

    void concurrency_isWhatWasAskedFor()
    {
        QFETCH(QString, engine);
        Plan plan = planOf({});
        plan.concurrency = 24;
        plan.poolSize = 24;
        for (int i = 0; i < 48; ++i) {
            plan.urls.append(plain("/delay/200"));
        }
        EngineSession session(programOf(engine));
        QVERIFY(session.run(plan));
        // Two waves of 24: the later one starts when the first has ended, and its latency holds no time of waiting.
        const QList<Sample> samples = samplesOf(session.lines);
        const auto startsEarly
            = std::ranges::count_if(samples, [](const Sample& sample) { return sample.start < 150ms; });
        QCOMPARE(startsEarly, 24);
        for (const Sample& sample : samples) {
            QVERIFY(*sample.serviceTime() >= 200ms);
            QVERIFY2(*sample.serviceTime() < 390ms, QByteArray::number(sample.serviceTime()->count()));
        }
    }

private:
    static QByteArray joined(const std::string& base, const QByteArray& path)
    {
        return QByteArray::fromStdString(base) + path;
    }
    QByteArray plain(const QByteArray& path) const { return joined(m_lab.addresses().http, path); }
    QByteArray tls(const QByteArray& path) const { return joined(m_lab.addresses().https, path); }

    Plan planOf(const QByteArrayList& paths) const
    {
        Plan plan;
        plan.caFile = QString::fromStdString(m_lab.addresses().caFile);
        for (const QByteArray& path : paths) {
            plan.urls.append(plain(path));
        }
        return plan;
    }

    static QStringList engines()
    {
        QStringList list { u"qt"_s };
        if (VERSUS_HAS_GO) {
            list.append(u"go"_s);
        }
        if (VERSUS_HAS_RUST) {
            list.append(u"rust"_s);
        }
        return list;
    }

    static void everyEngine()
    {
        QTest::addColumn<QString>("engine");
        for (const QString& engine : engines()) {
            QTest::newRow(qPrintable(engine)) << engine;
        }
    }

    static void everyEngineAndProfile()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<Profile>("profile");
        for (const QString& engine : engines()) {
            for (const Profile profile : { Profile::LevelField, Profile::AsWritten }) {
                QTest::addRow("%s, %s", qPrintable(engine), toWord(profile).data()) << engine << profile;
            }
        }
    }

    app::lab::BackgroundServer m_lab { { .tls = true } };
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
