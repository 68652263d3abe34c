// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace app::article {

struct HtmlToken
{
    enum class Kind { Text, StartTag, EndTag };

    Kind kind = Kind::Text;
    QString text; ///< of Text: decoded; of tags: as written
    QString name; ///< of tags, in lower case
    std::vector<std::pair<QString, QString>> attributes; ///< names in lower case, values decoded, the first of a name

    /// The value of the attribute `name`, or an empty text.
    [[nodiscard]] QString attribute(QStringView attributeName) const;
};

/// Cuts HTML into text and tags, in one pass. Comments, declarations and processing instructions are skipped. What
/// looks like one of these or like a tag but does not end before the text or a boundary (U+0000) does, is text: nothing
/// that a reader should see is lost by a forgotten bracket.
class HtmlTokens
{
public:
    explicit HtmlTokens(QStringView html)
        : m_html(html)
    {
    }

    [[nodiscard]] std::optional<HtmlToken> next();
    /// Skips everything up to and including the end tag `name`; false, and nothing is skipped, if there is none before
    /// the next boundary.
    [[nodiscard]] bool skipPastEndTag(const QString& name);

private:
    [[nodiscard]] qsizetype boundary();
    [[nodiscard]] HtmlToken takeText();
    [[nodiscard]] HtmlToken takeVerbatim(qsizetype end);
    [[nodiscard]] HtmlToken takeTag();
    [[nodiscard]] bool skipMarkup();
    [[nodiscard]] qsizetype findInBlock(const QString& needle, qsizetype from);
    [[nodiscard]] bool takeAttributes(HtmlToken& tag, qsizetype& at, qsizetype end) const;

    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_boundary = -1; ///< the next U+0000 at or after m_at, once looked for
    QHash<QString, qsizetype> m_missingBefore; ///< what was not found before which boundary, so as to look once only
};

} // namespace app::article
