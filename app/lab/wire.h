// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <array>
#include <chrono>

namespace app::lab {

// How a connection ends, over TCP and over TLS.

/// Takes what comes and drops it, until the client ends the connection.
template <class Stream> boost::asio::awaitable<void> readUntilClosed(Stream& stream)
{
    std::array<char, 4096> dropped {};
    bool open = true;
    while (open) {
        const auto [error, size] = co_await stream.async_read_some(
            boost::asio::buffer(dropped), boost::asio::as_tuple(boost::asio::use_awaitable));
        open = !error;
    }
}

/// Says that nothing more will come.
inline boost::asio::awaitable<void> shutDown(boost::asio::ip::tcp::socket& socket)
{
    boost::system::error_code ignored;
    socket.shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    co_await readUntilClosed(socket);
}

/// TLS says it first, then TCP. Does not wait for the client's own close_notify, which many never send.
inline boost::asio::awaitable<void> shutDown(boost::asio::ssl::stream<boost::asio::ip::tcp::socket>& stream)
{
    using namespace boost::asio::experimental::awaitable_operators;
    // Once the socket takes bytes, async_shutdown() writes its few before it waits, and the wait is cut off.
    co_await stream.next_layer().async_wait(
        boost::asio::socket_base::wait_write, boost::asio::as_tuple(boost::asio::use_awaitable));
    co_await (stream.async_shutdown(boost::asio::as_tuple(boost::asio::use_awaitable))
        || boost::asio::post(boost::asio::use_awaitable));
    co_await shutDown(stream.next_layer());
}

/// Ends a connection so that the client sees all that was written: a socket closed with unread input would be reset.
/// The client has two seconds to end its side.
template <class Stream> boost::asio::awaitable<void> closeInOrder(Stream& stream)
{
    using namespace boost::asio::experimental::awaitable_operators;
    boost::asio::steady_timer patience(stream.get_executor(), std::chrono::seconds(2));
    co_await (shutDown(stream) || patience.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable)));
}

inline boost::asio::ip::tcp::socket& socketOf(boost::asio::ip::tcp::socket& socket)
{
    return socket;
}

inline boost::asio::ip::tcp::socket& socketOf(boost::asio::ssl::stream<boost::asio::ip::tcp::socket>& stream)
{
    return stream.next_layer();
}

/// Ends a connection by a TCP reset.
template <class Stream> void reset(Stream& stream)
{
    boost::system::error_code ignored;
    stream.lowest_layer().set_option(boost::asio::socket_base::linger(true, 0), ignored);
    stream.lowest_layer().close(ignored);
}

} // namespace app::lab
