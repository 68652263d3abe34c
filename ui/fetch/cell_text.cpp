// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/cell_text.h"

#include "app/charts/format.h"
#include "ui/fetch/count_words.h"
#include "ui/fetch/url_list_model.h"

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

QString maybe(const std::optional<std::chrono::nanoseconds>& time)
{
    return time ? durationText(*time) : QString();
}

QString statusText(const FetchResult& result)
{
    if (result.state == FetchResult::State::Waiting) {
        return u"…"_s;
    }
    if (result.status) {
        return QString::number(*result.status);
    }
    return result.error ? QString(toWord(result.error->kind)) : QString();
}

} // namespace

QString durationText(std::chrono::nanoseconds time)
{
    return app::charts::duration(std::chrono::duration<double, std::micro>(time).count());
}

QString errorText(const app::fetch::FetchError& error)
{
    const QString word = app::fetch::toWord(error.kind);
    return error.text.isEmpty() || error.text == word ? word : word + ": "_L1 + error.text;
}

QString fetchCellText(const FetchResult& result, int column)
{
    switch (column) {
    case UrlListModel::Status:
        return statusText(result);
    case UrlListModel::Bytes:
        return result.bytes ? QString::number(*result.bytes) : QString();
    case UrlListModel::FirstByte:
        return maybe(result.firstByte);
    case UrlListModel::Total:
        return maybe(result.total);
    case UrlListModel::Protocol:
        return result.protocol == app::fetch::Protocol::Unknown ? QString() : QString(toWord(result.protocol));
    case UrlListModel::Error:
        return result.error ? errorText(*result.error) : QString();
    default:
        return {};
    }
}

QString engineCellText(const EngineResult& result)
{
    if (result.median) {
        return durationText(*result.median);
    }
    return result.error ? QString(toWord(result.error->kind)) : QString();
}

QString engineToolTip(const EngineResult& result)
{
    if (result.succeeded + result.failed == 0) {
        return {};
    }
    QString fetches = fetchCount(result.succeeded + result.failed);
    if (result.failed == 0 || !result.error) {
        return fetches;
    }
    return fetches + ", "_L1 + failedCount(result.failed) + " ("_L1 + errorText(*result.error) + u')';
}

} // namespace ui::fetch
