// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/server.h"

#include <optional>
#include <string>
#include <thread>

namespace app::lab {

/// A lab on a thread of its own, for as long as the object lives. For tests and for a window that wants one at hand;
/// whoever measures starts the command `versus lab`, a process of its own.
class BackgroundServer final
{
public:
    explicit BackgroundServer(Options options = {});
    ~BackgroundServer();
    BackgroundServer(const BackgroundServer&) = delete;
    BackgroundServer& operator=(const BackgroundServer&) = delete;

    /// Why it does not serve; empty where it does.
    [[nodiscard]] const std::string& error() const { return m_error; }
    [[nodiscard]] const Addresses& addresses() const { return m_addresses; }

private:
    Server m_server;
    Addresses m_addresses;
    std::string m_error;
    std::thread m_thread;
};

} // namespace app::lab
