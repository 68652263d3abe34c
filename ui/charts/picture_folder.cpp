// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/picture_folder.h"

#include <QDir>

namespace ui::charts {

using namespace Qt::StringLiterals;

QString PictureFolder::pathFor(const QString& name)
{
    if (!m_folder) {
        m_folder.emplace(QDir::tempPath() + "/versus-XXXXXX"_L1);
    }
    const QString own = QString::number(++m_count);
    const QDir folder(m_folder->path());
    return m_folder->isValid() && folder.mkdir(own) ? folder.filePath(own + u'/' + name) : QString();
}

} // namespace ui::charts
