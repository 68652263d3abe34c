// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/connection.h"

#include "app/lab/filler.h"
#include "app/lab/path.h"
#include "app/lab/raw_answer.h"
#include "app/lab/request_head.h"
#include "app/lab/response.h"
#include "app/lab/wire.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/core/flat_buffer.hpp>

#include <algorithm>
#include <array>
#include <optional>

namespace app::lab {

namespace asio = boost::asio;
using asio::use_awaitable;
using tcp = asio::ip::tcp;

namespace {

/// Counts a connection for as long as it lives.
class Counted final
{
public:
    explicit Counted(Stats& stats)
        : m_stats(stats)
        , m_id(++stats.connectionsOpened)
    {
        m_stats.connectionsMost = std::max(m_stats.connectionsMost, ++m_stats.connectionsOpen);
    }
    ~Counted() { --m_stats.connectionsOpen; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;

    [[nodiscard]] std::uint64_t id() const { return m_id; }

private:
    Stats& m_stats;
    std::uint64_t m_id;
};

/// One connection over a TCP socket or a TLS stream. Its coroutines await each other in turn: never two at a time.
/// A failed write throws and so ends serve().
template <class Stream> class Connection final
{
public:
    Connection(Stream& stream, LabState& state, std::uint64_t id, const asio::any_io_executor& executor)
        : m_stream(stream)
        , m_state(state)
        , m_id(id)
        , m_timer(executor)
    {
    }

    /// Answers requests until the connection shall end.
    asio::awaitable<void> serve()
    {
        bool more = true;
        while (more) {
            const bool requested = co_await readRequest();
            if (!requested) {
                co_return;
            }
            more = co_await answer();
        }
        co_await closeInOrder(m_stream);
    }

private:
    /// False where the client left.
    asio::awaitable<bool> readRequest()
    {
        m_request.emplace();
        boost::beast::error_code error = boost::beast::http::error::need_more;
        if (m_buffer.size() > 0) {
            m_buffer.consume(m_request->put(m_buffer.data(), error));
        }
        while (error == boost::beast::http::error::need_more) {
            constexpr std::size_t piece = 4096;
            const auto [failed, size]
                = co_await m_stream.async_read_some(m_buffer.prepare(piece), asio::as_tuple(use_awaitable));
            if (failed) {
                co_return false;
            }
            m_buffer.commit(size);
            m_buffer.consume(m_request->put(m_buffer.data(), error));
        }
        m_arrived = Clock::now();
        m_isHttp = !error;
        co_return true;
    }

    [[nodiscard]] std::variant<Asked, Refusal> asked() const
    {
        if (!m_isHttp) {
            return Refusal { 400, "This is not a request in HTTP/1.1.\n" };
        }
        if (m_request->method() != "GET" && m_request->method() != "HEAD") {
            return Refusal { 405, "The lab answers GET and HEAD alone.\n" };
        }
        if (m_request->hasBody()) {
            return Refusal { 400, "The lab takes no request with a body.\n" };
        }
        return parsePath(m_request->target());
    }

    /// True where another request may follow.
    asio::awaitable<bool> answer()
    {
        const auto asked = this->asked();
        if (const auto* refusal = std::get_if<Refusal>(&asked)) {
            // What follows a request that was not understood cannot be told from a body.
            const bool more = m_isHttp && refusal->status != 405 && !m_request->hasBody();
            co_return co_await answerRequest(textResponse(refusal->status, refusal->sentence), {}, more);
        }
        const auto& wanted = std::get<Asked>(asked);
        switch (wanted.kind) {
        case Asked::Kind::Stats:
            co_return co_await sendResponse(jsonResponse(toJson(m_state.stats)), true);
        case Asked::Kind::Record:
            co_return co_await sendRecord();
        case Asked::Kind::ResetRecord:
            m_state.record.reset();
            co_return co_await sendResponse(textResponse(200, "The record is empty.\n"), true);
        default:
            co_return co_await answerRequest(wanted);
        }
    }

    asio::awaitable<bool> answerRequest(const Asked& asked)
    {
        if (asked.kind == Asked::Kind::Bad && asked.redirects == 0) {
            if (const auto raw = rawAnswerTo(asked)) {
                co_return co_await answerRaw(*raw, asked);
            }
        }
        co_return co_await answerRequest(responseTo(asked), asked, true);
    }

    asio::awaitable<bool> answerRequest(Response response, Asked asked, bool more)
    {
        const auto entry = begin(asked);
        co_await waitUntil(m_arrived + m_state.distance + asked.delay);
        more = co_await sendResponse(response, more);
        m_state.record.answered(entry, m_answered);
        co_return more;
    }

    asio::awaitable<bool> answerRaw(const RawAnswer& raw, Asked asked)
    {
        const auto entry = begin(asked);
        co_await waitUntil(m_arrived + m_state.distance + asked.delay);
        co_await asio::async_write(m_stream, asio::buffer(raw.first), use_awaitable);
        while (!raw.repeated.empty()) {
            co_await waitUntil({});
            co_await asio::async_write(m_stream, asio::buffer(raw.repeated), use_awaitable);
        }
        co_await drip(raw.dripped, raw.drops, asked.dripInterval);
        m_answered = Clock::now();
        m_state.record.answered(entry, m_answered);
        logAnswer(0);
        if (raw.ending == RawAnswer::Ending::Silence) {
            co_await readUntilClosed(m_stream);
        } else if (raw.ending == RawAnswer::Ending::Reset) {
            reset(m_stream);
        } else if (raw.ending == RawAnswer::Ending::Cut) {
            co_await closeInOrder(socketOf(m_stream));
        }
        co_return false;
    }

    asio::awaitable<void> drip(std::uint64_t bytes, std::string_view drops, std::chrono::milliseconds interval)
    {
        auto due = Clock::now();
        for (std::uint64_t i = 0; i < bytes; ++i) {
            due += interval;
            co_await waitUntil(due);
            co_await asio::async_write(m_stream, asio::buffer(drops.substr(i % drops.size(), 1)), use_awaitable);
        }
    }

    Record::Id begin(const Asked& asked)
    {
        ++m_state.stats.requests;
        if (asked.stall.count() > 0 && m_state.stalledUntil <= m_arrived) {
            m_state.stalledUntil = m_arrived + asked.stall;
        }
        return m_state.record.arrived(m_request->target(), static_cast<std::uint32_t>(m_id), m_arrived);
    }

    /// Until `due` and for as long as the server stalls.
    asio::awaitable<void> waitUntil(Clock::time_point due)
    {
        for (auto until = std::max(due, m_state.stalledUntil); until > Clock::now();
             until = std::max(due, m_state.stalledUntil)) {
            m_timer.expires_at(until);
            co_await m_timer.async_wait(use_awaitable);
        }
    }

    asio::awaitable<bool> sendResponse(const Response& response, bool more)
    {
        const bool keep = more && m_request->keepsConnection();
        m_head.clear();
        appendHead(m_head, response, !keep);
        const bool onlyHead = m_isHttp && m_request->method() == "HEAD";
        if (const auto* text = std::get_if<std::string>(&response.body); text != nullptr && !onlyHead) {
            co_await asio::async_write(
                m_stream, std::array { asio::buffer(std::as_const(m_head)), asio::buffer(*text) }, use_awaitable);
        } else {
            co_await sendFiller(onlyHead ? 0 : response.bodySize());
        }
        m_answered = Clock::now();
        logAnswer(response.status);
        co_return keep;
    }

    /// The head and `bytes` of filler.
    asio::awaitable<void> sendFiller(std::uint64_t bytes)
    {
        const auto piece = [bytes](std::uint64_t sent) { return asio::buffer(filler().substr(0, bytes - sent)); };
        std::uint64_t sent = std::min<std::uint64_t>(bytes, filler().size());
        co_await asio::async_write(
            m_stream, std::array { asio::buffer(std::as_const(m_head)), piece(0) }, use_awaitable);
        while (sent < bytes) {
            co_await waitUntil({});
            sent += co_await asio::async_write(m_stream, piece(sent), use_awaitable);
        }
    }

    /// In pieces: whole, a full record would be 100 MB and would hold up everybody else.
    asio::awaitable<bool> sendRecord()
    {
        constexpr Record::Id entriesAtOnce = 512;
        const bool keep = m_request->keepsConnection();
        m_head = statusLine(200) + "Content-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n"
            + (keep ? "\r\n" : "Connection: close\r\n\r\n");
        co_await asio::async_write(m_stream, asio::buffer(m_head), use_awaitable);
        if (m_request->method() == "HEAD") {
            co_return keep;
        }
        const auto end = m_state.record.end();
        for (auto id = m_state.record.begin(); id < end; id += entriesAtOnce) {
            const auto lines = m_state.record.toJsonLines(id, std::min(end, id + entriesAtOnce));
            co_await sendChunk(lines);
        }
        m_answered = Clock::now();
        co_await asio::async_write(m_stream, asio::buffer(std::string_view("0\r\n\r\n")), use_awaitable);
        logAnswer(200);
        co_return keep;
    }

    asio::awaitable<void> sendChunk(std::string_view content)
    {
        if (content.empty()) {
            co_return; // an empty chunk would be the last
        }
        std::array<char, 24> digits {};
        const auto length = std::snprintf(digits.data(), digits.size(), "%zx\r\n", content.size());
        const std::string_view size(digits.data(), static_cast<std::size_t>(length));
        co_await asio::async_write(m_stream,
            std::array { asio::buffer(size), asio::buffer(content), asio::buffer(std::string_view("\r\n")) },
            use_awaitable);
    }

    void logAnswer(unsigned status) const
    {
        if (m_state.onRequest) {
            m_state.onRequest({ m_request->method(), m_request->target(), status, m_id, m_arrived, m_answered });
        }
    }

    Stream& m_stream;
    LabState& m_state;
    std::uint64_t m_id;
    asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<RequestHead> m_request;
    bool m_isHttp = true; ///< the request could be read
    std::string m_head; ///< of the answer, kept for its capacity
    Clock::time_point m_arrived;
    Clock::time_point m_answered;
};

} // namespace

// Both hold their connection in a variable: GCC 12 loses a temporary whose coroutine is awaited.

asio::awaitable<void> servePlain(tcp::socket socket, LabState& state)
{
    const Counted counted(state.stats);
    Connection connection(socket, state, counted.id(), co_await asio::this_coro::executor);
    co_await connection.serve();
}

asio::awaitable<void> serveTls(tcp::socket socket, asio::ssl::context& tls, LabState& state)
{
    const Counted counted(state.stats);
    asio::ssl::stream<tcp::socket> stream(std::move(socket), tls);
    co_await stream.async_handshake(asio::ssl::stream_base::server, use_awaitable);
    Connection connection(stream, state, counted.id(), co_await asio::this_coro::executor);
    co_await connection.serve();
}

asio::awaitable<void> serveNothing(tcp::socket socket, LabState& state)
{
    const Counted counted(state.stats);
    co_await readUntilClosed(socket);
}

asio::awaitable<void> serveTheEnd(tcp::socket socket, LabState& state)
{
    const Counted counted(state.stats);
    co_await socket.async_wait(asio::socket_base::wait_read, use_awaitable);
    co_await closeInOrder(socket);
}

asio::awaitable<void> serveReset(tcp::socket socket, LabState& state)
{
    const Counted counted(state.stats);
    co_await socket.async_wait(asio::socket_base::wait_read, use_awaitable);
    reset(socket);
}

} // namespace app::lab
