// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/document.h"
#include "app/experiments/work.h"

#include <QElapsedTimer>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>

namespace app::experiments {

/// How far a sequence is, for a screen.
struct SequenceStatus
{
    QString experiment; ///< word of the one under way
    int number = 1; ///< of it in the sequence, from 1
    int count = 1;
    Status status; ///< of it
};

/// Carries out experiments, one after the other. One sequence at a time; exactly one finished() for each start(), also
/// after cancel(), and never from within either. Belongs to the thread that owns it, which is best not the one that
/// paints.
class Sequence final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sequence)

public:
    using Maker = std::function<std::unique_ptr<Work>(const QString& experiment)>;

    /// `maker` gives the work of an experiment: Experiment::makeWork, or a test's own.
    explicit Sequence(Maker maker, QObject* parent = nullptr);
    ~Sequence() override;

    /// `experiments` are words that the maker knows.
    void start(const QStringList& experiments, const app::experiments::Order& order);
    /// Ends soon: the experiment under way keeps what it measured, those behind it are not begun.
    void cancel();
    /// Of the experiment under way, what Work::soFar() says; nothing where there is none.
    [[nodiscard]] SharedResult soFar() const;

signals:
    void statusChanged(const app::experiments::SequenceStatus& status);
    void resultReady(const app::experiments::SharedResult& result); ///< of each, as it ends
    void finished(const app::experiments::Results& results);

private:
    void next();
    void onResult(const SharedResult& result);

    Maker m_maker;
    QStringList m_experiments;
    Order m_order;
    Results m_results;
    std::unique_ptr<Work> m_work;
    QTimer m_turn; ///< the next begins from the event loop, so that none ends within its own signal
    bool m_cancelled = false;
};

/// Makes the work of the built-in experiments.
[[nodiscard]] std::unique_ptr<Work> makeBuiltinWork(const QString& experiment);

} // namespace app::experiments
