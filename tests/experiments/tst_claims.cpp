// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/article/load.h"
#include "app/experiments/claim.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    /// What is marked in the article and what the claims know are the same, in the same order.
    void builtinClaims_areThoseOfTheArticle()
    {
        QFile article(app::article::builtinArticle());
        QVERIFY(article.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(article.readAll());
        static const QRegularExpression mark(u"\\(claim:([a-z0-9-]+)\\)"_s);
        QStringList marked;
        for (auto match = mark.globalMatch(text); match.hasNext();) {
            marked.append(match.next().captured(1));
        }
        QStringList known;
        for (const Claim& claim : builtinClaims()) {
            known.append(claim.id);
        }
        QCOMPARE(known, marked);
    }

    void testedClaims_areTheCheckableOnesOfTheDesign()
    {
        QStringList tested;
        for (const Claim& claim : builtinClaims()) {
            if (claim.test) {
                tested.append(claim.id + u' ' + claim.test->experiment);
            }
        }
        QCOMPARE(tested,
            QStringList({ u"rust-compile build"_s, u"go-goals build"_s, u"goroutine-2kb tasks"_s,
                u"goroutine-millions tasks"_s, u"rust-no-gc pauses"_s, u"rust-zero-overhead cpu"_s,
                u"go-gc-submilli pauses"_s, u"go-memory-higher pauses"_s, u"go-spikes pauses"_s, u"cpu-rust-edge cpu"_s,
                u"network-gap-narrows gap"_s, u"go-stdlib build"_s }));
    }

    void badClaims_areRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no array") << QByteArray("{}") << u"no JSON array"_s;
        QTest::newRow("no id") << QByteArray(R"([{"section": "A", "text": "B"}])") << u"needs id"_s;
        QTest::newRow("twice") << QByteArray(
            R"([{"id": "a", "section": "A", "text": "B"}, {"id": "a", "section": "A", "text": "B"}])")
                               << u"there twice"_s;
        QTest::newRow("no meaning") << QByteArray(
            R"([{"id": "a", "section": "A", "text": "B", "test": {"experiment": "cpu", "figure": "x", "at_most": 1}}])")
                                    << u"meaning"_s;
        QTest::newRow("no bounds") << QByteArray(
            R"([{"id": "a", "section": "A", "text": "B", "test": {"experiment": "cpu", "figure": "x", "meaning": "y"}}])")
                                   << u"at_least"_s;
    }

    void badClaims_areRefusedWithTheReason()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, reason);
        const auto parsed = parseClaims(json);
        const auto* problem = std::get_if<QString>(&parsed);
        QVERIFY(problem != nullptr);
        QVERIFY2(problem->contains(reason), qPrintable(*problem));
    }
};

QTEST_GUILESS_MAIN(TestClaims)
#include "tst_claims.moc"
