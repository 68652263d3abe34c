// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/private_check.h"

#include "app/run/private_guard.h"

#include <QHostInfo>
#include <QMetaObject>

#include <utility>

namespace ui::fetch {

namespace {

/// Qt looks up five at a time; what is asked beyond must be taken back one by one.
constexpr qsizetype MaxLookUps = 16;

} // namespace

PrivateCheck::PrivateCheck(QObject* parent)
    : QObject(parent)
{
}

PrivateCheck::~PrivateCheck()
{
    cancel();
}

void PrivateCheck::start(const QList<QByteArray>& urls)
{
    cancel();
    m_running = true;
    m_urls = urls;
    m_addresses.clear();
    m_names = app::run::namesToResolve(urls);
    lookUpMore();
    if (m_lookUps.isEmpty()) {
        QMetaObject::invokeMethod(this, &PrivateCheck::conclude, Qt::QueuedConnection);
    }
}

void PrivateCheck::cancel()
{
    m_running = false;
    m_names.clear();
    for (const int lookUp : std::as_const(m_lookUps)) {
        QHostInfo::abortHostLookup(lookUp);
    }
    m_lookUps.clear();
}

void PrivateCheck::lookUpMore()
{
    while (!m_names.isEmpty() && m_lookUps.size() < MaxLookUps) {
        const QString name = m_names.takeFirst();
        m_lookUps.insert(QHostInfo::lookupHost(name, this, &PrivateCheck::onLookedUp));
    }
}

void PrivateCheck::onLookedUp(const QHostInfo& info)
{
    if (!m_lookUps.remove(info.lookupId())) {
        return; // was given up
    }
    m_addresses.insert(info.hostName(), info.addresses());
    lookUpMore();
    if (m_lookUps.isEmpty()) {
        conclude();
    }
}

void PrivateCheck::conclude()
{
    if (m_running) {
        m_running = false;
        emit checked(app::run::refusePrivate(m_urls, [this](const QString& name) { return m_addresses.value(name); }));
    }
}

} // namespace ui::fetch
