// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace app::fetch {

enum class Profile {
    AsWritten, ///< each language's defaults, as in the article's listings
    LevelField, ///< the same limits, headers, pooling, decoding, redirects and HTTP version for all
};

enum class HttpVersion {
    Http11,
    Auto, ///< HTTP/2 where TLS negotiates it
};

enum class Schedule {
    Closed, ///< the next fetch starts when a slot is free
    Constant, ///< fetch i is intended to start at i / rate seconds
};

enum class Reporting {
    AtEnd, ///< samples after the last fetch, so that reporting does not disturb measuring
    Live, ///< each as it completes, for a window that watches
};

struct Header
{
    QByteArray name;
    QByteArray value;

    bool operator==(const Header&) const = default;
};

/// What an engine is asked to do. A plain value; the field names are those of the engine protocol
/// (resources/schemas/engine-protocol-1.schema.json), which says what each means.
///
/// In the profile as-written an engine heeds only concurrency, schedule, rate, totalTimeout, bodyLimit, caFile and
/// reporting, and keeps its library's defaults for the rest.
struct Plan
{
    static constexpr int MaxConcurrency = 1024;

    Profile profile = Profile::LevelField;
    QList<QByteArray> urls; ///< canonical, percent-encoded; never with credentials
    int concurrency = 6; ///< 1 to MaxConcurrency; 0: no limit (as-written only)
    Schedule schedule = Schedule::Closed;
    double ratePerSecond = 0; ///< of the constant schedule
    std::chrono::nanoseconds connectTimeout = std::chrono::seconds(10); ///< look-up, connection, handshake; 0: none
    std::chrono::nanoseconds totalTimeout = std::chrono::seconds(10); ///< a whole fetch with its redirects; 0: none
    int redirectLimit = 10;
    qint64 bodyLimit = qint64(256) << 20; ///< bytes; 0: none
    qint64 headerLimit = qint64(256) << 10; ///< bytes; 0: the library's own
    QList<Header> headers = { { "Accept", "*/*" }, { "User-Agent", "Versus/" VERSUS_VERSION } };
    QByteArray acceptEncoding = "identity"; ///< empty: the library's own way, with decoding
    HttpVersion http = HttpVersion::Http11;
    bool proxyFromSystem = false;
    int poolSize = 6; ///< idle connections kept for each host
    int workerThreads = 0; ///< 0: the engine's own choice
    QString caFile; ///< PEM, trusted beside the system's authorities; empty: none
    Reporting reporting = Reporting::AtEnd;

    bool operator==(const Plan&) const = default;
};

/// What no engine can carry out in `plan` (a rate of 0 in a constant schedule, a header that would break out of its
/// line), as a sentence without a full stop; nothing if the plan is sound. A bad URL is no fault: its sample says so.
[[nodiscard]] std::optional<QString> faultOf(const Plan& plan);

[[nodiscard]] QLatin1String toWord(Profile profile);
[[nodiscard]] QLatin1String toWord(HttpVersion version);
[[nodiscard]] QLatin1String toWord(Schedule schedule);
[[nodiscard]] QLatin1String toWord(Reporting reporting);
[[nodiscard]] std::optional<Profile> profileFromWord(QStringView word);
[[nodiscard]] std::optional<HttpVersion> httpVersionFromWord(QStringView word);
[[nodiscard]] std::optional<Schedule> scheduleFromWord(QStringView word);
[[nodiscard]] std::optional<Reporting> reportingFromWord(QStringView word);

} // namespace app::fetch
