// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/report/inline_svg.h"

#include "app/report/report.h"
#include "app/text/printable.h"

#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace app::report {

using namespace Qt::StringLiterals;

namespace {

/// Elements that are left out with all that they hold.
bool isLeftOut(QStringView name)
{
    return name == "title"_L1 || name == "desc"_L1 || name == "script"_L1 || name == "foreignObject"_L1;
}

QString prefixed(const QXmlStreamAttribute& attribute, const QString& prefix)
{
    const QStringView name = attribute.qualifiedName();
    QString value = attribute.value().toString();
    if (name == "id"_L1) {
        return prefix + value;
    }
    if (name.endsWith("href"_L1) && value.startsWith(u'#')) {
        return u'#' + prefix + value.mid(1);
    }
    return value.replace("url(#"_L1, "url(#"_L1 + prefix);
}

void writeAttributes(
    QXmlStreamWriter& writer, const QXmlStreamAttributes& attributes, const QString& prefix, bool isRoot)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QStringView name = attribute.qualifiedName();
        const bool isSize = name == "width"_L1 || name == "height"_L1;
        const bool isOutside = name.endsWith("href"_L1) && !attribute.value().startsWith(u'#');
        if (!(isRoot && isSize) && !isOutside && !name.startsWith("on"_L1)) {
            writer.writeAttribute(name.toString(), prefixed(attribute, prefix));
        }
    }
}

void writeRoot(
    QXmlStreamWriter& writer, const QXmlStreamAttributes& attributes, const QString& prefix, const PictureWords& words)
{
    const QString titleId = prefix + "title"_L1;
    const QString descriptionId = prefix + "desc"_L1;
    writer.writeStartElement(u"svg"_s);
    writeAttributes(writer, attributes, prefix, true);
    writer.writeAttribute(u"role"_s, u"img"_s);
    writer.writeAttribute(u"aria-labelledby"_s, titleId + u' ' + descriptionId);
    writer.writeStartElement(u"title"_s);
    writer.writeAttribute(u"id"_s, titleId);
    writer.writeCharacters(text::printableLines(words.title));
    writer.writeEndElement();
    writer.writeStartElement(u"desc"_s);
    writer.writeAttribute(u"id"_s, descriptionId);
    writer.writeCharacters(text::printableLines(words.description));
    writer.writeEndElement();
}

} // namespace

void writeInlineSvg(QXmlStreamWriter& writer, const QByteArray& svg, const QString& prefix, const PictureWords& words)
{
    QXmlStreamReader reader(svg);
    reader.setNamespaceProcessing(false);
    int depth = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && depth == 0) {
            if (reader.name() != "svg"_L1) {
                return;
            }
            writeRoot(writer, reader.attributes(), prefix, words);
            ++depth;
        } else if (token == QXmlStreamReader::StartElement && isLeftOut(reader.name())) {
            reader.skipCurrentElement();
        } else if (token == QXmlStreamReader::StartElement) {
            writer.writeStartElement(reader.qualifiedName().toString());
            writeAttributes(writer, reader.attributes(), prefix, false);
            ++depth;
        } else if (token == QXmlStreamReader::EndElement) {
            writer.writeEndElement();
            --depth;
        } else if (token == QXmlStreamReader::Characters && depth > 0) {
            writer.writeCharacters(reader.text().toString());
        }
    }
    for (; depth > 0; --depth) { // of a picture that breaks off
        writer.writeEndElement();
    }
}

} // namespace app::report
