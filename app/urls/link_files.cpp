// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/formats.h"

#include <QXmlStreamReader>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

/// The value of each "URL=" line.
QList<Candidate> urlKeys(const QString& text)
{
    QList<Candidate> candidates;
    qsizetype number = 0;
    for (const QString& line : splitLines(text)) {
        ++number;
        if (line.startsWith("URL="_L1, Qt::CaseInsensitive)) {
            candidates.append({ number, line.sliced(4).trimmed() });
        }
    }
    return candidates;
}

} // namespace

QList<Candidate> fromUrlFile(const QString& text)
{
    return urlKeys(text);
}

QList<Candidate> fromDesktopFile(const QString& text)
{
    // A .desktop file of another type starts a program; its URL, if it has one, is not a link.
    return splitLines(text).contains(u"Type=Link"_s) ? urlKeys(text) : QList<Candidate>();
}

QList<Candidate> fromWebloc(const QString& text)
{
    QList<Candidate> candidates;
    QXmlStreamReader xml(text);
    bool urlFollows = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "key"_L1) {
            urlFollows = xml.readElementText() == "URL"_L1;
        } else if (xml.name() == "string"_L1 && urlFollows) {
            const qsizetype line = xml.lineNumber();
            candidates.append({ line, xml.readElementText().trimmed() });
            urlFollows = false;
        }
    }
    return candidates;
}

} // namespace app::urls
