// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace app::urls {

/// Reading URL lists: the one way in for what is typed, pasted, dropped, opened and named on the command line. Reads
/// plain text, CSV, HTML, Markdown, text/uri-list, text/x-moz-url and the link files .url, .desktop and .webloc.
/// Pure functions but for reading the files that they are given; any thread may call them.

inline constexpr qsizetype MaxLineLength = qsizetype(64) * 1024; ///< characters
inline constexpr qint64 MaxFileBytes = qint64(64) << 20;
inline constexpr qsizetype MaxUrls = 1'000'000; ///< of one import
inline constexpr qsizetype MaxRefusals = 1'000; ///< that are kept; the rest is counted

enum class RefusalKind {
    BadUrl, ///< checkUrl() says why
    RelativeLink, ///< of a page whose address nobody knows
    TooLong, ///< a line or cell
    TooMany, ///< URLs, from here on
    Unreadable, ///< a whole file: missing, a folder, too large, binary, damaged
};

/// What was not taken, and why.
struct Refusal
{
    int line = 0; ///< from 1, in its file or text; 0: the whole of it
    QString text; ///< shortened, without credentials and control characters
    QString reason; ///< a sentence: what is wrong, and what to do where that is plain
    RefusalKind kind = RefusalKind::BadUrl;
    QString file; ///< its name; empty for text
};

/// What an import brought, in the order in which it stood there.
struct Import
{
    QList<QByteArray> urls; ///< canonical
    QList<int> lines; ///< of each URL, from 1, in its file or text
    QList<qsizetype> duplicates; ///< places in `urls` of those that stand there before: kept, and marked; ascending
    QList<Refusal> refusals; ///< the first MaxRefusals
    qsizetype refused = 0; ///< all of them
    qsizetype joined = 0; ///< URLs that a terminal had broken into lines

    /// "12 taken, 2 refused, 1 duplicate"; duplicates are among the taken.
    [[nodiscard]] QString summary() const;
};

/// From text that was typed or pasted. URLs that a terminal broke at its right edge are put together again.
[[nodiscard]] Import importText(const QString& text);
/// From the content of a file or stream, in UTF-8, in UTF-16 or UTF-32 with a byte order mark, or else in Latin-1.
/// `name` helps to tell the format.
[[nodiscard]] Import importBytes(const QByteArray& bytes, const QString& name = {});
/// From regular files; each that cannot be read is a refusal.
[[nodiscard]] Import importFiles(const QStringList& paths);

/// Whether importMime() looks at this MIME type.
[[nodiscard]] bool isImportFormat(const QString& mimeType);
/// Whether a drop or paste would bring something: quick enough for a drag that enters, reads no file.
[[nodiscard]] bool canImport(const QMimeData& data);
/// From what is dropped or pasted: of a list of URLs and files, Firefox's link, HTML and text the first that is there
/// and of use.
[[nodiscard]] Import importMime(const QMimeData& data);

} // namespace app::urls
