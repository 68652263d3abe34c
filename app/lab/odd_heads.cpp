// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/filler.h"
#include "app/lab/odd_answer.h"

namespace app::lab {

namespace {

using namespace std::string_literals;

const std::string rest = "Content-Length: 16\r\nConnection: close\r\n\r\n" + std::string(filler().substr(0, 16));

/// A sound answer but for its first line.
RawAnswer startingWith(const std::string& line)
{
    return { .first = line + "\r\n" + rest };
}

/// A sound answer but for these fields.
RawAnswer withFields(const std::string& fields)
{
    return { .first = "HTTP/1.1 200 OK\r\n" + fields + rest };
}

RawAnswer afterInformation(int answers)
{
    RawAnswer answer;
    for (int i = 0; i < answers; ++i) {
        answer.first += "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n";
    }
    answer.first += "HTTP/1.1 200 OK\r\n" + rest;
    return answer;
}

RawAnswer endless(const std::string& first, const std::string& repeated)
{
    std::string piece;
    while (piece.size() < 4096) {
        piece += repeated;
    }
    return { .first = first, .repeated = piece };
}

} // namespace

std::vector<OddAnswer> oddStatusLines()
{
    return {
        { "status-two-digits", "a status of two digits", startingWith("HTTP/1.1 20 OK") },
        { "status-four-digits", "a status of four digits", startingWith("HTTP/1.1 2000 OK") },
        { "status-negative", "a status of -20", startingWith("HTTP/1.1 -20 OK") },
        { "status-letters", "a status that is a word", startingWith("HTTP/1.1 OK 200") },
        { "status-099", "a status below 100", startingWith("HTTP/1.1 099 Low") },
        { "status-600", "a status of 600", startingWith("HTTP/1.1 600 High") },
        { "status-999", "a status of 999", startingWith("HTTP/1.1 999 Odd") },
        { "no-reason", "a status line without a reason", startingWith("HTTP/1.1 200 ") },
        { "no-reason-no-space", "a status line that ends with the status", startingWith("HTTP/1.1 200") },
        { "status-glued", "no space behind the status", startingWith("HTTP/1.1 200OK") },
        { "status-two-spaces", "two spaces before the status", startingWith("HTTP/1.1  200 OK") },
        { "status-tabs", "tabs between the parts of the status line", startingWith("HTTP/1.1\t200\tOK") },
        { "status-nul", "a NUL in the reason", startingWith("HTTP/1.1 200 O\0K"s) },
        { "version-2", "HTTP/2.0 in a text", startingWith("HTTP/2.0 200 OK") },
        { "version-1.2", "HTTP/1.2", startingWith("HTTP/1.2 200 OK") },
        { "version-0.9", "HTTP/0.9 in a status line", startingWith("HTTP/0.9 200 OK") },
        { "version-11.1", "a version of two digits", startingWith("HTTP/11.1 200 OK") },
        { "version-lower-case", "http/1.1 in lower case", startingWith("http/1.1 200 OK") },
        { "version-icy", "ICY instead of HTTP", startingWith("ICY 200 OK") },
        { "version-1.0", "HTTP/1.0, without a fault", startingWith("HTTP/1.0 200 OK") },
        { "space-first", "a space before the status line", startingWith(" HTTP/1.1 200 OK") },
        { "blank-line-first", "an empty line before the status line", startingWith("\r\nHTTP/1.1 200 OK") },
        { "endless-status-line", "a reason without end", endless("HTTP/1.1 200 ", "OK ") },
        { "endless-blank-lines", "empty lines without end", endless({}, "\r\n") },
        { "endless-garbage", "random bytes without end", endless("\x8f\x12", "\xee\x01versus\xff") },
        { "cut-status-line", "the end within the status line", { .first = "HTTP/1." } },
        { "cut-head", "the end within the header", { .first = "HTTP/1.1 200 OK\r\nContent-Length: 16\r\nX-Cut: a" } },
        { "reset-at-once", "a TCP reset instead of an answer", { .ending = RawAnswer::Ending::Reset } },
        { "early-hints", "three answers 103 before the real one", afterInformation(3) },
        { "early-hints-100", "a hundred answers 103 before the real one", afterInformation(100) },
        { "endless-early-hints", "answers 103 without end",
            endless({}, "HTTP/1.1 103 Early Hints\r\nLink: </style.css>\r\n\r\n") },
        { "endless-continue", "answers 100 without end", endless({}, "HTTP/1.1 100 Continue\r\n\r\n") },
        { "switching-protocols", "a 101 that nobody asked for",
            { .first = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: versus\r\n\r\n"
                    + std::string(filler().substr(0, 16)) } },
    };
}

std::vector<OddAnswer> oddFields()
{
    const std::string name(filler().substr(0, 52));
    return {
        { "no-colon", "a header line without a colon", withFields("This is no field\r\n") },
        { "colon-first", "a field without a name", withFields(": nameless\r\n") },
        { "space-before-colon", "a space between name and colon", withFields("X-Space : a\r\n") },
        { "length-space-before-colon", "a space between Content-Length and its colon",
            { .first = "HTTP/1.1 200 OK\r\nContent-Length : 16\r\nConnection: close\r\n\r\n"
                    + std::string(filler().substr(0, 16)) } },
        { "space-in-name", "a space within the name of a field", withFields("X Space: a\r\n") },
        { "control-in-name", "a control character within the name", withFields("X-\x01: a\r\n") },
        { "brackets-in-name", "brackets within the name", withFields("X(Y)[Z]: a\r\n") },
        { "nul-in-value", "a NUL in the value of a field", withFields("X-Nul: a\0b\r\n"s) },
        { "control-in-value", "a control character in the value",
            withFields("X-Bell: a\x07"
                       "b\r\n") },
        { "bare-cr-in-value", "a lone CR in the value", withFields("X-Cr: a\rX-Hidden: b\r\n") },
        { "high-bytes-in-value", "bytes above 127 in the value", withFields("X-High: \xff\xfe\xe9\r\n") },
        { "folded", "a field that goes on in the next line", withFields("X-Folded: a\r\n b\r\n\tc\r\n") },
        { "folded-first", "a header that begins with such a line", withFields(" folded: a\r\n") },
        { "lf-lines", "lines that end in LF alone",
            { .first = "HTTP/1.1 200 OK\nContent-Length: 16\nConnection: close\n\n"
                    + std::string(filler().substr(0, 16)) } },
        { "cr-lines", "lines that end in CR alone",
            { .first = "HTTP/1.1 200 OK\rContent-Length: 16\rConnection: close\r\r"
                    + std::string(filler().substr(0, 16)) } },
        { "no-fields", "no header at all",
            { .first = "HTTP/1.1 200 OK\r\n\r\n" + std::string(filler().substr(0, 16)) } },
        { "empty-values", "fields without a value", withFields("X-Empty:\r\nX-Spaces:   \r\n") },
        { "long-name", "a name of 60,000 bytes", withFields("X-" + std::string(60'000, 'n') + ": a\r\n") },
        { "long-value", "a value of 400,000 bytes", withFields("X-Long: " + std::string(400'000, 'v') + "\r\n") },
        { "keep-alive-nonsense", "a Keep-Alive and a Connection of nonsense",
            withFields("Keep-Alive: timeout=-1, max=99999999999999999999\r\nConnection: ,,;=\"\r\n") },
        { "set-cookie-twice", "two cookies", withFields("Set-Cookie: a=1; Path=/; HttpOnly\r\nSet-Cookie: b=2\r\n") },
        { "set-cookie-nonsense", "cookies that no jar could hold",
            withFields("Set-Cookie: =;;\x7f; expires=never; Domain=.\r\nSet-Cookie: " + name + "\r\n") },
    };
}

} // namespace app::lab
