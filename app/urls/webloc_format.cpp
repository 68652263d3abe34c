// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/collector.h"
#include "app/urls/format.h"

#include <QCoreApplication>
#include <QXmlStreamReader>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Urls", text);
}

/// Whether the reader now stands at the string of the key URL.
bool findUrl(QXmlStreamReader& xml)
{
    bool keyWasUrl = false;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "key"_L1) {
            keyWasUrl = xml.readElementText(QXmlStreamReader::IncludeChildElements) == "URL"_L1;
        } else if (keyWasUrl && xml.name() == "string"_L1) {
            return true;
        }
    }
    return false;
}

} // namespace

void readWebloc(QStringView text, Collector& collector)
{
    QXmlStreamReader xml(text.toString());
    const bool found = findUrl(xml);
    const auto line = int(xml.lineNumber());
    const QString url = found ? xml.readElementText(QXmlStreamReader::IncludeChildElements) : QString();
    if (xml.hasError()) {
        collector.refuseFile(tr("It is a damaged property list: %1.").arg(xml.errorString()));
    } else if (!found) {
        collector.refuseFile(tr("It is a property list without a link."));
    } else if (!collector.refusedAsTooLong(url, line)) {
        collector.offer(url, line);
    }
}

} // namespace app::urls
