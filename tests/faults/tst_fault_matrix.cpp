// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expected.h"
#include "matrix.h"
#include "tests/support/memory_bound.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTest>

#include <iostream>

using namespace app::fetch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tests::faults;
using tests::support::heldAtMost;

/// The three engines against every way in which the lab misbehaves, over TCP and over TLS.
class FaultMatrixTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFault_isExpected();
    void engine_endsAsExpected_data();
    void engine_endsAsExpected();
    void page_saysWhatIsTested();
    void cleanupTestCase();

private:
    [[nodiscard]] QList<Fault> faults(const QString& kind) const;
    [[nodiscard]] Plan plan() const;

    static inline const QStringList Engines { u"qt"_s, u"go"_s, u"rust"_s };
    Servers m_servers;
    QMap<QString, std::array<QStringList, 3>> m_matrix;
};

void FaultMatrixTest::initTestCase()
{
    QCOMPARE(m_servers.error(), QString());
}

QList<Fault> FaultMatrixTest::faults(const QString& kind) const
{
    return kind == "handshakes"_L1 ? m_servers.handshakes() : m_servers.answers(kind == "https"_L1);
}

Plan FaultMatrixTest::plan() const
{
    Plan plan;
    plan.totalTimeout = 6s;
    plan.connectTimeout = 4s;
    plan.bodyLimit = 4 << 20;
    plan.caFile = m_servers.caFile();
    return plan;
}

void FaultMatrixTest::everyFault_isExpected()
{
    for (const QString& kind : { u"http"_s, u"handshakes"_s }) {
        for (const Fault& fault : faults(kind)) {
            const Expected* expected = expectedOf(fault.name);
            QVERIFY2(expected != nullptr, qPrintable(fault.name));
            const auto& [qt, go, rust] = expected->outcomes;
            const bool same = qt == go && go == rust && !qt.contains(" or "_L1);
            QVERIFY2(same == expected->why.isEmpty(), qPrintable(fault.name));
        }
    }
}

void FaultMatrixTest::engine_endsAsExpected_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("kind");
    for (int engine = 0; engine < Engines.size(); ++engine) {
        for (const char* kind : { "http", "https", "handshakes", "as-written" }) {
            QTest::addRow("%s %s", qPrintable(Engines[engine]), kind) << engine << QString::fromLatin1(kind);
        }
    }
}

void FaultMatrixTest::engine_endsAsExpected()
{
    QFETCH(const int, engine);
    QFETCH(const QString, kind);
    const EngineEntry entry = readManifest(libraryFolder() + "/engines/%1.json"_L1.arg(Engines[engine]));
    if (!entry.available()) {
        QSKIP(qPrintable(entry.reason));
    }
    const QList<Fault> faults = this->faults(kind);

    Plan plan = this->plan();
    const bool asWritten = kind == "as-written"_L1;
    plan.profile = asWritten ? Profile::AsWritten : Profile::LevelField;

    const Findings findings = confront(entry, faults, plan, m_servers.soundUrl());

    QStringList wrong = findings.troubles;
    for (const Fault& fault : faults) {
        const QString outcome = findings.outcomes.value(fault.name, u"nothing"_s);
        QStringList& cell = m_matrix[asWritten ? fault.name + " as-written"_L1 : fault.name][std::size_t(engine)];
        if (!cell.contains(outcome)) {
            cell.append(outcome);
        }
        const Expected* own = asWritten ? expectedAsWrittenOf(fault.name) : nullptr;
        const Expected* expected = own != nullptr ? own : expectedOf(fault.name);
        if (expected != nullptr && !expected->allows(engine, outcome)) {
            wrong.append(u"%1 gave %2, not %3. %4"_s.arg(
                fault.name, outcome, expected->outcomes[std::size_t(engine)], findings.texts.value(fault.name)));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(heldAtMost(160'000'000, findings.peakRssBytes), qPrintable(QString::number(findings.peakRssBytes)));
}

void FaultMatrixTest::page_saysWhatIsTested()
{
    const QString fresh = QCoreApplication::applicationDirPath() + "/hostile-servers.md"_L1;
    QFile written(fresh);
    QVERIFY(written.open(QIODevice::WriteOnly) && written.write(documentation().toUtf8()) > 0);
    written.close();

    QFile page(QStringLiteral(VERSUS_DOCS "/hostile-servers.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));

    QVERIFY2(page.readAll() == documentation().toUtf8(),
        qPrintable(u"The page is out of date. Read what is new, then copy %1 to %2."_s.arg(fresh, page.fileName())));
}

void FaultMatrixTest::cleanupTestCase()
{
    QString table = u"%1%2%3%4\n"_s.arg(u"fault"_s, -28).arg(u"qt"_s, -28).arg(u"go"_s, -28).arg(u"rust"_s);
    for (auto row = m_matrix.cbegin(); row != m_matrix.cend(); ++row) {
        const auto& [qt, go, rust] = row.value();
        table += u"%1%2%3%4\n"_s.arg(row.key(), -28)
                     .arg(qt.join(u", "_s), -28)
                     .arg(go.join(u", "_s), -28)
                     .arg(rust.join(u", "_s));
    }
    std::cout << table.toStdString();
    QFile file(QCoreApplication::applicationDirPath() + "/fault-matrix.txt"_L1);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(table.toUtf8()) > 0);
}

QTEST_GUILESS_MAIN(FaultMatrixTest)
#include "tst_fault_matrix.moc"
