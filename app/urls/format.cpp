// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/format.h"

#include "app/urls/csv_reader.h"

#include <algorithm>
#include <array>
#include <optional>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

struct Named
{
    QLatin1String word;
    Format format = Format::Text;
};

constexpr std::array endings {
    Named { ".csv"_L1, Format::Csv },
    Named { ".tsv"_L1, Format::Csv },
    Named { ".html"_L1, Format::Html },
    Named { ".htm"_L1, Format::Html },
    Named { ".xhtml"_L1, Format::Html },
    Named { ".md"_L1, Format::Markdown },
    Named { ".markdown"_L1, Format::Markdown },
    Named { ".uri"_L1, Format::UriList },
    Named { ".uris"_L1, Format::UriList },
    Named { ".url"_L1, Format::UrlFile },
    Named { ".desktop"_L1, Format::DesktopFile },
    Named { ".webloc"_L1, Format::Webloc },
};

constexpr std::array beginnings {
    Named { "<!doctype html"_L1, Format::Html },
    Named { "<html"_L1, Format::Html },
    Named { "<!doctype plist"_L1, Format::Webloc },
    Named { "[InternetShortcut]"_L1, Format::UrlFile },
    Named { "[Desktop Entry]"_L1, Format::DesktopFile },
};

std::optional<Format> byBeginning(QStringView text)
{
    constexpr qsizetype looked = 1024;
    QStringView head = text.left(looked).trimmed();
    if (head.startsWith("<?xml"_L1)) {
        head = head.sliced(std::max<qsizetype>(head.indexOf("?>"_L1) + 2, 0)).trimmed();
    }
    const auto* found = std::ranges::find_if(
        beginnings, [head](const Named& one) { return head.startsWith(one.word, Qt::CaseInsensitive); });
    return found == beginnings.end() ? std::nullopt : std::optional(found->format);
}

} // namespace

Format formatOf(QStringView name, QStringView text)
{
    if (const auto format = byBeginning(text)) {
        return *format;
    }
    const auto* ending = std::ranges::find_if(
        endings, [name](const Named& one) { return name.endsWith(one.word, Qt::CaseInsensitive); });
    if (ending != endings.end()) {
        return ending->format;
    }
    return hasUrlHeader(text) ? Format::Csv : Format::Text;
}

void read(Format format, QStringView text, Collector& collector)
{
    switch (format) {
    case Format::Text:
        return readText(text, collector);
    case Format::Csv:
        return readCsv(text, collector);
    case Format::Html:
        return readHtml(text, collector);
    case Format::Markdown:
        return readMarkdown(text, collector);
    case Format::UriList:
        return readUriList(text, collector);
    case Format::UrlFile:
        return readUrlFile(text, collector);
    case Format::DesktopFile:
        return readDesktopFile(text, collector);
    case Format::Webloc:
        return readWebloc(text, collector);
    }
}

} // namespace app::urls
