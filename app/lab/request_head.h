// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/beast/http/basic_parser.hpp>

#include <string>

namespace app::lab {

/// Reads the head of one request and keeps the little that the lab heeds: no header field is stored.
class RequestHead final : public boost::beast::http::basic_parser<true>
{
public:
    RequestHead() { header_limit(mostHeaderBytes); }

    [[nodiscard]] const std::string& method() const { return m_method; }
    [[nodiscard]] const std::string& target() const { return m_target; }
    [[nodiscard]] bool hasBody() const { return chunked() || content_length().value_or(0) > 0; }
    /// HTTP/1.1 unless the client says otherwise; never HTTP/1.0.
    [[nodiscard]] bool keepsConnection() const { return m_version >= 11 && keep_alive(); }

    static constexpr std::uint32_t mostHeaderBytes = 64 * 1024;

private:
    using Code = boost::beast::error_code;
    using Text = boost::beast::string_view;

    void on_request_impl(boost::beast::http::verb, Text method, Text target, int version, Code&) override
    {
        m_method = method;
        m_target = target;
        m_version = version;
    }
    void on_response_impl(int, Text, int, Code&) override { }
    void on_field_impl(boost::beast::http::field, Text, Text, Code&) override { }
    void on_header_impl(Code&) override { }
    void on_body_init_impl(const boost::optional<std::uint64_t>&, Code&) override { }
    std::size_t on_body_impl(Text body, Code&) override { return body.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, Code&) override { }
    std::size_t on_chunk_body_impl(std::uint64_t, Text body, Code&) override { return body.size(); }
    void on_finish_impl(Code&) override { }

    std::string m_method;
    std::string m_target;
    int m_version = 11;
};

} // namespace app::lab
