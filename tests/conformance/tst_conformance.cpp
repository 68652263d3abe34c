// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every check finds the fault that it is there for, and no other check takes it for one of its own.

#include "app/conformance/suite.h"
#include "app/lab/background_server.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace app::conformance;
using namespace Qt::StringLiterals;

class TestConformance : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_lab.error().empty(), m_lab.error().c_str()); }

    void fault_isFoundByItsCheck_data();
    void fault_isFoundByItsCheck();
    void everyCheck_hasAFaultThatItFinds();
    void faultless_isFoundSound();
    void silentEngine_isBroken();

private:
    [[nodiscard]] app::run::LabAddresses lab() const
    {
        return { QByteArray::fromStdString(m_lab.addresses().http), QByteArray::fromStdString(m_lab.addresses().https),
            QString::fromStdString(m_lab.addresses().caFile) };
    }

    /// The ids of the checks that fail when an engine with this fault does these exercises, and how each was found.
    QStringList failing(const QString& fault, const std::vector<Exercise>& exercises)
    {
        app::fetch::EngineEntry engine { .id = u"meddling"_s, .name = u"Meddling"_s };
        engine.command = { QCoreApplication::applicationDirPath() + "/meddling-engine"_L1, fault,
            QStringLiteral(VERSUS_LIB_DIR) + "/versus-engine-qt"_L1 };
        Suite suite(engine, exercises);
        std::optional<std::vector<Result>> results;
        connect(&suite, &Suite::finished, this, [&](const std::vector<Result>& found) { results = found; });
        suite.start(lab());
        if (!QTest::qWaitFor([&] { return results.has_value(); }, 60'000)) {
            return { u"no results"_s };
        }
        QStringList ids;
        for (const auto& [check, verdict] : *results) {
            if (verdict.result == Verdict::Result::Fails) {
                ids.append(check->id);
                qInfo().noquote() << check->id << "expected:" << verdict.expected << "seen:" << verdict.seen;
            }
        }
        return ids;
    }

    app::lab::BackgroundServer m_lab { { .tls = true } };
    QSet<QString> m_found;
};

