// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/gzip.h"

#include <zlib.h>

#include <array>
#include <new>

namespace app::lab {

namespace {

/// A raw deflate stream that appends to a string.
class Deflater final
{
public:
    Deflater()
    {
        constexpr int rawDeflate = -15;
        constexpr int memoryLevel = 8;
        if (deflateInit2(&m_stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawDeflate, memoryLevel, Z_DEFAULT_STRATEGY)
            != Z_OK) {
            throw std::bad_alloc();
        }
    }
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater&) = delete;
    Deflater& operator=(const Deflater&) = delete;

    std::string add(std::string_view content, int flush)
    {
        std::string blocks;
        // zlib's interface takes no const, and does not write to its input.
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data()));
        m_stream.avail_in = static_cast<uInt>(content.size());
        std::array<char, 16384> piece {};
        do {
            m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
            m_stream.avail_out = piece.size();
            deflate(&m_stream, flush);
            blocks.append(piece.data(), piece.size() - m_stream.avail_out);
        } while (m_stream.avail_out == 0);
        return blocks;
    }

private:
    z_stream m_stream {};
};

uLong crcOf(std::string_view content)
{
    return crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size()));
}

/// RFC 1952, section 2.3: no name, no time, any system.
constexpr std::string_view header { "\x1f\x8b\x08\x00\x00\x00\x00\x00\x02\xff", 10 };

void appendLittleEndian(std::string& bytes, std::uint64_t value)
{
    for (unsigned shift = 0; shift < 32; shift += 8) {
        bytes += static_cast<char>((value >> shift) & 0xffU);
    }
}

} // namespace

std::string gzipRepeated(std::string_view piece, std::uint64_t bytes)
{
    Deflater deflater;
    // After a full flush the blocks end at a byte and later ones do not look back at them: they may be repeated.
    const std::string blocks = deflater.add(piece, Z_FULL_FLUSH);
    const uLong pieceCrc = crcOf(piece);
    std::string member(header);
    uLong crc = crcOf({});
    for (std::uint64_t i = 0; i < bytes / piece.size(); ++i) {
        member += blocks;
        crc = crc32_combine(crc, pieceCrc, static_cast<z_off_t>(piece.size()));
    }
    const auto rest = piece.substr(0, bytes % piece.size());
    member += deflater.add(rest, Z_FINISH);
    appendLittleEndian(member, crc32_combine(crc, crcOf(rest), static_cast<z_off_t>(rest.size())));
    appendLittleEndian(member, bytes);
    return member;
}

std::string gzipZeros(std::uint64_t bytes)
{
    constexpr std::size_t mebibyte = std::size_t { 1 } << 20;
    return gzipRepeated(std::string(mebibyte, '\0'), bytes);
}

} // namespace app::lab
