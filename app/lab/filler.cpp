// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/filler.h"

#include <array>

namespace app::lab {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-\n";
static_assert(alphabet.size() == 64);

// What one write takes at most: larger pieces would make the other connections wait longer for their turn.
constexpr std::size_t pieceSize = std::size_t { 64 } * 1024;

std::array<char, pieceSize> makePiece()
{
    std::array<char, pieceSize> piece {};
    for (std::size_t i = 0; i < piece.size(); ++i) {
        piece[i] = alphabet[i % alphabet.size()];
    }
    return piece;
}

} // namespace

std::string_view filler()
{
    static const auto piece = makePiece();
    return { piece.data(), piece.size() };
}

} // namespace app::lab
