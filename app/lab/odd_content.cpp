// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/filler.h"
#include "app/lab/gzip.h"
#include "app/lab/odd_answer.h"

namespace app::lab {

namespace {

const std::string body(filler().substr(0, 16));

RawAnswer whole(const std::string& status, const std::string& fields, const std::string& content = body)
{
    return { .first = "HTTP/1.1 " + status + "\r\n" + fields + "Content-Length: " + std::to_string(content.size())
            + "\r\nConnection: close\r\n\r\n" + content };
}

RawAnswer redirectTo(const std::string& location, const std::string& status = "302 Found")
{
    return whole(status, "Location: " + location + "\r\n", "");
}

RawAnswer encoded(const std::string& encoding, const std::string& content)
{
    return whole("200 OK", "Content-Encoding: " + encoding + "\r\n", content);
}

} // namespace

std::vector<OddAnswer> oddRedirects()
{
    return {
        { "redirect-nowhere", "a 302 without a Location", whole("302 Found", "") },
        { "redirect-empty", "a Location without a value", redirectTo("") },
        { "redirect-twice", "two Locations", redirectTo("/bytes/16\r\nLocation: /bytes/17") },
        { "redirect-relative", "a Location of ../bytes/16?a=1#part", redirectTo("../bytes/16?a=1#part") },
        { "redirect-300", "a 300 with a Location", redirectTo("/bytes/16", "300 Multiple Choices") },
        { "redirect-304", "a 304 with a Location", redirectTo("/bytes/16", "304 Not Modified") },
        { "redirect-308", "a 308", redirectTo("/bytes/16", "308 Permanent Redirect") },
        { "redirect-ok", "a 200 with a Location", whole("200 OK", "Location: /bytes/17\r\n") },
        { "redirect-ftp", "a redirect to ftp:", redirectTo("ftp://127.0.0.1/") },
        { "redirect-data", "a redirect to data:", redirectTo("data:text/plain,ABCDEFGHIJKLMNOP") },
        { "redirect-javascript", "a redirect to javascript:", redirectTo("javascript:alert(1)") },
        { "redirect-unknown-scheme", "a redirect to a scheme that nobody knows", redirectTo("versus://127.0.0.1/") },
        { "redirect-credentials", "a redirect to a closed port, with a password",
            redirectTo("http://user:secret@127.0.0.1:1/") },
        { "redirect-encoded-crlf", "a redirect with %0D%0A in its address",
            redirectTo("/bytes/16?a=%0D%0AX-Forged:%201") },
        { "redirect-cr", "a redirect with a lone CR in its address", redirectTo("/bytes/16?a=b\rX-Forged: 1") },
        { "redirect-space", "a redirect with a space in its address", redirectTo("/bytes/16?a=b c") },
        { "redirect-unicode", "a redirect with UTF-8 in its address", redirectTo("/bytes/16?a=\xc3\xa9") },
        { "redirect-backslash", "a redirect to \\\\elsewhere.invalid\\", redirectTo("\\\\elsewhere.invalid\\") },
        { "redirect-long", "a redirect to an address of 30,000 bytes",
            redirectTo("/bytes/16?" + std::string(30'000, 'l')) },
        { "redirect-no-host", "a redirect to http:///", redirectTo("http:///") },
        { "redirect-bad-port", "a redirect to port 99999", redirectTo("http://127.0.0.1:99999/") },
        { "redirect-bad-bracket", "a redirect to http://[::1", redirectTo("http://[::1") },
        { "redirect-bad-percent", "a redirect with a percent sign that stands alone", redirectTo("/bytes/16?a=%zz") },
        { "refresh", "a Refresh to file:", whole("200 OK", "Refresh: 0; url=file:///etc/hostname\r\n") },
        { "retry-after", "a 503 with a Retry-After of 300 s",
            whole("503 Service Unavailable", "Retry-After: 300\r\n") },
        { "authenticate", "a 401 that asks for a password",
            whole("401 Unauthorized", "WWW-Authenticate: Basic realm=\"versus\"\r\n") },
        { "authenticate-odd", "a 401 that asks for nonsense",
            whole("401 Unauthorized", "WWW-Authenticate: Digest ,,realm=\r\nWWW-Authenticate: \xff\r\n") },
        { "authenticate-proxy", "a 407 without a proxy",
            whole("407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"versus\"\r\n") },
        { "request-timeout", "a 408", whole("408 Request Timeout", "") },
    };
}

std::vector<OddAnswer> oddEncodings()
{
    const std::string packed = gzipRepeated(filler(), 4096);
    std::string corrupt = packed;
    corrupt.replace(20, 4, "\xff\xff\xff\xff");
    std::string badSum = packed;
    badSum.replace(badSum.size() - 8, 4, "\xde\xad\xbe\xef");
    return {
        { "encoding-unknown", "a Content-Encoding that nobody knows", encoded("versus", body) },
        { "encoding-many", "a Content-Encoding of ten gzips",
            encoded("gzip, gzip, gzip, gzip, gzip, gzip, gzip, gzip, gzip, gzip", packed) },
        { "gzip-no-gzip", "plain text that is called gzip", encoded("gzip", body) },
        { "gzip-corrupt", "a gzip body with wrong bytes in it", encoded("gzip", corrupt) },
        { "gzip-bad-sum", "a gzip body with a wrong checksum", encoded("gzip", badSum) },
        { "gzip-cut", "half a gzip body, and its length", encoded("gzip", packed.substr(0, packed.size() / 2)) },
        { "gzip-surplus", "a gzip body with other bytes behind it", encoded("gzip", packed + "surplus") },
        { "gzip-empty", "no body, called gzip", encoded("gzip", "") },
    };
}

} // namespace app::lab
