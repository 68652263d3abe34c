// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace app::urls {

/// A piece of text that stands where a URL should, with its line (from 1). Nobody has judged it yet.
struct Candidate
{
    qsizetype line = 0;
    QString text;

    bool operator==(const Candidate&) const = default;
};

/// One function a format, each in a file of its own: text to candidates. Internal to app/urls.
[[nodiscard]] QList<Candidate> fromPlainText(const QString& text);
[[nodiscard]] QList<Candidate> fromUriList(const QString& text);
[[nodiscard]] QList<Candidate> fromCsv(const QString& text);
[[nodiscard]] QList<Candidate> fromHtml(const QString& text);
[[nodiscard]] QList<Candidate> fromMarkdown(const QString& text);
[[nodiscard]] QList<Candidate> fromUrlFile(const QString& text); ///< Windows .url
[[nodiscard]] QList<Candidate> fromDesktopFile(const QString& text); ///< .desktop of Type=Link
[[nodiscard]] QList<Candidate> fromWebloc(const QString& text); ///< macOS, as XML

/// Lines of a text, whatever ends them: LF, CRLF or CR.
[[nodiscard]] QStringList splitLines(const QString& text);

} // namespace app::urls
