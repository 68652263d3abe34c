// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/path.h"

#include "app/lab/odd_answer.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace app::lab {

namespace {

constexpr std::array ownNames {
    NamedMisbehaviour { "no-answer", "the request is taken, and nothing comes", Misbehaviour::NoAnswer },
    NamedMisbehaviour { "drip", "a body that comes byte by byte", Misbehaviour::Drip },
    NamedMisbehaviour { "drip-head", "a header that comes byte by byte, without end", Misbehaviour::DripHead },
    NamedMisbehaviour { "endless-body", "chunks without end", Misbehaviour::EndlessBody },
    NamedMisbehaviour { "endless-headers", "header fields without end", Misbehaviour::EndlessHeaders },
    NamedMisbehaviour { "many-headers", "150 header fields", Misbehaviour::ManyHeaders },
    NamedMisbehaviour { "short-body", "half of the announced body", Misbehaviour::ShortBody },
    NamedMisbehaviour { "bad-chunk", "a chunk size that is no number", Misbehaviour::BadChunk },
    NamedMisbehaviour { "two-lengths", "two Content-Lengths that differ", Misbehaviour::TwoLengths },
    NamedMisbehaviour { "length-and-chunked", "a Content-Length beside chunks", Misbehaviour::LengthAndChunked },
    NamedMisbehaviour { "garbage", "bytes that are not HTTP", Misbehaviour::Garbage },
    NamedMisbehaviour { "http09", "a body without a status line", Misbehaviour::Http09 },
    NamedMisbehaviour { "close", "the end without an answer", Misbehaviour::Close },
    NamedMisbehaviour { "reset", "a TCP reset within the body", Misbehaviour::Reset },
    NamedMisbehaviour { "redirect-loop", "a redirect to itself", Misbehaviour::RedirectLoop },
    NamedMisbehaviour { "redirect-file", "a redirect to file:", Misbehaviour::RedirectFile },
    NamedMisbehaviour { "gzip-bomb", "1 MiB of gzip that is 1 GiB of zeros", Misbehaviour::GzipBomb },
    NamedMisbehaviour { "gzip", "a sound gzip body, asked for or not", Misbehaviour::Gzip },
    NamedMisbehaviour { "huge", "a body of 1 GiB", Misbehaviour::Huge },
};

std::vector<NamedMisbehaviour> allNames()
{
    std::vector<NamedMisbehaviour> all(ownNames.begin(), ownNames.end());
    for (const auto& [name, about, answer] : oddAnswers()) {
        all.push_back({ name, about, Misbehaviour::Odd });
    }
    return all;
}

bool isDripping(Misbehaviour misbehaviour)
{
    return misbehaviour == Misbehaviour::Drip || misbehaviour == Misbehaviour::DripHead;
}

constexpr std::uint64_t longestDelay = 3'600'000; // milliseconds

/// A part of a path that is a word and a number.
struct Part
{
    std::string_view name;
    std::uint64_t least;
    std::uint64_t most;
    void (*apply)(Asked&, std::uint64_t);
};

constexpr std::array parts {
    Part {
        "delay", 0, longestDelay, [](Asked& asked, std::uint64_t n) { asked.delay = std::chrono::milliseconds(n); } },
    Part { "bytes", 0, mostBytes, [](Asked& asked, std::uint64_t n) { asked.bytes = n; } },
    Part { "status", 200, 599, [](Asked& asked, std::uint64_t n) { asked.status = static_cast<unsigned>(n); } },
    Part { "redirect", 0, 10'000, [](Asked& asked, std::uint64_t n) { asked.redirects = static_cast<unsigned>(n); } },
    Part {
        "stall", 1, longestDelay, [](Asked& asked, std::uint64_t n) { asked.stall = std::chrono::milliseconds(n); } },
};

std::string quoted(std::string_view text)
{
    constexpr std::size_t longest = 100;
    return std::string(text.substr(0, longest)) + (text.size() > longest ? "…" : "");
}

Refusal unknown(std::string_view path)
{
    return { 404, "The lab has no path " + quoted(path) + ". The path / lists those that it has.\n" };
}

std::optional<std::uint64_t> toNumber(std::string_view text)
{
    std::uint64_t number = 0;
    const auto* end = text.data() + text.size();
    const auto [rest, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || rest != end) {
        return std::nullopt;
    }
    return number;
}

/// Takes the segments of a path from left to right and remembers which parts it has seen.
class Reader final
{
public:
    explicit Reader(std::string_view path)
        : m_path(path)
        , m_rest(path)
    {
    }

    std::variant<Asked, Refusal> read()
    {
        while (!m_rest.empty()) {
            if (auto refusal = readPart()) {
                return *std::move(refusal);
            }
        }
        if (const unsigned status = m_asked.status.value_or(200); m_asked.bytes && (status == 204 || status == 304)) {
            return Refusal { 400,
                "An answer with status " + std::to_string(status) + " has no body: leave out bytes.\n" };
        }
        return m_asked;
    }

private:
    std::string_view nextSegment()
    {
        m_rest.remove_prefix(std::min<std::size_t>(1, m_rest.size()));
        const auto segment = m_rest.substr(0, m_rest.find('/'));
        m_rest.remove_prefix(segment.size());
        return segment;
    }

    std::optional<Refusal> readPart()
    {
        const auto name = nextSegment();
        if (name == "bad") {
            return readBad();
        }
        const auto* part = std::ranges::find(parts, name, &Part::name);
        if (part == parts.end()) {
            return unknown(m_path);
        }
        return readNumber(*part);
    }

    std::optional<Refusal> readNumber(const Part& part)
    {
        const auto text = nextSegment();
        const auto number = toNumber(text);
        if (!number || *number < part.least || *number > part.most) {
            return Refusal { 400,
                std::string(part.name) + " takes a whole number from " + std::to_string(part.least) + " to "
                    + std::to_string(part.most) + ", not \"" + quoted(text) + "\".\n" };
        }
        part.apply(m_asked, *number);
        return markSeen(part.name, std::size_t { 1 } << (&part - parts.data()));
    }

    std::optional<Refusal> readBad()
    {
        const auto name = nextSegment();
        const auto names = misbehaviours();
        const auto named = std::ranges::find(names, name, &NamedMisbehaviour::name);
        if (named == names.end()) {
            return unknown(m_path);
        }
        m_asked.kind = Asked::Kind::Bad;
        m_asked.misbehaviour = named->misbehaviour;
        m_asked.odd = findOddAnswer(name);
        if (isDripping(named->misbehaviour)) {
            readDripInterval();
        }
        return markSeen("bad", std::size_t { 1 } << parts.size());
    }

    /// The interval may be left out: only a number is taken.
    void readDripInterval()
    {
        const auto before = m_rest;
        const auto number = toNumber(nextSegment());
        if (number && *number <= longestDelay) {
            m_asked.dripInterval = std::chrono::milliseconds(*number);
        } else {
            m_rest = before;
        }
    }

    std::optional<Refusal> markSeen(std::string_view name, std::size_t bit)
    {
        if ((m_seen & bit) != 0) {
            return Refusal { 400, "The path names " + std::string(name) + " twice.\n" };
        }
        m_seen |= bit;
        return std::nullopt;
    }

    std::string_view m_path;
    std::string_view m_rest;
    Asked m_asked;
    std::size_t m_seen = 0; ///< a bit for each of `parts`, and one for bad
};

std::optional<Asked::Kind> wholePath(std::string_view path)
{
    if (path == "/") {
        return Asked::Kind::List;
    }
    if (path == "/lab/stats") {
        return Asked::Kind::Stats;
    }
    if (path == "/lab/record") {
        return Asked::Kind::Record;
    }
    if (path == "/lab/reset") {
        return Asked::Kind::ResetRecord;
    }
    return std::nullopt;
}

std::string badPart(const Asked& asked)
{
    std::string part = "/bad/";
    part += asked.odd != nullptr
        ? asked.odd->name
        : std::ranges::find(ownNames, asked.misbehaviour, &NamedMisbehaviour::misbehaviour)->name;
    if (isDripping(asked.misbehaviour)) {
        part.append("/").append(std::to_string(asked.dripInterval.count()));
    }
    return part;
}

} // namespace

std::span<const NamedMisbehaviour> misbehaviours()
{
    static const auto all = allNames();
    return all;
}

std::variant<Asked, Refusal> parsePath(std::string_view path)
{
    path = path.substr(0, path.find('?'));
    if (!path.starts_with('/')) {
        return unknown(path);
    }
    if (const auto kind = wholePath(path)) {
        return Asked { .kind = *kind };
    }
    return Reader(path).read();
}

std::string toPath(const Asked& asked)
{
    std::string path;
    const auto append = [&path](std::string_view name, std::uint64_t number) {
        path.append("/").append(name).append("/").append(std::to_string(number));
    };
    if (asked.redirects > 0) {
        append("redirect", asked.redirects);
    }
    if (asked.delay.count() > 0) {
        append("delay", static_cast<std::uint64_t>(asked.delay.count()));
    }
    if (asked.stall.count() > 0) {
        append("stall", static_cast<std::uint64_t>(asked.stall.count()));
    }
    if (asked.status) {
        append("status", *asked.status);
    }
    if (asked.bytes) {
        append("bytes", *asked.bytes);
    }
    return asked.kind == Asked::Kind::Bad ? path + badPart(asked) : path;
}

} // namespace app::lab
