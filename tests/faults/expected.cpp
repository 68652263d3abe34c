// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "expected.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tests::faults {

namespace {

/// Faults that all engines see alike.
struct Alike
{
    const char* outcome;
    const char* faults;
};

constexpr std::array AlikeRows {
    Alike { "200 16",
        "chunk-extension chunk-spaces-behind chunk-zeros coding-upper-case empty-values encoding-unknown folded "
        "gzip-no-gzip high-bytes-in-value keep-alive-nonsense length-twice length-zeros lf-lines long-name longer-body "
        "no-reason no-reason-no-space redirect-308 redirect-bad-percent redirect-encoded-crlf redirect-long "
        "redirect-ok redirect-relative redirect-space redirect-unicode refresh second-answer set-cookie-twice trailers "
        "trailers-forged "
        "until-close version-1.0" },
    Alike { "200", "encoding-many gzip gzip-bad-sum gzip-bomb gzip-corrupt gzip-cut gzip-empty gzip-surplus" },
    Alike { "204 0", "body-of-204" },
    Alike { "205 16", "body-of-205" },
    Alike { "300 0", "redirect-300" },
    Alike { "302 16", "redirect-nowhere" },
    Alike { "304 0", "body-of-304 chunked-304 redirect-304" },
    Alike { "401 16", "authenticate authenticate-odd" },
    Alike { "407 16", "authenticate-proxy" },
    Alike { "408 16", "request-timeout" },
    Alike { "503 16", "retry-after" },
    Alike { "600 16", "status-600" },
    Alike { "999 16", "status-999" },
    Alike { "connect", "redirect-credentials" },
    Alike { "invalid-url",
        "redirect-bad-bracket redirect-bad-port redirect-data redirect-file redirect-ftp redirect-javascript "
        "redirect-no-host redirect-unknown-scheme" },
    Alike { "protocol",
        "bare-cr-in-value brackets-in-name close coding-chunked-identity coding-chunked-twice coding-gzip "
        "coding-gzip-chunked coding-identity coding-identity-chunked coding-quoted coding-two-lines coding-unknown "
        "colon-first control-in-name control-in-value cr-lines cut-head cut-status-line folded-first garbage http09 "
        "length-beyond-64-bits length-fraction length-hex length-list-differs length-negative length-plus "
        "length-space-before-colon length-spaced length-word no-colon nul-in-value redirect-cr reset-at-once "
        "set-cookie-nonsense space-before-colon space-in-name status-099 status-four-digits status-glued "
        "status-letters "
        "status-negative status-tabs status-two-digits switching-protocols two-lengths version-11.1 version-icy "
        "version-lower-case" },
    Alike { "timeout", "drip drip-head no-answer stalled-handshake" },
    Alike { "tls",
        "address-as-name closed-handshake expired missing-link name-beside-others name-in-common-name no-authority "
        "no-tls not-yet-valid old-digest "
        "old-tls "
        "reset-handshake self-signed ten-thousand-names unknown-authority wrong-host wrong-purpose" },
    Alike { "too-large", "endless-body huge" },
    Alike { "too-many-redirects", "redirect-loop" },
    Alike { "truncated", "length-of-2-to-63 reset short-body" },
};

struct Apart
{
    const char* fault;
    std::array<const char*, 3> outcomes;
    const char* why;
};

constexpr const char* QtChunks = "Qt takes a chunk size that it cannot read for a part of one, or for the last.";
constexpr const char* QtVersions = "Qt shows no version; RFC 9110 has a client take a higher 1.x for 1.1.";
constexpr const char* QtChunkEnds = "Where the server announced the close, Qt may take it for the end of the chunks.";
constexpr const char* Endless = "What ends it is the limit of a library, a watch over the connection or the deadline.";

constexpr std::array ApartRows {
    Apart { "bad-chunk", { "200 16", "protocol", "protocol" }, QtChunks },
    Apart { "blank-line-first", { "200 16", "protocol", "200 16" }, "Qt and hyper skip empty lines first." },
    Apart { "chunk-0x", { "200 16", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-beyond-63-bits", { "200 0", "truncated", "truncated" }, QtChunks },
    Apart { "chunk-beyond-64-bits", { "200 0", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-cut", { "200 16 or truncated", "truncated", "truncated" }, QtChunkEnds },
    Apart { "chunk-cut-last", { "200 16 or truncated", "truncated", "truncated" }, QtChunkEnds },
    Apart { "chunk-empty", { "200 0", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-lf", { "timeout or truncated", "protocol", "protocol" },
        "Qt waits for the CR, until the deadline or the end of the connection." },
    Apart { "chunk-long-extension", { "200 16", "protocol", "protocol" }, "Qt has no limit for extensions." },
    Apart { "chunk-negative", { "200 0", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-no-crlf", { "200 16 or truncated", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-no-last", { "200 16 or truncated", "truncated", "truncated" }, QtChunkEnds },
    Apart { "chunk-plus", { "200 16", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-space-before", { "200 16", "protocol", "protocol" }, QtChunks },
    Apart { "chunk-too-long", { "200 16", "protocol", "protocol" }, QtChunks },
    Apart { "coding-empty", { "200 27", "protocol", "protocol" }, "Qt shows no field without a value." },
    Apart { "coding-http10", { "200 16", "200 27", "protocol" },
        "net/http removes the coding of HTTP/1.0 and does not say so; Qt shows no version." },
    Apart { "coding-vertical-tab", { "200 16", "protocol", "protocol" }, "Qt trims the value before it shows it." },
    Apart { "cut-without-farewell", { "200 16", "200 16", "200 16 or truncated" },
        "Without TLS it is a sound end. Over TLS only rustls insists on close_notify." },
    Apart { "early-hints", { "protocol", "200 16", "200 16" }, "Qt takes a 103 for the answer." },
    Apart { "early-hints-100", { "protocol", "200 16", "200 16" }, "Qt takes a 103 for the answer." },
    Apart { "endless-blank-lines", { "too-large or timeout", "protocol", "too-large" }, Endless },
    Apart { "endless-chunk-size", { "protocol or timeout", "protocol", "timeout" }, Endless },
    Apart { "endless-continue", { "too-large or timeout", "timeout or protocol or too-large", "timeout" }, Endless },
    Apart { "endless-early-hints", { "protocol", "timeout or protocol or too-large", "timeout" },
        "Qt takes a 103 for the answer; the others wait for the real one." },
    Apart { "endless-extension", { "protocol or timeout", "protocol", "protocol" }, Endless },
    Apart { "endless-garbage", { "protocol or too-large", "too-large or protocol", "protocol or too-large" }, Endless },
    Apart { "endless-headers", { "too-large or timeout", "too-large", "too-large" }, Endless },
    Apart { "endless-status-line", { "too-large or timeout", "too-large", "too-large" }, Endless },
    Apart { "endless-tiny-chunks",
        { "protocol or timeout or too-large", "too-large or protocol or timeout", "timeout or too-large" }, Endless },
    Apart { "endless-trailers", { "200 16", "protocol", "protocol" }, "Qt is done with the last chunk." },
    Apart { "length-and-chunked", { "protocol", "200 16", "protocol" },
        "net/http removes the length and does not say so; RFC 9112 lets the chunks decide." },
    Apart { "length-beyond-63-bits", { "protocol", "protocol", "truncated" }, "hyper reads a number of 64 bits." },
    Apart { "length-empty", { "200 16", "protocol", "protocol" }, "Qt shows no field without a value." },
    Apart { "length-list", { "200 16", "protocol", "200 16" }, "RFC 9110 lets a client choose." },
    Apart { "long-value", { "protocol or too-large", "too-large", "too-large" },
        "Qt shows no header then, and does not say why." },
    Apart { "many-headers", { "protocol", "200 2", "too-large" },
        "Qt shows no header beyond 100 fields, hyper refuses them, net/http counts bytes." },
    Apart { "no-fields", { "protocol", "200 16", "200 16" }, "Qt shows the same where there were too many fields." },
    Apart { "redirect-backslash", { "invalid-url", "invalid-url", "dns" },
        "reqwest takes them for slashes, as browsers do, before anybody is asked." },
    Apart { "redirect-empty", { "302 0", "302 0", "too-many-redirects" }, "To reqwest it is a redirect to itself." },
    Apart { "redirect-twice", { "200 17", "200 16", "200 16" }, "Qt takes the last, the others the first." },
    Apart { "reset-until-close", { "200 16 or truncated", "truncated", "truncated" },
        "Qt takes any end of the connection for the end of the body." },
    Apart { "space-first", { "200 16", "protocol", "protocol" }, "Qt shows no status line." },
    Apart { "status-nul", { "200 16", "protocol", "protocol" }, "Qt ends the reason at the NUL." },
    Apart { "status-two-spaces", { "protocol", "200 16", "protocol" }, "RFC 9112 lets a client choose." },
    Apart { "trailers-odd", { "200 16", "protocol", "protocol" }, "Qt shows no trailers." },
    Apart { "version-0.9", { "200 16", "protocol", "protocol" }, QtVersions },
    Apart { "version-1.2", { "200 16", "200 16", "protocol" }, QtVersions },
    Apart { "version-2", { "200 16", "protocol", "protocol" }, QtVersions },
    Apart { "weak-key", { "tls", "200 16", "tls" }, "crypto/tls refuses keys of less than 1,024 bits." },
};

constexpr const char* Decoding = "reqwest decodes nothing as it comes. Qt has one error for all that it cannot decode.";
constexpr const char* OwnRedirects = "Qt follows redirects by itself, without the guards of the level field.";

constexpr std::array AsWrittenRows {
    Apart { "chunk-cut-last", { "timeout or 200 16 or truncated", "truncated", "truncated" }, QtChunkEnds },
    Apart { "chunk-no-crlf", { "timeout or 200 16 or truncated", "protocol", "protocol" }, QtChunks },
    Apart { "folded", { "200 16", "200 16", "protocol" }, "hyper refuses them unless it is told otherwise." },
    Apart { "gzip-bad-sum", { "protocol", "protocol", "200" }, Decoding },
    Apart { "gzip-bomb", { "protocol or too-large", "too-large", "200" }, Decoding },
    Apart { "gzip-corrupt", { "protocol", "protocol", "200" }, Decoding },
    Apart { "gzip-cut", { "200", "truncated", "200" },
        "Qt does not look for the end of what it decodes; reqwest decodes nothing." },
    Apart { "gzip-no-gzip", { "protocol", "protocol", "200 16" }, Decoding },
    Apart { "gzip-surplus", { "protocol", "truncated", "200" }, Decoding },
    Apart { "long-value", { "protocol or too-large or timeout", "200 16", "200 16" },
        "The limits of the libraries: 100 KiB for a field, 10 MiB and 400 KiB for all." },
    Apart { "redirect-backslash", { "404", "404", "dns" }, "Qt and net/http take them for a part of a path." },
    Apart { "redirect-empty", { "invalid-url", "302 0", "too-many-redirects" }, OwnRedirects },
    Apart { "redirect-no-host", { "dns", "invalid-url", "invalid-url" }, OwnRedirects },
    Apart { "redirect-nowhere", { "invalid-url", "302 16", "302 16" }, OwnRedirects },
    Apart { "redirect-space", { "200 16", "400", "200 16" }, "net/http writes the space as it is." },
    Apart { "redirect-twice", { "200 16 or 200 17", "200 16", "200 16" }, "Qt may take the last." },
};

Expected toExpected(const Apart& row)
{
    Expected expected { QString::fromLatin1(row.fault), {}, QString::fromLatin1(row.why) };
    std::ranges::transform(
        row.outcomes, expected.outcomes.begin(), [](const char* text) { return QString::fromLatin1(text); });
    return expected;
}

QHash<QString, Expected> collectAsWritten()
{
    QHash<QString, Expected> all;
    for (const Apart& row : AsWrittenRows) {
        all.insert(QString::fromLatin1(row.fault), toExpected(row));
    }
    return all;
}

QHash<QString, Expected> collect()
{
    QHash<QString, Expected> all;
    for (const auto& [outcome, faults] : AlikeRows) {
        for (const QString& fault : QString::fromLatin1(faults).split(u' ')) {
            const QString word = QString::fromLatin1(outcome);
            all.insert(fault, { fault, { word, word, word }, {} });
        }
    }
    for (const Apart& row : ApartRows) {
        all.insert(QString::fromLatin1(row.fault), toExpected(row));
    }
    return all;
}

const Expected* find(const QHash<QString, Expected>& all, const QString& fault)
{
    const auto found = all.constFind(fault);
    return found == all.constEnd() ? nullptr : &*found;
}

} // namespace

bool Expected::allows(qsizetype engine, const QString& outcome) const
{
    const QStringList words = outcomes[std::size_t(engine)].split(u" or "_s);
    return std::ranges::any_of(
        words, [&](const QString& word) { return outcome == word || outcome.startsWith(word + u' '); });
}

const Expected* expectedOf(const QString& fault)
{
    static const QHash<QString, Expected> all = collect();
    return find(all, fault);
}

const Expected* expectedAsWrittenOf(const QString& fault)
{
    static const QHash<QString, Expected> all = collectAsWritten();
    return find(all, fault);
}

} // namespace tests::faults
