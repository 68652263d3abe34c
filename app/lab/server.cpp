// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/server.h"

#include "app/lab/connection.h"
#include "app/lab/private_file.h"
#include "app/lab/tls_context.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <list>
#include <optional>

namespace app::lab {

namespace asio = boost::asio;
using asio::use_awaitable;
using tcp = asio::ip::tcp;

namespace {

using Serve = std::function<asio::awaitable<void>(tcp::socket)>;

tcp::acceptor listenOn(asio::io_context& context, std::uint16_t port)
{
    return { context, tcp::endpoint(asio::ip::address_v4::loopback(), port) };
}

std::string urlOf(std::string_view scheme, const tcp::acceptor& acceptor)
{
    return std::string(scheme) + "://127.0.0.1:" + std::to_string(acceptor.local_endpoint().port());
}

asio::awaitable<void> acceptAll(tcp::acceptor acceptor, Serve serve)
{
    asio::steady_timer pause(acceptor.get_executor());
    while (true) {
        auto [error, socket] = co_await acceptor.async_accept(asio::as_tuple(use_awaitable));
        if (error) {
            // Out of file descriptors, most likely. Connections wait in the backlog until others have ended.
            pause.expires_after(std::chrono::milliseconds(10));
            co_await pause.async_wait(use_awaitable);
            continue;
        }
        boost::system::error_code ignored;
        socket.set_option(tcp::no_delay(true), ignored);
        // Detached: what ends a connection is the client's business, and the others go on.
        asio::co_spawn(acceptor.get_executor(), serve(std::move(socket)), asio::detached);
    }
}

StartError listenError(std::uint16_t port, const boost::system::error_code& error)
{
    const auto where = "port " + std::to_string(port) + " of 127.0.0.1";
    if (error == asio::error::address_in_use) {
        return { "The lab cannot listen on " + where
            + ": another program uses it. Choose another port, or none for any that is free." };
    }
    if (error == asio::error::access_denied) {
        return { "The lab may not listen on " + where + ": ports below 1024 are reserved. Choose a higher one." };
    }
    return { "The lab cannot listen on " + where + ": " + error.message() + "." };
}

} // namespace

struct Server::Private
{
    explicit Private(Options given)
        : options(std::move(given))
    {
        state.distance = options.distance;
    }

    Addresses startPlain(std::uint16_t port);
    void startTls(Addresses& addresses);
    void startFaulty(const Identity& authority, TlsFault fault, Addresses& addresses);
    void accept(tcp::acceptor acceptor, Serve serve);
    Serve serveBy(asio::ssl::context tls);
    Serve servedBy(asio::awaitable<void> (*serve)(tcp::socket, LabState&));

    Options options;
    LabState state;
    std::list<asio::ssl::context> tls;
    std::optional<PrivateFile> caFile;
    // The last member, so the first to be destroyed: it holds the connections, which use all the others.
    asio::io_context context { 1 };
};

void Server::Private::accept(tcp::acceptor acceptor, Serve serve)
{
    asio::co_spawn(context, acceptAll(std::move(acceptor), std::move(serve)), asio::detached);
}

Serve Server::Private::serveBy(asio::ssl::context newTls)
{
    auto& kept = tls.emplace_back(std::move(newTls));
    return [this, &kept](tcp::socket socket) { return serveTls(std::move(socket), kept, state); };
}

Serve Server::Private::servedBy(asio::awaitable<void> (*serve)(tcp::socket, LabState&))
{
    return [this, serve](tcp::socket socket) { return serve(std::move(socket), state); };
}

Addresses Server::Private::startPlain(std::uint16_t port)
{
    auto acceptor = listenOn(context, port);
    Addresses addresses { .http = urlOf("http", acceptor) };
    accept(std::move(acceptor), servedBy(servePlain));
    return addresses;
}

void Server::Private::startTls(Addresses& addresses)
{
    const auto authority = makeAuthority();
    auto acceptor = listenOn(context, options.port);
    addresses.https = urlOf("https", acceptor);
    accept(std::move(acceptor), serveBy(makeTlsContext(authority)));
    caFile.emplace("lab-ca.pem", toPem(*authority.certificate));
    addresses.caFile = caFile->path().string();
    for (const auto fault : options.tlsFaults) {
        startFaulty(authority, fault, addresses);
    }
}

void Server::Private::startFaulty(const Identity& authority, TlsFault fault, Addresses& addresses)
{
    auto acceptor = listenOn(context, 0);
    addresses.faulty.emplace_back(fault, urlOf("https", acceptor));
    switch (fault) {
    case TlsFault::StalledHandshake:
        return accept(std::move(acceptor), servedBy(serveNothing));
    case TlsFault::ClosedHandshake:
        return accept(std::move(acceptor), servedBy(serveTheEnd));
    case TlsFault::ResetHandshake:
        return accept(std::move(acceptor), servedBy(serveReset));
    case TlsFault::NoTls:
        return accept(std::move(acceptor), servedBy(servePlain));
    default:
        return accept(std::move(acceptor), serveBy(makeTlsContext(authority, fault)));
    }
}

Server::Server(Options options)
    : d(std::make_unique<Private>(std::move(options)))
{
}

Server::~Server() = default;

void Server::onRequest(std::function<void(const Access&)> callback)
{
    d->state.onRequest = std::move(callback);
}

std::variant<Addresses, StartError> Server::start()
{
    const bool withTls = d->options.tls || !d->options.tlsFaults.empty();
    try {
        auto addresses = d->startPlain(withTls ? 0 : d->options.port);
        if (withTls) {
            d->startTls(addresses);
        }
        return addresses;
    } catch (const boost::system::system_error& failure) {
        return listenError(d->options.port, failure.code());
    } catch (const std::exception& failure) {
        return StartError { "The lab cannot prepare TLS. " + std::string(failure.what()) };
    }
}

void Server::run()
{
    d->context.run();
}

void Server::stop()
{
    d->context.stop();
}

asio::io_context& Server::context()
{
    return d->context;
}

} // namespace app::lab
