// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engines that come with Versus, and the one in the documentation, keep to the protocol in every point of the suite
// that any other engine is held to.

#include "app/conformance/suite.h"
#include "app/lab/background_server.h"

#include <QStandardPaths>
#include <QTest>

using namespace app::conformance;
using namespace Qt::StringLiterals;

class TestEngines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_lab.error().empty(), m_lab.error().c_str()); }

    void engine_keepsToTheProtocol_data()
    {
        QTest::addColumn<QString>("manifest");
        QTest::addColumn<QStringList>("skipped");
        const QString built = app::fetch::libraryFolder() + "/engines/%1.json"_L1;
        // What the libraries cannot tell.
        QTest::newRow("qt") << built.arg(u"qt"_s) << QStringList { u"tls-phase"_s };
        QTest::newRow("go") << built.arg(u"go"_s) << QStringList();
        QTest::newRow("rust") << built.arg(u"rust"_s) << QStringList { u"tls-phase"_s };
        QTest::newRow("python") << QStringLiteral(VERSUS_DOCS "/python.json") << QStringList();
    }

    void engine_keepsToTheProtocol()
    {
        QFETCH(QString, manifest);
        QFETCH(QStringList, skipped);
        if (manifest.endsWith("python.json"_L1) && QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
            QSKIP("There is no python3.");
        }
        const app::fetch::EngineEntry engine = app::fetch::readManifest(manifest);
        if (!engine.available()) {
            QSKIP(qPrintable(engine.reason));
        }
        const std::vector<Result> results = check(engine);
        QCOMPARE(results.size(), allChecks().size());
        QStringList notChecked;
        for (const auto& [check, verdict] : results) {
            QVERIFY2(verdict.result != Verdict::Result::Fails,
                qPrintable(u"%1: expected %2, seen %3"_s.arg(check->id, verdict.expected, verdict.seen)));
            if (verdict.result == Verdict::Result::Skipped) {
                notChecked.append(check->id);
            }
        }
        QCOMPARE(notChecked, skipped);
    }

private:
    std::vector<Result> check(const app::fetch::EngineEntry& engine)
    {
        constexpr int patienceMs = 100'000;
        Suite suite(engine);
        std::vector<Result> results;
        QString broken;
        connect(&suite, &Suite::finished, this, [&](const std::vector<Result>& all) { results = all; });
        connect(&suite, &Suite::broken, this, [&](const QString& sentence) { broken = sentence; });
        suite.start({ QByteArray::fromStdString(m_lab.addresses().http),
            QByteArray::fromStdString(m_lab.addresses().https), QString::fromStdString(m_lab.addresses().caFile) });
        if (!QTest::qWaitFor([&] { return !results.empty() || !broken.isEmpty(); }, patienceMs) || results.empty()) {
            qWarning().noquote() << "no results" << broken;
        }
        return results;
    }

    app::lab::BackgroundServer m_lab { { .tls = true } };
};

QTEST_GUILESS_MAIN(TestEngines)
#include "tst_engines.moc"
