// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QStringView>
#include <QUrl>

namespace app::urls {

/// Where all formats bring what they find: checks it, counts it, and keeps to the limits.
class Collector
{
public:
    /// Later refusals are of this file.
    void beginFile(const QString& name) { m_file = name; }

    /// Something that should be a URL.
    void offer(QStringView text, int line);
    /// A link of a page at `base`, which is invalid where nobody knows it. Links within the page are passed over.
    void offerLink(QStringView link, int line, const QUrl& base);

    void refuse(int line, QStringView text, const QString& reason, RefusalKind kind = RefusalKind::BadUrl);
    void refuseFile(const QString& reason) { refuse(0, m_file, reason, RefusalKind::Unreadable); }
    /// Whether `text` is longer than a line or cell may be; then it is refused.
    [[nodiscard]] bool refusedAsTooLong(QStringView text, int line);

    /// Nothing more is taken: formats may stop.
    [[nodiscard]] bool isFull() const { return m_full; }
    [[nodiscard]] qsizetype seen() const { return m_import.urls.size() + m_import.refused; }

    [[nodiscard]] Import take();

private:
    Import m_import;
    QString m_file;
    bool m_full = false;
};

} // namespace app::urls
