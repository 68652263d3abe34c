// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/raw_answer.h"

#include "app/lab/filler.h"
#include "app/lab/odd_answer.h"
#include "app/lab/response.h"

#include <limits>

namespace app::lab {

namespace {

using Ending = RawAnswer::Ending;

constexpr std::uint64_t usualBytes = 1024;

std::string lengthField(std::uint64_t bytes)
{
    return "Content-Length: " + std::to_string(bytes) + "\r\n";
}

std::string chunk(std::string_view sizeInHex, std::string_view content)
{
    return std::string(sizeInHex) + "\r\n" + std::string(content) + "\r\n";
}

const std::string chunkedField = "Transfer-Encoding: chunked\r\n";
const std::string sixteenByteChunk = chunk("10", filler().substr(0, 16));

/// Some of a body that is announced to have `bytes` bytes, and never all of it.
std::string_view partOfBody(std::uint64_t bytes)
{
    return filler().substr(0, bytes / 2);
}

std::string endlessFields()
{
    std::string fields;
    for (int i = 0; i < 64; ++i) {
        fields.append("X-Endless: ").append(filler().substr(0, 52)).append("\r\n");
    }
    return fields;
}

} // namespace

std::optional<RawAnswer> rawAnswerTo(const Asked& asked)
{
    const std::uint64_t bytes = asked.bytes.value_or(usualBytes);
    const std::string ok = statusLine(200);
    switch (asked.misbehaviour) {
    case Misbehaviour::NoAnswer:
        return RawAnswer { .ending = Ending::Silence };
    case Misbehaviour::Drip:
        return RawAnswer {
            .first = ok + lengthField(bytes) + "Connection: close\r\n\r\n", .dripped = bytes, .drops = filler()
        };
    case Misbehaviour::DripHead:
        return RawAnswer {
            .first = ok, .dripped = std::numeric_limits<std::uint64_t>::max(), .drops = "X-Drip: a\r\n"
        };
    case Misbehaviour::EndlessBody:
        return RawAnswer { .first = ok + chunkedField + "\r\n", .repeated = chunk("10000", filler()) };
    case Misbehaviour::EndlessHeaders:
        return RawAnswer { .first = ok, .repeated = endlessFields() };
    case Misbehaviour::ShortBody:
        return RawAnswer { .first = ok + lengthField(bytes) + "\r\n" + std::string(partOfBody(bytes)) };
    case Misbehaviour::BadChunk:
        return RawAnswer { .first = ok + chunkedField + "\r\n" + sixteenByteChunk + chunk("xyz", "not a size") };
    case Misbehaviour::TwoLengths:
        return RawAnswer { .first
            = ok + lengthField(16) + lengthField(17) + "\r\n" + std::string(filler().substr(0, 17)) };
    case Misbehaviour::LengthAndChunked:
        return RawAnswer { .first = ok + lengthField(16) + chunkedField + "\r\n" + sixteenByteChunk + chunk("0", "") };
    case Misbehaviour::Garbage:
        return RawAnswer { .first = std::string("\x00\xff\xfe\x80 This is no HTTP \x7f\x01\r\n\r\n\x00", 28) };
    case Misbehaviour::Http09:
        return RawAnswer { .first = "<html>A body without a status line</html>\n" };
    case Misbehaviour::Close:
        return RawAnswer {};
    case Misbehaviour::Reset:
        return RawAnswer { .first = ok + lengthField(bytes) + "\r\n" + std::string(partOfBody(bytes)),
            .ending = Ending::Reset };
    case Misbehaviour::Odd:
        return asked.odd->answer;
    default:
        return std::nullopt;
    }
}

} // namespace app::lab
