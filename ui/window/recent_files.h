// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

class QMenu;

namespace ui::window {

/// The files opened last, newest first, kept in the settings and offered in a menu.
class RecentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFiles)

public:
    static constexpr qsizetype MaxFiles = 10;

    explicit RecentFiles(std::shared_ptr<QSettings> settings, QObject* parent = nullptr);
    ~RecentFiles() override;

    void add(const QString& path);
    /// A file has another name now.
    void replace(const QString& oldPath, const QString& newPath);
    void clear();
    [[nodiscard]] QStringList paths() const;
    /// Those of them that are plain files and there.
    [[nodiscard]] QStringList existing() const;
    /// Fills `menu` anew each time that it opens.
    void offerIn(QMenu& menu);

signals:
    void chosen(const QString& path);

private:
    void fill(QMenu& menu);

    std::shared_ptr<QSettings> m_settings;
};

} // namespace ui::window
