// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace app::urls {

/// The one importer, for drop, paste, File > Open and the command line: pure functions, to be called from any thread.
/// Reads plain text, text/uri-list, CSV, HTML, Markdown and link files (.url, .desktop, .webloc), told apart by name
/// and content.

inline constexpr qint64 MaxFileBytes = qint64(64) << 20;
inline constexpr qsizetype MaxLineLength = 64 * 1024; ///< characters; a longer line is refused
inline constexpr qsizetype MaxUrls = 1'000'000; ///< of one import

/// What was not taken: where, what (shortened, without passwords), and why, in a sentence.
struct Refusal
{
    qsizetype line = 0; ///< from 1; 0: the whole file or argument
    QString text;
    QString reason;

    bool operator==(const Refusal&) const = default;
};

/// What came in, in its order. Duplicates are kept.
struct Import
{
    QList<QByteArray> urls; ///< canonical (url.h)
    QList<Refusal> refusals;
    qsizetype duplicates = 0; ///< URLs that came before in this import

    /// "12 taken, 2 refused, 1 duplicate", for people.
    [[nodiscard]] QString summary() const;
    void append(const Import& other);
};

/// Text as from a clipboard: a list, or prose with URLs in it.
[[nodiscard]] Import importText(const QString& text);
/// One argument that has to be a URL.
[[nodiscard]] Import importUrl(const QString& text);
/// The content of a file; `name` helps to tell its format, and names it in messages.
[[nodiscard]] Import importBytes(const QByteArray& bytes, const QString& name);
[[nodiscard]] Import importFiles(const QStringList& paths);

/// Dropped or pasted data: files and links, then HTML, then text; the first format that has URLs wins.
[[nodiscard]] Import importMime(const QMimeData& data);
/// True only if importMime() would look at this data.
[[nodiscard]] bool canImport(const QMimeData& data);
/// Formats that importMime() reads: what a copy of the data for another thread needs.
[[nodiscard]] bool isImportFormat(const QString& mimeType);

} // namespace app::urls
