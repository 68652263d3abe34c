// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/report/pictures.h"
#include "app/report/report.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace app::report {

/// A file that belongs to a report and lies in its folder.
struct Attachment
{
    QString name; ///< in lower case ASCII, without a path: "01-latency.svg"
    QByteArray bytes;
};

struct MarkdownReport
{
    QByteArray text; ///< links to the attachments by relative paths
    QList<Attachment> attachments; ///< of each chart a picture, SVG, and its numbers, CSV
};

/// A report as GitHub's Markdown. `folder` is where the attachments will lie, seen from the text, with "/" at its end.
[[nodiscard]] MarkdownReport toMarkdown(const Report& report, const Pictures& pictures, const QString& folder);

} // namespace app::report
