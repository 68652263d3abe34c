// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/filler.h"
#include "app/lab/odd_answer.h"

namespace app::lab {

namespace {

using namespace std::string_literals;

const std::string body(filler().substr(0, 16));
const std::string chunk = "10\r\n" + body + "\r\n";
const std::string lastChunk = "0\r\n\r\n";

RawAnswer answer(const std::string& fields, const std::string& bytes, const std::string& line = "HTTP/1.1 200 OK")
{
    return { .first = line + "\r\n" + fields + "Connection: close\r\n\r\n" + bytes };
}

RawAnswer withLength(const std::string& length)
{
    return answer("Content-Length: " + length + "\r\n", body);
}

RawAnswer chunked(const std::string& bytes)
{
    return answer("Transfer-Encoding: chunked\r\n", bytes);
}

RawAnswer withCoding(const std::string& coding)
{
    return answer("Transfer-Encoding: " + coding + "\r\n", chunk + lastChunk);
}

RawAnswer endlessChunked(const std::string& bytes, const std::string& repeated)
{
    auto endless = chunked(bytes);
    while (endless.repeated.size() < 4096) {
        endless.repeated += repeated;
    }
    return endless;
}

} // namespace

std::vector<OddAnswer> oddLengths()
{
    const std::string second = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nforged";
    return {
        { "length-negative", "Content-Length: -1", withLength("-1") },
        { "length-plus", "Content-Length: +16", withLength("+16") },
        { "length-spaced", "Content-Length: 1 6", withLength("1 6") },
        { "length-hex", "Content-Length: 0x10", withLength("0x10") },
        { "length-fraction", "Content-Length: 16.0", withLength("16.0") },
        { "length-empty", "a Content-Length without a value", withLength("") },
        { "length-word", "a Content-Length that is a word", withLength("sixteen") },
        { "length-zeros", "Content-Length: 0000000016", withLength("0000000016") },
        { "length-beyond-64-bits", "a Content-Length of 2^64 + 16", withLength("18446744073709551632") },
        { "length-beyond-63-bits", "a Content-Length of 2^63 + 16", withLength("9223372036854775824") },
        { "length-of-2-to-63", "a Content-Length of 2^63 - 1, and 16 bytes", withLength("9223372036854775807") },
        { "length-twice", "Content-Length: 16, in two lines",
            answer("Content-Length: 16\r\nContent-Length: 16\r\n", body) },
        { "length-list", "Content-Length: 16, 16", withLength("16, 16") },
        { "length-list-differs", "Content-Length: 16, 17", withLength("16, 17") },
        { "longer-body", "more body than announced", answer("Content-Length: 16\r\n", body + body) },
        { "second-answer", "a second answer behind the body, on a connection that stays",
            { .first = "HTTP/1.1 200 OK\r\nContent-Length: 16\r\n\r\n" + body + second,
                .ending = RawAnswer::Ending::Silence } },
        { "body-of-204", "a 204 with a body", answer("Content-Length: 16\r\n", body, "HTTP/1.1 204 No Content") },
        { "body-of-304", "a 304 with a body", answer("Content-Length: 16\r\n", body, "HTTP/1.1 304 Not Modified") },
        { "chunked-304", "a 304 with chunks",
            answer("Transfer-Encoding: chunked\r\n", chunk + lastChunk, "HTTP/1.1 304 Not Modified") },
        { "body-of-205", "a 205 with a body", answer("Content-Length: 16\r\n", body, "HTTP/1.1 205 Reset Content") },
        { "until-close", "a body that ends with the connection", answer("Content-Type: text/plain\r\n", body) },
        { "cut-without-farewell", "the same, the connection cut: over TLS without close_notify",
            { .first = answer("Content-Type: text/plain\r\n", body).first, .ending = RawAnswer::Ending::Cut } },
        { "reset-until-close", "the same, ended by a TCP reset",
            { .first = answer("Content-Type: text/plain\r\n", body).first, .ending = RawAnswer::Ending::Reset } },
    };
}

std::vector<OddAnswer> oddChunks()
{
    const std::string tail = body + "\r\n" + lastChunk;
    return {
        { "coding-gzip", "Transfer-Encoding: gzip", withCoding("gzip") },
        { "coding-gzip-chunked", "Transfer-Encoding: gzip, chunked", withCoding("gzip, chunked") },
        { "coding-chunked-twice", "Transfer-Encoding: chunked, chunked", withCoding("chunked, chunked") },
        { "coding-two-lines", "Transfer-Encoding: chunked, in two lines",
            answer("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n", chunk + lastChunk) },
        { "coding-identity-chunked", "Transfer-Encoding: identity, chunked", withCoding("identity, chunked") },
        { "coding-identity", "Transfer-Encoding: identity", withCoding("identity") },
        { "coding-chunked-identity", "Transfer-Encoding: chunked, identity", withCoding("chunked, identity") },
        { "coding-unknown", "Transfer-Encoding: xchunked", withCoding("xchunked") },
        { "coding-quoted", "Transfer-Encoding: \"chunked\"", withCoding("\"chunked\"") },
        { "coding-vertical-tab", "Transfer-Encoding: chunked behind a vertical tab", withCoding("\vchunked") },
        { "coding-upper-case", "Transfer-Encoding: CHUNKED", withCoding("CHUNKED") },
        { "coding-empty", "a Transfer-Encoding without a value", withCoding("") },
        { "coding-http10", "chunks in HTTP/1.0",
            answer("Transfer-Encoding: chunked\r\n", chunk + lastChunk, "HTTP/1.0 200 OK") },
        { "chunk-negative", "a chunk size of -10", chunked("-10\r\n" + tail) },
        { "chunk-plus", "a chunk size of +10", chunked("+10\r\n" + tail) },
        { "chunk-0x", "a chunk size of 0x10", chunked("0x10\r\n" + tail) },
        { "chunk-empty", "an empty line for a chunk size", chunked("\r\n" + tail) },
        { "chunk-beyond-64-bits", "a chunk size of 2^64 + 16", chunked("10000000000000010\r\n" + tail) },
        { "chunk-beyond-63-bits", "a chunk size of 2^63 + 16", chunked("8000000000000010\r\n" + tail) },
        { "chunk-zeros", "a chunk size of 00000010", chunked("00000010\r\n" + tail) },
        { "chunk-spaces-behind", "spaces behind a chunk size", chunked("10  \r\n" + tail) },
        { "chunk-space-before", "a space before a chunk size", chunked(" 10\r\n" + tail) },
        { "chunk-extension", "a chunk with extensions", chunked("10;name=value;other=\"a;b\"\r\n" + tail) },
        { "chunk-long-extension", "an extension of 100,000 bytes",
            chunked("10;" + std::string(100'000, 'e') + "\r\n" + tail) },
        { "chunk-lf", "chunks with lines that end in LF", chunked("10\n" + body + "\n0\n\n") },
        { "chunk-too-long", "more bytes than the chunk's size", chunked("10\r\n" + body + "XX\r\n" + lastChunk) },
        { "chunk-no-crlf", "no line end behind a chunk", chunked("10\r\n" + body + lastChunk) },
        { "chunk-cut", "the end within a chunk", chunked("100\r\n" + body) },
        { "chunk-no-last", "no last chunk", chunked(chunk) },
        { "chunk-cut-last", "the end behind the 0 of the last chunk", chunked(chunk + "0\r\n") },
        { "trailers", "trailers behind the chunks", chunked(chunk + "0\r\nX-Trailer: a\r\n\r\n") },
        { "trailers-odd", "a trailer without a colon", chunked(chunk + "0\r\nno field\r\n\r\n") },
        { "trailers-forged", "a trailer that names another length", chunked(chunk + "0\r\nContent-Length: 5\r\n\r\n") },
        { "endless-trailers", "trailers without end", endlessChunked(chunk + "0\r\n", "X-Endless: a\r\n") },
        { "endless-extension", "an extension without end", endlessChunked("10;", "name=value;") },
        { "endless-chunk-size", "zeros of a chunk size without end", endlessChunked({}, "0000000000000000") },
        { "endless-tiny-chunks", "chunks of one byte without end", endlessChunked({}, "1\r\nA\r\n") },
    };
}

} // namespace app::lab
