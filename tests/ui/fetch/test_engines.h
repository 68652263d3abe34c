// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"

#include <memory>

namespace tests::ui_fetch {

/// An engine that answers to nothing once it runs, as one whose thread hangs.
class StuckEngine final : public app::fetch::Engine
{
public:
    void prepare(const app::fetch::Plan& plan) override;
    void go() override { }
    void cancel() override { }
};

/// An engine whose fetches take `milliseconds`, and 10 more for each place in the list; a negative number: all fail.
[[nodiscard]] std::unique_ptr<app::fetch::Engine> timedEngine(const QString& id, double milliseconds);
/// For the first URL: Go 20 ms, Rust 10 ms, Qt 30 ms.
[[nodiscard]] std::unique_ptr<app::fetch::Engine> knownEngine(const QString& id);
/// An engine that runs until it is cancelled, and then has no samples.
[[nodiscard]] std::unique_ptr<app::fetch::Engine> waitingEngine(const QString& id);
/// An engine that fails as a whole.
[[nodiscard]] std::unique_ptr<app::fetch::Engine> failingEngine(const QString& id, const QString& sentence);

/// Writes an executable shell script and gives its path.
[[nodiscard]] QString writeScript(const QString& folder, const QString& name, const QByteArray& commands);

} // namespace tests::ui_fetch
