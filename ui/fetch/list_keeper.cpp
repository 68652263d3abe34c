// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/list_keeper.h"

#include "app/run/whole_file.h"
#include "app/urls/url.h"
#include "ui/fetch/url_list_model.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ui::fetch {

namespace {

constexpr qint64 MaxBytes = qint64(256) << 20;

} // namespace

ListKeeper::ListKeeper(UrlListModel& list, QString path, QObject* parent)
    : QObject(parent)
    , m_list(list)
    , m_path(std::move(path))
    , m_pause(this)
{
    m_pool.setMaxThreadCount(1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &ListKeeper::save);
    connect(&m_list, &UrlListModel::listChanged, this, [this] {
        if (!m_pause.isActive() && !m_path.isEmpty()) {
            m_pause.start();
        }
    });
}

ListKeeper::~ListKeeper()
{
    if (m_pause.isActive()) {
        save();
    }
    m_pool.waitForDone();
}

bool ListKeeper::restore()
{
    QFile file(m_path);
    if (m_path.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() > MaxBytes) {
        return false;
    }
    QList<QByteArray> urls;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (const auto checked = app::urls::checkUrl(QString::fromUtf8(line))) {
            urls.append(*checked); // a file may rot: what is no URL any more does not come back
        }
    }
    m_list.replaceAll(urls);
    m_pause.stop(); // it is what the file holds
    return true;
}

void ListKeeper::save()
{
    m_pause.stop();
    m_pool.start([this, urls = m_list.urls()] { write(urls); });
}

void ListKeeper::write(const QList<QByteArray>& urls)
{
    QDir().mkpath(QFileInfo(m_path).path());
    if (const auto reason = app::run::writeWholeFile(m_path, urls.isEmpty() ? QByteArray() : urls.join('\n') + '\n')) {
        emit failed(tr("The URL list cannot be kept for the next start: %1 (%2). Save it elsewhere, or make room.")
                        .arg(*reason, m_path));
    }
}

} // namespace ui::fetch
