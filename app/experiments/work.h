// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/experiments/result.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

namespace app::experiments {

/// What is asked of an experiment.
struct Order
{
    bool quick = false;
    quint64 seed = 0;
    bool allowHuge = false; ///< cases that need most of the machine's memory: asked for first
};

/// How far an experiment is, for a screen.
struct Status
{
    double done = 0; ///< 0 to 1
    QString text; ///< "round 2 of 5, Go, 1,000,000 tasks"
    std::optional<std::chrono::seconds> left; ///< once there is something to judge by
};

/// One experiment being carried out, once. Exactly one finished() comes after start(), also after cancel(), and never
/// from within either. Belongs to the thread that owns it; its end ends every process that it started.
class Work : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Work)

public:
    explicit Work(QObject* parent = nullptr);
    ~Work() override;

    virtual void start(const app::experiments::Order& order) = 0;
    /// Ends soon; finished() brings what was measured, marked as partial.
    virtual void cancel() = 0;
    /// What a work under way has measured by now, marked as partial; nothing before its first trial has ended.
    [[nodiscard]] virtual SharedResult soFar() const = 0;

signals:
    void statusChanged(const app::experiments::Status& status);
    void finished(const app::experiments::SharedResult& result);
};

} // namespace app::experiments
