// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/command.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <ostream>

namespace app::lab {

namespace asio = boost::asio;

namespace {

void raiseFileLimit()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
}

std::string accessLine(const Access& access)
{
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(access.answered - access.arrived);
    return std::to_string(access.connection) + " " + std::string(access.method) + " " + std::string(access.path) + " "
        + (access.status == 0 ? "bad" : std::to_string(access.status)) + " " + std::to_string(took.count()) + " us\n";
}

/// Waits for the end of standard input and then stops the server. Waits and then reads, rather than reading without
/// blocking: that mode would also be set for the terminal or pipe that others share.
asio::awaitable<void> stopWithInput(Server& server)
{
    boost::system::error_code error;
    asio::posix::stream_descriptor input(server.context());
    input.assign(dup(STDIN_FILENO), error);
    std::array<char, 4096> dropped {};
    bool open = !error;
    while (open) {
        const auto [failed]
            = co_await input.async_wait(asio::posix::descriptor_base::wait_read, asio::as_tuple(asio::use_awaitable));
        open = !failed && read(STDIN_FILENO, dropped.data(), dropped.size()) > 0;
    }
    server.stop();
}

} // namespace

std::vector<std::string> addressLines(const Addresses& addresses)
{
    std::vector<std::string> lines;
    if (!addresses.https.empty()) {
        lines.push_back(addresses.https);
    }
    lines.push_back(addresses.http);
    if (!addresses.caFile.empty()) {
        lines.push_back(addresses.caFile);
    }
    for (const auto& [fault, url] : addresses.faulty) {
        lines.push_back(std::string(toName(fault)) + " " + url);
    }
    return lines;
}

int runLab(const CommandOptions& options, std::ostream& out, std::ostream& log, const std::stop_token& stop)
{
    raiseFileLimit();
    Server server(options.server);
    const auto started = server.start();
    if (const auto* failure = std::get_if<StartError>(&started)) {
        log << failure->sentence << std::endl;
        return 2;
    }
    if (!options.quiet) {
        server.onRequest([&log](const Access& access) { log << accessLine(access); });
    }
    asio::signal_set signals(server.context(), SIGTERM);
    if (!options.withParent) {
        signals.add(SIGINT); // with a parent, Ctrl+C is the parent's to heed
    }
    signals.async_wait([&server](const boost::system::error_code&, int) { server.stop(); });
    if (options.withParent) {
        // A stopped process does not see the end of its input: the parent's death wakes it.
        prctl(PR_SET_PDEATHSIG, SIGCONT);
        asio::co_spawn(server.context(), stopWithInput(server), asio::detached);
    }
    for (const auto& line : addressLines(std::get<Addresses>(started))) {
        out << line << '\n';
    }
    out.flush();
    const std::stop_callback onStop(stop, [&server] { server.stop(); });
    server.run();
    log.flush();
    return 0;
}

} // namespace app::lab
