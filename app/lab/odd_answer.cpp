// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lab/odd_answer.h"

#include <algorithm>
#include <iterator>

namespace app::lab {

namespace {

std::vector<OddAnswer> collect()
{
    std::vector<OddAnswer> all;
    for (auto&& part : { oddStatusLines(), oddFields(), oddLengths(), oddChunks(), oddRedirects(), oddEncodings() }) {
        all.insert(all.end(), part.begin(), part.end());
    }
    return all;
}

} // namespace

std::span<const OddAnswer> oddAnswers()
{
    static const auto all = collect();
    return all;
}

const OddAnswer* findOddAnswer(std::string_view name)
{
    const auto all = oddAnswers();
    const auto found = std::ranges::find(all, name, &OddAnswer::name);
    return found == all.end() ? nullptr : &*found;
}

} // namespace app::lab
