// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/lab/lab_state.h"
#include "app/lab/tls_fault.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace boost::asio {
class io_context;
}

namespace app::lab {

struct Options
{
    std::uint16_t port = 0; ///< of the TLS address where there is one, else of the plain one; 0 = any that is free
    bool tls = false;
    std::chrono::milliseconds distance {}; ///< every answer comes so much later: a lab that seems to be far away
    std::vector<TlsFault> tlsFaults = {}; ///< a further port for each; any makes the lab do TLS
};

/// Where a started lab listens: URLs without a path, such as http://127.0.0.1:8080.
struct Addresses
{
    std::string http = {};
    std::string https = {}; ///< empty without TLS
    std::string caFile = {}; ///< PEM; empty without TLS
    std::vector<std::pair<TlsFault, std::string>> faulty = {};
};

/// Why a lab does not start, and what to do.
struct StartError
{
    std::string sentence;
};

/// The local test server: known delays and sizes, TLS, and every way to misbehave (path.h). Listens on 127.0.0.1 alone.
///
/// A delay runs from the moment at which the request was read to the first byte of the answer; the answer is never
/// early. One thread, the one that calls run(), does all the work. start() once, then run() once.
class Server final
{
public:
    explicit Server(Options options);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Called by the server's thread after each answer. Set before run().
    void onRequest(std::function<void(const Access&)> callback);

    [[nodiscard]] std::variant<Addresses, StartError> start();
    /// Serves until stop(). Connections that are open then end without another byte.
    void run();
    /// From any thread, at any time; not from a signal handler.
    void stop();

    /// For work beside the server on its thread, such as waiting for a signal.
    [[nodiscard]] boost::asio::io_context& context();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace app::lab
