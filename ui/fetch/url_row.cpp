// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_row.h"

namespace ui::fetch {

FetchResult toResult(const app::fetch::Sample& sample)
{
    FetchResult result;
    result.state = FetchResult::State::Done;
    result.protocol = sample.protocol;
    result.status = sample.status;
    result.bytes = sample.bodyBytes;
    if (sample.firstByte) {
        result.firstByte = *sample.firstByte - sample.start;
    }
    result.total = sample.serviceTime();
    result.error = sample.error;
    return result;
}

FetchResult commonResult(const QList<EngineResult>& engines)
{
    FetchResult common;
    for (const EngineResult& engine : engines) {
        if (engine.succeeded == 0) {
            continue;
        }
        if (common.state == FetchResult::State::None) {
            common.state = FetchResult::State::Done;
            common.status = engine.status;
            common.bytes = engine.bytes;
            continue;
        }
        common.status = common.status == engine.status ? common.status : std::nullopt;
        common.bytes = common.bytes == engine.bytes ? common.bytes : std::nullopt;
    }
    return common;
}

} // namespace ui::fetch
