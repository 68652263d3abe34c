// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/error.h"

#include <QNetworkReply>
#include <QString>

#include <optional>

namespace app::fetch {

/// What is known of a reply that finished. Times play no part: deadlines are judged where they are kept.
struct ReplyFacts
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString text; ///< Qt's words for `error`
    std::optional<int> status;
    QList<QNetworkReply::RawHeaderPair> headers;
    bool isTls = false;
    bool sent = false; ///< the request went out
    qint64 bodyBytes = 0; ///< as counted by the program
    bool decoded = false; ///< Qt undid a content encoding
};

/// Whether a reply failed, and how: the status is looked at first and Qt's error second, since Qt calls every status of
/// 400 and above an error, and some malformed responses none. What Qt does not show cannot be judged: a chunk size that
/// is no number ends the body without an error, and so do, now and then, chunks that are cut.
[[nodiscard]] std::optional<FetchError> errorOf(const ReplyFacts& facts);

/// What is wrong with the head of a response as soon as it is there: nothing in it though a body follows, too much of
/// it, or two lengths.
[[nodiscard]] std::optional<FetchError> headError(
    const QList<QNetworkReply::RawHeaderPair>& headers, int status, qint64 headerLimit);

/// The size of header lines as HTTP/1.1 writes them.
[[nodiscard]] qint64 bytesOf(const QList<QNetworkReply::RawHeaderPair>& headers);

/// The length that the response states, if it states a sound one.
[[nodiscard]] std::optional<qint64> contentLength(const QList<QNetworkReply::RawHeaderPair>& headers);

} // namespace app::fetch
