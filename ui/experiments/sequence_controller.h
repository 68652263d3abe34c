// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/sequence.h"

#include <QObject>
#include <QThread>

namespace ui::experiments {

/// Carries out experiments in a thread of its own. Exactly one finished() for each start(). Its end ends their programs
/// too.
class SequenceController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SequenceController)

public:
    /// `maker` is called in the other thread.
    explicit SequenceController(app::experiments::Sequence::Maker maker, QObject* parent = nullptr);
    ~SequenceController() override;

    void start(const QStringList& experiments, const app::experiments::Order& order);
    void cancel();
    /// What the experiment under way has measured by now, marked as partial; nothing where there is none. Waits for
    /// the other thread, which never works for long.
    [[nodiscard]] app::experiments::SharedResult soFar() const;

signals:
    void statusChanged(const app::experiments::SequenceStatus& status);
    void resultReady(const app::experiments::SharedResult& result);
    void finished(const app::experiments::Results& results);

private:
    QThread m_thread;
    app::experiments::Sequence* m_sequence; ///< lives in m_thread, which deletes it at its end
};

} // namespace ui::experiments
