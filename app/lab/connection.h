// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/lab_state.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

namespace app::lab {

// The life of one connection, until the client or a bad answer ends it. `state` and `tls` outlive the coroutine; a
// failed read, write or handshake is the end of the connection and nothing else.

boost::asio::awaitable<void> servePlain(boost::asio::ip::tcp::socket socket, LabState& state);
boost::asio::awaitable<void> serveTls(
    boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls, LabState& state);
/// Takes whatever comes and never answers: a handshake that hangs.
boost::asio::awaitable<void> serveNothing(boost::asio::ip::tcp::socket socket, LabState& state);
/// Ends the connection as soon as something comes.
boost::asio::awaitable<void> serveTheEnd(boost::asio::ip::tcp::socket socket, LabState& state);
boost::asio::awaitable<void> serveReset(boost::asio::ip::tcp::socket socket, LabState& state);

} // namespace app::lab