void TestConformance::fault_isFoundByItsCheck_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<Exercise>("exercise");
    QTest::addColumn<QStringList>("checks");
    const auto row = [](const char* fault, Exercise exercise, const QStringList& checks) {
        QTest::addRow("%s, %s", fault, qPrintable(describe(exercise)))
            << QString::fromLatin1(fault) << exercise << checks;
    };
    using enum Exercise;
    row("has a word of its own", NewFields, { u"lines"_s });
    row("is ready twice", NewFields, { u"ready"_s });
    row("talks before go", NewFields, { u"ready"_s });
    row("tells no settings", Empty, { u"identity"_s });
    row("tells no versions", Empty, { u"identity"_s });
    row("tells its memory in kB", Empty, { u"identity"_s });
    row("connects before go", Fetches, { u"idle"_s });
    row("forgets one", Many, { u"once"_s });
    row("reports twice", Many, { u"once"_s });
    row("goes on after done", NewFields, { u"end"_s });
    row("claims to be cancelled", NewFields, { u"end"_s });
    row("exits with 4", NewFields, { u"end"_s });
    row("is silent", Wide, { u"progress"_s });
    row("talks too much", Wide, { u"progress"_s });
    row("reports live", Wide, { u"report-end"_s });
    row("reports at the end", Live, { u"report-live"_s });
    // Who refuses a plan says nothing at all, so all that looks at what was said fails too.
    row("refuses new fields", NewFields, { u"ready"_s, u"once"_s, u"end"_s, u"unknown-field"_s });
    row("ignores must", Must, { u"must"_s });
    row("ignores cancel", Cancel, { u"cancel"_s });
    row("denies to be cancelled", Cancel, { u"cancel"_s });
    row("forgets what was cancelled", Cancel, { u"cancel"_s });
    row("ignores the end of input", EndOfInput, { u"end-of-input"_s });
    row("ignores SIGTERM", Terminate, { u"sigterm"_s });
    row("takes 503 for 500", Fetches, { u"status"_s });
    row("miscounts bytes", Fetches, { u"bytes"_s });
    row("miscounts wire bytes", Fetches, { u"bytes"_s });
    row("unpacks", Fetches, { u"undecoded"_s });
    row("miscounts hops", Fetches, { u"redirects"_s });
    row("follows one redirect more", Fetches, { u"redirect-limit"_s });
    row("claims h2", Fetches, { u"protocol"_s });
    row("adds a header", Headers, { u"headers"_s });
    row("sends no headers", Headers, { u"headers"_s });
    row("asks for gzip", Headers, { u"accept-encoding"_s });
    row("claims reuse", Sequential, { u"reuse"_s });
    // The second connection has a phase of connecting too.
    row("names a host in two ways", Sequential, { u"reuse"_s, u"connect-phase"_s });
    row("asks the proxy", Proxy, { u"proxy"_s });
    row("trusts no file", Secure, { u"ca-file"_s });
    row("trusts all", Untrusted, { u"untrusted"_s });
    row("intends another start", Wide, { u"time-order"_s });
    row("ends before its fetches", Wide, { u"time-order"_s });
    row("counts waiting as latency", Wide, { u"clock"_s, u"latency"_s });
    row("ends early", Wide, { u"latency"_s });
    row("tells no first byte", Fetches, { u"first-byte"_s });
    row("tells no connection", Sequential, { u"connect-phase"_s });
    row("claims to tell TLS", Secure, { u"tls-phase"_s });
    row("is too wide", Fetches, { u"concurrency-kept"_s });
    row("is too narrow", Wide, { u"concurrency-reached"_s });
    row("does not wait for its turn", Rate, { u"rate"_s });
    row("tells another intention", Rate, { u"rate"_s });
    row("omits waiting", LateRate, { u"late-rate"_s });
    row("has a late total deadline", TotalDeadline, { u"total-deadline"_s });
    row("has a late connect deadline", ConnectDeadline, { u"connect-deadline"_s });
    row("has an early total deadline", ConnectDeadline, { u"connect-deadline"_s });
    row("has a higher body limit", Limits, { u"body-limit"_s });
    row("takes long headers for a timeout", Limits, { u"header-limit"_s });
    row("takes a short body for none", Faults, { u"truncated"_s });
    row("takes ftp for a refusal", Faults, { u"invalid-url"_s });
    row("takes a refusal for no name", Faults, { u"refused"_s });
    row("takes garbage for other", Faults, { u"not-http"_s });
    row("tells its peak in kB", Many, { u"memory"_s });
    row("tells another wall time", Many, { u"processor-time"_s });
    row("tells processor time in microseconds", Many, { u"processor-time"_s });
    row("miscounts connections", Many, { u"connections"_s });
    row("takes 404 for 200", AsWritten, { u"as-written"_s });
    row("trusts no file", AsWritten, { u"as-written-ca-file"_s });
    row("has a late total deadline", AsWritten, { u"as-written-limits"_s });
    row("ends early", AsWritten, { u"as-written-latency"_s });
}

void TestConformance::fault_isFoundByItsCheck()
{
    QFETCH(QString, fault);
    QFETCH(Exercise, exercise);
    QFETCH(QStringList, checks);
    const QStringList found = failing(fault, { exercise });
    QCOMPARE(found, checks);
    for (const QString& id : found) {
        m_found.insert(id);
    }
}

void TestConformance::everyCheck_hasAFaultThatItFinds()
{
    if (m_found.isEmpty()) {
        QSKIP("needs the rows of the function before");
    }
    for (const Check& check : allChecks()) {
        QVERIFY2(m_found.contains(check.id), check.id.data());
    }
}

void TestConformance::faultless_isFoundSound()
{
    QCOMPARE(failing(u"none"_s, { Exercise::Fetches, Exercise::NewFields }), QStringList());
}

void TestConformance::silentEngine_isBroken()
{
    const app::fetch::EngineEntry engine { .id = u"true"_s, .name = u"True"_s, .command = { u"/bin/true"_s } };
    Suite suite(engine);
    QSignalSpy broken(&suite, &Suite::broken);
    QSignalSpy finished(&suite, &Suite::finished);
    suite.start(lab());
    QVERIFY(broken.wait());
    QVERIFY(broken[0][0].toString().startsWith("True never said that it is ready"_L1));
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
