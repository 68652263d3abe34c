// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/engine.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <variant>

namespace app::fetch::protocol {

/// The engine protocol, version 1: JSON Lines between Versus and an engine. Pure functions, both directions; the
/// contract is resources/schemas/engine-protocol-1.schema.json.

inline constexpr int Version = 1;
inline constexpr qsizetype MaxLineBytes = qsizetype(256) << 10; ///< either way, with its newline
inline constexpr qsizetype UrlsPerLine = 1000;

/// What is wrong with a line, in a sentence without a full stop.
struct BadLine
{
    QString reason;
};

struct GoLine
{
};
struct CancelLine
{
};
struct UrlsLine
{
    QList<QByteArray> urls;
};

/// What an engine reads.
using ToEngine = std::variant<Plan, UrlsLine, GoLine, CancelLine, BadLine>;
/// What an engine writes.
using FromEngine = std::variant<Ready, Progress, Sample, Done, BadLine>;

/// The lines that tell an engine its plan: plan, urls in chunks, and the empty chunk that ends the list. Each ends with
/// a newline and is at most MaxLineBytes long.
[[nodiscard]] QList<QByteArray> planLines(const Plan& plan);
[[nodiscard]] QByteArray goLine();
[[nodiscard]] QByteArray cancelLine();

[[nodiscard]] QByteArray toLine(const Ready& ready);
[[nodiscard]] QByteArray toLine(const Progress& progress);
[[nodiscard]] QByteArray toLine(const Sample& sample);
[[nodiscard]] QByteArray toLine(const Done& done);

/// Reads one line, without its newline. Checks each field's kind and range; ignores unknown fields. The plan comes
/// without URLs: these follow in lines of their own.
[[nodiscard]] ToEngine parseToEngine(QByteArrayView line);
[[nodiscard]] FromEngine parseFromEngine(QByteArrayView line);

} // namespace app::fetch::protocol
