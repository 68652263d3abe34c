// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/plan.h"

#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <optional>

namespace app::fetch {

/// What all requests of a run have in common. Made once, then read by all threads.
struct QnamRules
{
    Plan plan;
    QNetworkRequest request; ///< headers, attributes and TLS, without a URL

    [[nodiscard]] bool levelField() const { return plan.profile == Profile::LevelField; }
    /// Qt decodes what it asked for itself.
    [[nodiscard]] bool libraryDecodes() const { return !request.hasRawHeader("Accept-Encoding"); }
};

using SharedRules = std::shared_ptr<const QnamRules>;

/// Connections that one QNetworkAccessManager opens to one host. Qt before 6.5 knows no other number than 6.
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
inline constexpr int ConnectionsPerManager = 255;
#else
inline constexpr int ConnectionsPerManager = 6;
#endif

/// The library's own way opens no more than this at once, whatever the plan says: a reply costs 13 kB from the moment
/// it is asked for.
inline constexpr int MaxLiveReplies = 1024;

/// The system's authorities and those of the PEM file `caFile`; slow (0.1 s), so not for the thread of a window.
struct Trust
{
    std::optional<QSslConfiguration> tls; ///< nothing: Qt's default serves
    std::optional<QString> fault; ///< a sentence without a full stop
};
[[nodiscard]] Trust loadTrust(const QString& caFile);

/// The request that all requests of `plan` begin as.
[[nodiscard]] QNetworkRequest templateRequest(const Plan& plan, const std::optional<QSslConfiguration>& tls);

/// `bytes` as a URL that may be fetched: http or https, with a host, without credentials. Nothing otherwise.
[[nodiscard]] std::optional<QUrl> fetchableUrl(QByteArrayView bytes);

/// Where a redirect from `from` leads, without credentials and fragment; nothing if that is no http or https URL.
[[nodiscard]] std::optional<QUrl> redirectTarget(const QUrl& from, QByteArrayView location);

/// `request` for `url`. Authorization, cookies and their kin stay behind when a redirect leads to another origin.
[[nodiscard]] QNetworkRequest requestFor(const QNetworkRequest& request, const QUrl& url, const QUrl& firstUrl);

} // namespace app::fetch
