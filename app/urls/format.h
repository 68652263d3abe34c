// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace app::urls {

class Collector;

enum class Format {
    Text,
    Csv,
    Html,
    Markdown,
    UriList,
    UrlFile, ///< Windows' .url
    DesktopFile, ///< freedesktop's .desktop
    Webloc, ///< macOS's .webloc
};

/// The format of a file: by its beginning where that is telling, else by the ending of its name, else plain text.
[[nodiscard]] Format formatOf(QStringView name, QStringView text);

/// Readers, one a format: each brings to the collector what it finds. All take time in proportion to the text.
void readText(QStringView text, Collector& collector);
void readCsv(QStringView text, Collector& collector);
void readHtml(QStringView text, Collector& collector);
void readMarkdown(QStringView text, Collector& collector);
void readUriList(QStringView text, Collector& collector);
void readMozUrl(QStringView text, Collector& collector);
void readUrlFile(QStringView text, Collector& collector);
void readDesktopFile(QStringView text, Collector& collector);
void readWebloc(QStringView text, Collector& collector);

void read(Format format, QStringView text, Collector& collector);

} // namespace app::urls
