// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/response.h"

#include "app/lab/filler.h"
#include "app/lab/gzip.h"

#include <boost/beast/http/status.hpp>

#include <algorithm>

namespace app::lab {

namespace {

constexpr std::uint64_t smallBody = 2; ///< where a path names no size
constexpr std::uint64_t gzipBody = 4096; ///< expanded
constexpr int manyHeaders = 150;

std::string listOfPaths()
{
    std::string list = "Versus lab: a server of known delays and sizes.\n"
                       "\n"
                       "Parts of a path, in any order, as in /delay/20/bytes/4096:\n"
                       "  /delay/MS      the first byte of the answer comes MS milliseconds after the request\n"
                       "  /bytes/N       a body of N bytes, at most 1073741824\n"
                       "  /status/CODE   200 to 599\n"
                       "  /redirect/N    N redirects before the answer\n"
                       "  /stall/MS      the whole server answers nothing for MS milliseconds\n"
                       "  /bad/NAME      an answer that is bad on purpose\n"
                       "\n"
                       "Names of bad answers (drip and drip-head also take an interval, /bad/drip/MS):\n";
    constexpr std::size_t nameWidth = 26;
    for (const auto& [name, about, misbehaviour] : misbehaviours()) {
        list.append("  ").append(name).append(nameWidth - std::min(nameWidth - 1, name.size()), ' ');
        list.append(about).append("\n");
    }
    return list
        + "\n"
          "The lab itself:\n"
          "  /lab/stats     requests and connections since the start\n"
          "  /lab/record    each request since the reset: arrival and last byte, in ns of the monotonic clock\n"
          "  /lab/reset     empties the record\n";
}

std::string field(std::string_view name, std::string_view value)
{
    return std::string(name) + ": " + std::string(value) + "\r\n";
}

Response redirectTo(std::string_view location)
{
    return { .status = 302, .fields = field("Location", location) };
}

Response redirectResponse(Asked asked)
{
    --asked.redirects;
    asked.stall = {}; // the server stalls once, not once a hop
    const auto next = toPath(asked);
    return redirectTo(next.empty() ? "/bytes/" + std::to_string(smallBody) : next);
}

Response gzipResponse(std::string body)
{
    return { .fields = field("Content-Encoding", "gzip"), .body = std::move(body) };
}

Response manyHeadersResponse(std::uint64_t bytes)
{
    Response response { .body = bytes };
    for (int i = 1; i <= manyHeaders; ++i) {
        response.fields += field("X-Many-" + std::to_string(i), "of " + std::to_string(manyHeaders));
    }
    return response;
}

Response badResponse(const Asked& asked)
{
    switch (asked.misbehaviour) {
    case Misbehaviour::ManyHeaders:
        return manyHeadersResponse(asked.bytes.value_or(smallBody));
    case Misbehaviour::RedirectLoop:
        return redirectTo(toPath(asked));
    case Misbehaviour::RedirectFile:
        return redirectTo("file:///etc/hostname");
    case Misbehaviour::Gzip:
        return gzipResponse(gzipRepeated(filler(), asked.bytes.value_or(gzipBody)));
    case Misbehaviour::GzipBomb:
        return gzipResponse(gzipZeros(asked.bytes.value_or(mostBytes)));
    default:
        return { .body = asked.bytes.value_or(mostBytes) };
    }
}

} // namespace

std::uint64_t Response::bodySize() const
{
    if (const auto* text = std::get_if<std::string>(&body)) {
        return text->size();
    }
    return std::get<std::uint64_t>(body);
}

Response textResponse(unsigned status, std::string text)
{
    return { .status = status, .contentType = "text/plain; charset=utf-8", .fields = {}, .body = std::move(text) };
}

Response jsonResponse(std::string json)
{
    return { .contentType = "application/json", .fields = {}, .body = std::move(json) };
}

Response responseTo(const Asked& asked)
{
    if (asked.kind == Asked::Kind::List) {
        return textResponse(200, listOfPaths());
    }
    if (asked.redirects > 0) {
        return redirectResponse(asked);
    }
    if (asked.kind == Asked::Kind::Bad) {
        return badResponse(asked);
    }
    Response response { .status = asked.status.value_or(200) };
    response.body = response.mayHaveBody() ? asked.bytes.value_or(smallBody) : 0;
    return response;
}

std::string statusLine(unsigned status)
{
    namespace http = boost::beast::http;
    const std::string_view reason = http::obsolete_reason(http::int_to_status(status));
    std::string line = "HTTP/1.1 " + std::to_string(status) + " ";
    if (reason != "<unknown-status>") {
        line += reason;
    }
    return line + "\r\n";
}

void appendHead(std::string& bytes, const Response& response, bool close)
{
    bytes += response.status == 200 ? "HTTP/1.1 200 OK\r\n" : statusLine(response.status);
    if (response.mayHaveBody()) {
        bytes.append("Content-Type: ").append(response.contentType).append("\r\nContent-Length: ");
        bytes.append(std::to_string(response.bodySize())).append("\r\n");
    }
    bytes += response.fields;
    bytes += close ? "Connection: close\r\n\r\n" : "\r\n";
}

} // namespace app::lab
