// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

namespace app::lab {

struct OddAnswer;

/// Every way in which the lab answers badly on purpose, under /bad/NAME.
enum class Misbehaviour {
    NoAnswer, ///< takes the request and stays silent
    Drip, ///< one byte of the body at a time
    DripHead, ///< one byte of the header at a time, without end
    EndlessBody,
    EndlessHeaders,
    ManyHeaders, ///< 150 header fields
    ShortBody, ///< half of the announced body (64 KiB at most), then the end
    BadChunk, ///< a chunk size that is no number
    TwoLengths, ///< two Content-Length fields that differ
    LengthAndChunked, ///< Content-Length beside Transfer-Encoding
    Garbage, ///< bytes that are not HTTP
    Http09, ///< a body without a status line
    Close, ///< closes without an answer
    Reset, ///< the same, then a TCP reset
    RedirectLoop,
    RedirectFile, ///< to a file: URL
    GzipBomb, ///< a small body that expands to 1 GiB of zeros
    Gzip, ///< a proper gzip body, asked for or not
    Huge, ///< a body of 1 GiB
    Odd, ///< one of odd_answer.h
};

struct NamedMisbehaviour
{
    std::string_view name; ///< as in the path: "short-body"
    std::string_view about; ///< what it is, in a few words
    Misbehaviour misbehaviour;
};
[[nodiscard]] std::span<const NamedMisbehaviour> misbehaviours();

/// What a path asks the lab for. The parts combine: /delay/20/bytes/4096.
struct Asked
{
    enum class Kind {
        List, ///< the text that names the paths
        Body,
        Bad,
        Stats,
        Record,
        ResetRecord,
    };
    Kind kind = Kind::Body;
    std::chrono::milliseconds delay {}; ///< from the request's arrival to the first byte
    std::chrono::milliseconds stall {}; ///< how long the whole server shall answer nothing; 0 = no stall
    std::optional<std::uint64_t> bytes
        = std::nullopt; ///< size of the body, of gzip the expanded; not all misbehaviours have one
    std::optional<unsigned> status = std::nullopt;
    unsigned redirects = 0; ///< hops still to go
    Misbehaviour misbehaviour = Misbehaviour::NoAnswer; ///< for Bad
    const OddAnswer* odd = nullptr; ///< for Odd
    std::chrono::milliseconds dripInterval { 100 }; ///< for Drip and DripHead, between two bytes

    bool operator==(const Asked&) const = default;
};

inline constexpr std::uint64_t mostBytes = std::uint64_t { 1 } << 30; ///< of a body

/// A path that the lab does not serve: 404 for one it does not know, 400 for a number out of range or a part twice.
struct Refusal
{
    unsigned status = 404;
    std::string sentence;

    bool operator==(const Refusal&) const = default;
};

/// Reads the path of a request. What follows a `?` is ignored, so that one path can have many URLs.
[[nodiscard]] std::variant<Asked, Refusal> parsePath(std::string_view path);

/// A path that parsePath() reads as `asked`, for Location; of bodies and misbehaviours only.
[[nodiscard]] std::string toPath(const Asked& asked);

} // namespace app::lab
