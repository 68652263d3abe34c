// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/background_server.h"

namespace app::lab {

BackgroundServer::BackgroundServer(Options options)
    : m_server(std::move(options))
{
    auto started = m_server.start();
    if (auto* failure = std::get_if<StartError>(&started)) {
        m_error = std::move(failure->sentence);
        return;
    }
    m_addresses = std::get<Addresses>(std::move(started));
    m_thread = std::thread([this] { m_server.run(); });
}

BackgroundServer::~BackgroundServer()
{
    m_server.stop();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

} // namespace app::lab
