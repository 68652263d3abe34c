// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/recent_files.h"

#include <QFileInfo>
#include <QMenu>

#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

const QString Key = u"recent/files"_s;

/// A single & would be read as a mnemonic.
QString plainText(QString text)
{
    return text.replace(u'&', "&&"_L1);
}

} // namespace

RecentFiles::RecentFiles(std::shared_ptr<QSettings> settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
}

RecentFiles::~RecentFiles() = default;

void RecentFiles::add(const QString& path)
{
    QStringList files = paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_settings->setValue(Key, files.first(std::min(MaxFiles, files.size())));
}

void RecentFiles::replace(const QString& oldPath, const QString& newPath)
{
    QStringList files = paths();
    if (const qsizetype place = files.indexOf(QFileInfo(oldPath).absoluteFilePath()); place >= 0) {
        files[place] = QFileInfo(newPath).absoluteFilePath();
        m_settings->setValue(Key, files);
    }
}

void RecentFiles::clear()
{
    m_settings->remove(Key);
}

QStringList RecentFiles::paths() const
{
    return m_settings->value(Key).toStringList();
}

QStringList RecentFiles::existing() const
{
    QStringList files = paths();
    files.removeIf([](const QString& path) { return !QFileInfo(path).isFile(); });
    return files;
}

void RecentFiles::offerIn(QMenu& menu)
{
    connect(&menu, &QMenu::aboutToShow, this, [this, &menu] { fill(menu); });
    fill(menu); // an empty menu would not open
}

void RecentFiles::fill(QMenu& menu)
{
    menu.clear();
    for (const QString& path : paths()) {
        QAction* action
            = menu.addAction(plainText(QFileInfo(path).fileName()), this, [this, path] { emit chosen(path); });
        action->setToolTip(path);
    }
    if (menu.isEmpty()) {
        menu.addAction(tr("No recent files"))->setEnabled(false);
        return;
    }
    menu.addSeparator();
    menu.addAction(tr("&Forget these"), this, &RecentFiles::clear);
}

} // namespace ui::window
