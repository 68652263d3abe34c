// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/experiments/sequence.h"

#include <QSignalSpy>
#include <QTest>

using namespace app::experiments;
using namespace Qt::StringLiterals;

namespace {

/// Ends at once, or only when it is cancelled.
class MadeUpWork final : public Work
{
public:
    MadeUpWork(QString experiment, bool waits, QStringList& log)
        : m_experiment(std::move(experiment))
        , m_waits(waits)
        , m_log(log)
    {
    }

    void start(const Order& order) override
    {
        m_log.append(m_experiment + (order.quick ? " quick"_L1 : " full"_L1));
        emit statusChanged({ .done = 0.5, .text = u"half"_s, .left = {} });
        if (!m_waits) {
            end(false);
        }
    }

    void cancel() override { end(true); }
    [[nodiscard]] SharedResult soFar() const override { return {}; }

private:
    void end(bool partial)
    {
        QMetaObject::invokeMethod(
            this,
            [this, partial] {
                auto result = std::make_shared<Result>();
                result->experiment = m_experiment;
                result->partial = partial;
                emit finished(result);
            },
            Qt::QueuedConnection);
    }

    QString m_experiment;
    bool m_waits;
    QStringList& m_log;
};

QStringList words(const Results& results)
{
    QStringList found;
    for (const SharedResult& result : results) {
        found.append(result->experiment);
    }
    return found;
}

} // namespace

class TestSequence : public QObject
{
    Q_OBJECT

private:
    QStringList m_log;

    /// `waiting` is the one that ends only when it is cancelled.
    Sequence::Maker maker(const QString& waiting = {})
    {
        return [this, waiting](const QString& experiment) {
            return std::make_unique<MadeUpWork>(experiment, experiment == waiting, m_log);
        };
    }

private slots:
    void init() { m_log.clear(); }

    void experiments_runOneAfterTheOther()
    {
        Sequence sequence(maker());
        QList<int> numbers;
        connect(&sequence, &Sequence::statusChanged, this, [&](const SequenceStatus& status) {
            QCOMPARE(status.count, 3);
            numbers.append(status.number);
        });
        const QSignalSpy results(&sequence, &Sequence::resultReady);
        QSignalSpy finished(&sequence, &Sequence::finished);
        sequence.start({ u"tasks"_s, u"cpu"_s, u"tasks"_s }, { .quick = true });
        QVERIFY(m_log.isEmpty()); // nothing from within start()
        QVERIFY(finished.wait());
        QCOMPARE(m_log, QStringList({ u"tasks quick"_s, u"cpu quick"_s, u"tasks quick"_s }));
        QCOMPARE(results.size(), 3);
        QCOMPARE(words(finished[0][0].value<Results>()), QStringList({ u"tasks"_s, u"cpu"_s, u"tasks"_s }));
        QCOMPARE(numbers, QList<int>({ 1, 1, 2, 2, 3, 3 }));
    }

    void cancel_keepsWhatWasMeasuredAndBeginsNoOther()
    {
        Sequence sequence(maker(u"cpu"_s));
        QSignalSpy finished(&sequence, &Sequence::finished);
        connect(&sequence, &Sequence::statusChanged, this, [&](const SequenceStatus& status) {
            if (status.experiment == u"cpu"_s && status.status.done > 0) {
                sequence.cancel();
            }
        });
        sequence.start({ u"tasks"_s, u"cpu"_s, u"gap"_s }, {});
        QVERIFY(finished.wait());
        const auto results = finished[0][0].value<Results>();
        QCOMPARE(words(results), QStringList({ u"tasks"_s, u"cpu"_s }));
        QVERIFY(!results[0]->partial);
        QVERIFY(results[1]->partial);
        QCOMPARE(m_log.size(), 2);
    }

    void cancelBeforeTheFirstBegins_endsWithNothing()
    {
        Sequence sequence(maker());
        QSignalSpy finished(&sequence, &Sequence::finished);
        sequence.start({ u"tasks"_s }, {});
        sequence.cancel();
        QVERIFY(finished.wait());
        QVERIFY(finished[0][0].value<Results>().isEmpty());
        QVERIFY(m_log.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSequence)
#include "tst_sequence.moc"
