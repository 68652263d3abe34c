// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QHttp1Configuration>
#endif

using namespace Qt::StringLiterals;

namespace app::fetch {

namespace {

/// As long as Go and reqwest keep an idle connection.
constexpr int IdleSeconds = 90;

QString tr(const char* text)
{
    return QCoreApplication::translate("app::fetch::QnamEngine", text);
}

bool isFetchable(const QUrl& url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

bool sameOrigin(const QUrl& a, const QUrl& b)
{
    const int standard = a.scheme() == "https"_L1 ? 443 : 80;
    return a.scheme() == b.scheme() && a.host() == b.host() && a.port(standard) == b.port(standard);
}

void keepConnections([[maybe_unused]] QNetworkRequest& request)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QHttp1Configuration configuration;
    configuration.setNumberOfConnectionsPerHost(ConnectionsPerManager);
    request.setHttp1Configuration(configuration);
#endif
}

void levelHeaders(const Plan& plan, QNetworkRequest& request)
{
    // Qt always sends this one; any language is what its absence means.
    request.setRawHeader("Accept-Language", "*");
    if (!plan.acceptEncoding.isEmpty()) {
        request.setRawHeader("Accept-Encoding", plan.acceptEncoding);
    }
    for (const Header& header : plan.headers) {
        request.setRawHeader(header.name, header.value);
    }
}

void levelAttributes(const Plan& plan, QNetworkRequest& request)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::Http2AllowedAttribute, plan.http == HttpVersion::Auto);
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    // No word about caches: Qt would send Cache-Control and Pragma for AlwaysNetwork, and the managers have no cache.
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::ConnectionCacheExpiryTimeoutSecondsAttribute, IdleSeconds);
}

} // namespace

Trust loadTrust(const QString& caFile)
{
    if (caFile.isEmpty()) {
        return {};
    }
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return { .tls = {},
            .fault = tr("the file of authorities %1 cannot be read: %2").arg(caFile, file.errorString()) };
    }
    const QList<QSslCertificate> own = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (own.isEmpty()) {
        return { .tls = {}, .fault = tr("the file of authorities %1 holds no PEM certificate").arg(caFile) };
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Own authorities end Qt's loading of the system's on demand, so these are given too.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return { .tls = tls, .fault = {} };
}

QNetworkRequest templateRequest(const Plan& plan, const std::optional<QSslConfiguration>& tls)
{
    QNetworkRequest request;
    if (plan.profile == Profile::LevelField) {
        levelHeaders(plan, request);
        levelAttributes(plan, request);
        keepConnections(request);
    }
    if (tls) {
        request.setSslConfiguration(*tls);
    }
    return request;
}

std::optional<QUrl> fetchableUrl(QByteArrayView bytes)
{
    const bool clean
        = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > 0x20 && c < 0x7f && c != '\\'; });
    if (!clean) {
        return std::nullopt;
    }
    const QUrl url = QUrl::fromEncoded(bytes.toByteArray(), QUrl::StrictMode);
    return isFetchable(url) && url.userInfo().isEmpty() ? std::optional(url) : std::nullopt;
}

std::optional<QUrl> redirectTarget(const QUrl& from, QByteArrayView location)
{
    // Browsers take a backslash for a slash, QUrl does not: nobody can tell where that leads.
    if (location.contains('\\')) {
        return std::nullopt;
    }
    const QUrl target = QUrl::fromEncoded(location.trimmed().toByteArray());
    if (!target.isValid()) { // resolved() would make something of it
        return std::nullopt;
    }
    QUrl url = from.resolved(target);
    url.setUserInfo({});
    url.setFragment({});
    return isFetchable(url) ? std::optional(url) : std::nullopt;
}

QNetworkRequest requestFor(const QNetworkRequest& request, const QUrl& url, const QUrl& firstUrl)
{
    constexpr std::array secrets { "Authorization", "Cookie", "Cookie2", "Proxy-Authorization", "WWW-Authenticate" };
    QNetworkRequest result = request;
    result.setUrl(url);
    if (!sameOrigin(url, firstUrl)) {
        for (const char* name : secrets) {
            result.setRawHeader(name, {});
        }
    }
    return result;
}

} // namespace app::fetch
