// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace app::report {

/// What a picture is called and what it shows, for those who do not see it.
struct PictureWords
{
    QString title;
    QString description;
};

/// Writes an SVG document as an element of the document that is being written. Its ids, and what refers to them, get
/// `prefix`, so that they are unique among several pictures; its size is left to the style sheet; scripts are left out.
/// Nothing is written of what is no SVG.
void writeInlineSvg(QXmlStreamWriter& writer, const QByteArray& svg, const QString& prefix, const PictureWords& words);

} // namespace app::report
