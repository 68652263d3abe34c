// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/formats.h"

#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

/// The few entities that stand in links, and numbers.
QString decoded(QString text)
{
    static const QRegularExpression entity(u"&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|amp|lt|gt|quot|apos);"_s);
    static const QHash<QString, QString> names { { u"amp"_s, u"&"_s }, { u"lt"_s, u"<"_s }, { u"gt"_s, u">"_s },
        { u"quot"_s, u"\""_s }, { u"apos"_s, u"'"_s } };
    qsizetype from = 0;
    for (auto match = entity.match(text, from); match.hasMatch(); match = entity.match(text, from)) {
        const QString name = match.captured(1);
        QString replacement = names.value(name);
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name[1].toLower() == u'x';
            const uint code = hex ? name.sliced(2).toUInt(nullptr, 16) : name.sliced(1).toUInt();
            replacement = code == 0 || code > QChar::LastValidCodePoint
                ? QString(QChar::ReplacementCharacter)
                : QString::fromUcs4(std::array { char32_t(code) }.data(), 1);
        }
        text.replace(match.capturedStart(), match.capturedLength(), replacement);
        from = match.capturedStart() + replacement.size();
    }
    return text;
}

QString attribute(const QRegularExpressionMatch& match)
{
    for (const int group : { 1, 2, 3 }) {
        if (match.hasCaptured(group)) {
            return decoded(match.captured(group)).trimmed();
        }
    }
    return {};
}

/// Comments and scripts blanked out, line by line, so that places stay.
QString withoutHidden(QString text)
{
    static const QRegularExpression hidden(u"<!--.*?(-->|$)|<(script|style)\\b.*?(</\\2\\s*>|$)"_s,
        QRegularExpression::DotMatchesEverythingOption | QRegularExpression::CaseInsensitiveOption);
    for (auto matches = hidden.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text[i] != u'\n') {
                text[i] = u' ';
            }
        }
    }
    return text;
}

QRegularExpression tagWithHref(const QString& tag)
{
    return QRegularExpression(uR"re(<%1\b[^>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))re"_s.arg(tag),
        QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QList<Candidate> fromHtml(const QString& text)
{
    static const QRegularExpression anchor = tagWithHref(u"a"_s);
    static const QRegularExpression baseTag = tagWithHref(u"base"_s);
    const QString visible = withoutHidden(splitLines(text).join(u'\n'));
    const QUrl base(attribute(baseTag.match(visible)));
    QList<Candidate> candidates;
    qsizetype line = 1;
    qsizetype counted = 0;
    for (auto matches = anchor.globalMatch(visible); matches.hasNext();) {
        const auto match = matches.next();
        line += QStringView(visible).sliced(counted, match.capturedStart() - counted).count(u'\n');
        counted = match.capturedStart();
        QString link = attribute(match);
        if (link.isEmpty() || link.startsWith(u'#')) {
            continue; // to a place in the same page
        }
        if (base.isValid() && !base.isRelative() && QUrl(link).isRelative()) {
            link = base.resolved(QUrl(link)).toString(QUrl::FullyEncoded);
        }
        candidates.append({ line, link });
    }
    return candidates;
}

} // namespace app::urls
