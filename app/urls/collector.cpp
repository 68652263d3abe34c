// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"

#include "app/urls/list.h"
#include "app/urls/url.h"
#include "app/urls/url_text.h"

#include <QCoreApplication>

#include <utility>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

} // namespace

void Collector::offer(QStringView text, int line)
{
    if (m_full) {
        return;
    }
    const Checked checked = checkUrl(text.toString());
    if (!checked) {
        refuse(line, text, checked.error());
        return;
    }
    if (m_import.urls.size() == MaxUrls) {
        m_full = true;
        refuse(line, text, tr("Only the first %L1 URLs are taken; the rest is left out.").arg(MaxUrls),
            RefusalKind::TooMany);
        return;
    }
    m_import.urls.append(*checked);
    m_import.lines.append(line);
}

void Collector::offerLink(QStringView link, int line, const QUrl& base)
{
    const QStringView trimmed = link.trimmed();
    if (trimmed.isEmpty() || trimmed.startsWith(u'#')) {
        return;
    }
    if (hasScheme(trimmed) || ambiguity(trimmed)) {
        offer(trimmed, line);
    } else if (!base.isValid()) {
        refuse(line, link, tr("It is relative to a page whose address is not known; write the whole URL."),
            RefusalKind::RelativeLink);
    } else {
        offer(base.resolved(QUrl(trimmed.toString())).toString(QUrl::FullyEncoded), line);
    }
}

void Collector::refuse(int line, QStringView text, const QString& reason, RefusalKind kind)
{
    ++m_import.refused;
    if (m_import.refusals.size() < MaxRefusals) {
        m_import.refusals.append({ line, forDisplay(text), reason, kind, m_file });
    }
}

bool Collector::refusedAsTooLong(QStringView text, int line)
{
    if (text.size() <= MaxLineLength) {
        return false;
    }
    refuse(line, text, tr("It is longer than %L1 characters.").arg(MaxLineLength), RefusalKind::TooLong);
    return true;
}

Import Collector::take()
{
    m_import.duplicates = duplicatesIn(m_import.urls);
    return std::exchange(m_import, {});
}

} // namespace app::urls
