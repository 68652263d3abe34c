// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/plan.h"

#include "app/fetch/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

constexpr Words<Profile, 2> ProfileWords { { {
    { Profile::AsWritten, "as-written"_L1 },
    { Profile::LevelField, "level-field"_L1 },
} } };

constexpr Words<HttpVersion, 2> HttpWords { { {
    { HttpVersion::Http11, "1.1"_L1 },
    { HttpVersion::Auto, "auto"_L1 },
} } };

constexpr Words<Schedule, 2> ScheduleWords { { {
    { Schedule::Closed, "closed"_L1 },
    { Schedule::Constant, "constant"_L1 },
} } };

constexpr Words<Reporting, 2> ReportingWords { { {
    { Reporting::AtEnd, "end"_L1 },
    { Reporting::Live, "live"_L1 },
} } };

/// Headers that belong to the engine: sent from other fields of the plan, or not at all with a GET.
constexpr std::array OwnedByEngine { "host", "connection", "accept-encoding", "content-length", "transfer-encoding" };

QString tr(const char* text)
{
    return QCoreApplication::translate("app::fetch::Plan", text);
}

/// A token of RFC 9110, section 5.6.2.
bool isToken(QByteArrayView text)
{
    constexpr QByteArrayView marks("!#$%&'*+-.^_`|~");
    return !text.empty() && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

/// A field value of RFC 9110, section 5.5, without its obsolete bytes: visible ASCII, with blanks inside.
bool isFieldValue(QByteArrayView text)
{
    const bool clean
        = std::all_of(text.begin(), text.end(), [](char c) { return c == '\t' || (c >= 0x20 && c < 0x7f); });
    return clean && text.trimmed().size() == text.size();
}

std::optional<QString> faultOf(const Header& header)
{
    if (!isToken(header.name)) {
        return tr("the header name \"%1\" has characters that HTTP does not allow").arg(QString::fromUtf8(header.name));
    }
    if (!isFieldValue(header.value)) {
        return tr("the value of the header %1 has characters that HTTP does not allow")
            .arg(QString::fromUtf8(header.name));
    }
    const QByteArray lower = header.name.toLower();
    if (std::find(OwnedByEngine.begin(), OwnedByEngine.end(), lower) != OwnedByEngine.end()) {
        return tr("the header %1 is the engine's own and cannot be set").arg(QString::fromUtf8(header.name));
    }
    return std::nullopt;
}

bool isNegative(const Plan& plan)
{
    return plan.connectTimeout.count() < 0 || plan.totalTimeout.count() < 0 || plan.redirectLimit < 0
        || plan.bodyLimit < 0 || plan.headerLimit < 0 || plan.poolSize < 0 || plan.workerThreads < 0;
}

} // namespace

std::optional<QString> faultOf(const Plan& plan)
{
    if (plan.concurrency < 0 || plan.concurrency > Plan::MaxConcurrency) {
        return tr("the concurrency must be between 0 and %1").arg(Plan::MaxConcurrency);
    }
    if (plan.concurrency == 0 && plan.profile == Profile::LevelField) {
        return tr("the level field needs a concurrency of at least 1");
    }
    if (plan.schedule == Schedule::Constant && !(plan.ratePerSecond > 0)) {
        return tr("a constant schedule needs a rate above 0");
    }
    if (isNegative(plan)) {
        return tr("limits and deadlines cannot be negative");
    }
    if (!isFieldValue(plan.acceptEncoding)) {
        return tr("the value of Accept-Encoding has characters that HTTP does not allow");
    }
    for (const Header& header : plan.headers) {
        if (auto fault = faultOf(header)) {
            return fault;
        }
    }
    return std::nullopt;
}

QLatin1String toWord(Profile profile)
{
    return ProfileWords.of(profile);
}

QLatin1String toWord(HttpVersion version)
{
    return HttpWords.of(version);
}

QLatin1String toWord(Schedule schedule)
{
    return ScheduleWords.of(schedule);
}

QLatin1String toWord(Reporting reporting)
{
    return ReportingWords.of(reporting);
}

std::optional<Profile> profileFromWord(QStringView word)
{
    return ProfileWords.find(word);
}

std::optional<HttpVersion> httpVersionFromWord(QStringView word)
{
    return HttpWords.find(word);
}

std::optional<Schedule> scheduleFromWord(QStringView word)
{
    return ScheduleWords.find(word);
}

std::optional<Reporting> reportingFromWord(QStringView word)
{
    return ReportingWords.find(word);
}

} // namespace app::fetch
