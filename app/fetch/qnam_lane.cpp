// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/fetch/qnam_lane.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>
#include <QUrl>

#include <algorithm>
#include <atomic>
#include <utility>

namespace app::fetch {

namespace {

constexpr qint64 FirstPatienceMs = 100;
constexpr qint64 LastPatienceMs = 800;
/// A thread that works gets a turn well within this time, however busy the machine is.
constexpr qint64 BlockedAfterMs = 300;

std::atomic<int> abandoned = 0;

/// The system's proxies for one manager, as QNetworkProxyFactory::setUseSystemConfiguration would for the process.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override { return systemProxyForQuery(query); }
};

void setProxy(QNetworkAccessManager& manager, const QnamRules& rules)
{
    if (!rules.levelField()) {
        return;
    }
    if (rules.plan.proxyFromSystem) {
        manager.setProxyFactory(new SystemProxies); // the manager owns it
    } else {
        manager.setProxy(QNetworkProxy::NoProxy);
    }
}

} // namespace

QnamLane::QnamLane(const QnamRules& rules, QObject* parent)
    : QObject(parent)
    , m_manager(new QNetworkAccessManager)
    , m_patienceMs(FirstPatienceMs)
{
    setProxy(*m_manager, rules);
}

QnamLane::~QnamLane()
{
    const bool alive = m_requests == 0 || (m_retired && answered());
    dropProbe();
    if (alive) {
        delete m_manager;
    } else {
        abandonManager(); // its destructor would wait for a thread that a server holds
    }
}

QNetworkReply* QnamLane::get(const QNetworkRequest& request)
{
    ++m_requests;
    m_patienceMs = FirstPatienceMs;
    m_ports.insert(quint16(request.url().port(request.url().scheme() == QLatin1String("https") ? 443 : 80)));
    return m_manager->get(request);
}

void QnamLane::heard()
{
    m_silentMs = 0;
    m_unansweredMs = 0;
}

void QnamLane::watch(qint64 intervalMs)
{
    if (!std::exchange(m_expected, false)) {
        return;
    }
    m_silentMs += intervalMs;
    if (m_probe) {
        m_unansweredMs += intervalMs;
    } else if (m_silentMs >= m_patienceMs) {
        m_patienceMs = std::min(m_patienceMs * 2, LastPatienceMs);
        ask();
    }
}

bool QnamLane::isBlocked() const
{
    return m_unansweredMs >= BlockedAfterMs;
}

void QnamLane::retire()
{
    m_retired = true;
    // A question that is open already was asked before the last fetch was dropped: its answer says too little.
    if (m_requests > 0 && !m_probe) {
        m_lastAsked = true;
        ask();
    }
}

void QnamLane::ask()
{
    m_unansweredMs = 0;
    m_probe = m_manager->get(QNetworkRequest(QUrl(QStringLiteral("http:///"))));
    connect(m_probe, &QNetworkReply::finished, this, [this] {
        dropProbe();
        heard();
        if (m_retired && !m_lastAsked) {
            retire();
        }
    });
}

bool QnamLane::takeSpareConnection(const QString& authority)
{
    const auto found = m_spare.find(authority);
    if (found == m_spare.end() || *found == 0) {
        return false;
    }
    --*found;
    return true;
}

void QnamLane::dropProbe()
{
    if (QNetworkReply* probe = std::exchange(m_probe, nullptr)) {
        probe->disconnect(this);
        probe->deleteLater();
    }
}

void abandonManager()
{
    ++abandoned;
}

int abandonedManagers()
{
    return abandoned;
}

} // namespace app::fetch
