// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/line_splitter.h"
#include "app/fetch/protocol.h"
#include "tests/fuzz/target.h"

#include <algorithm>

using namespace app::fetch;

namespace {

/// What was read can be written, and reads the same.
template <typename Line> void comesBack(const protocol::FromEngine& read)
{
    if (const auto* line = std::get_if<Line>(&read)) {
        QByteArray written = protocol::toLine(*line);
        written.chop(1); // the newline
        const protocol::FromEngine again = protocol::parseFromEngine(written);
        const auto* same = std::get_if<Line>(&again);
        tests::fuzz::promise(same != nullptr && protocol::toLine(*same).chopped(1) == written);
    }
}

QList<QByteArray> linesOf(QByteArrayView input, qsizetype step)
{
    LineSplitter splitter(protocol::MaxLineBytes);
    QList<QByteArray> lines;
    for (qsizetype at = 0; at < input.size() && !splitter.overflowed(); at += step) {
        lines += splitter.take(input.sliced(at, std::min(step, input.size() - at)));
    }
    return lines;
}

} // namespace

void tests::fuzz::parse(QByteArrayView input)
{
    constexpr qsizetype unevenStep = 7;
    const QList<QByteArray> lines = linesOf(input, std::max<qsizetype>(input.size(), 1));
    promise(lines == linesOf(input, unevenStep)); // it does not matter how the stream is cut
    for (const QByteArray& line : lines) {
        const protocol::FromEngine read = protocol::parseFromEngine(line);
        comesBack<Ready>(read);
        comesBack<Progress>(read);
        comesBack<Sample>(read);
        comesBack<Done>(read);
        (void)protocol::parseToEngine(line);
    }
}
