// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/sample.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace ui::fetch {

/// What the fetch in the window found for one URL.
struct FetchResult
{
    enum class State : quint8 {
        None, ///< not fetched
        Waiting, ///< asked for, no answer yet
        Done,
    };

    State state = State::None;
    app::fetch::Protocol protocol = app::fetch::Protocol::Unknown;
    std::optional<int> status;
    std::optional<qint64> bytes;
    std::optional<std::chrono::nanoseconds> firstByte; ///< from the start of the fetch
    std::optional<std::chrono::nanoseconds> total;
    std::optional<app::fetch::FetchError> error;
};

[[nodiscard]] FetchResult toResult(const app::fetch::Sample& sample);

/// What one engine did with one URL over the counted rounds of a comparison.
struct EngineResult
{
    std::optional<std::chrono::nanoseconds> median; ///< of the successful fetches, nearest rank
    int succeeded = 0;
    int failed = 0;
    std::optional<app::fetch::FetchError> error; ///< the first one
    std::optional<int> status; ///< of the last fetch
    std::optional<qint64> bytes;
};

/// What the engines agree on, for the columns status and bytes; empty where they differ or none has an answer.
[[nodiscard]] FetchResult commonResult(const QList<EngineResult>& engines);

/// One line of the URL list. A plain value.
struct UrlRow
{
    QByteArray url; ///< canonical, or "lab:/…"
    int measurement = 0; ///< number of the last measurement that it was part of
    int place = -1; ///< in the plan of that measurement, wherever the row has gone since
};

} // namespace ui::fetch
