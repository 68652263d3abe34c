// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/urls/import.h"

#include "app/urls/decode.h"
#include "app/urls/formats.h"
#include "app/urls/url.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

namespace app::urls {

namespace {

using namespace Qt::StringLiterals;

QString tr(const char* text)
{
    return QCoreApplication::translate("Import", text);
}

QString counted(const char* text, qsizetype n)
{
    return QCoreApplication::translate("Import", text, nullptr, int(n));
}

/// Enough to recognise it by.
QString shortened(const QString& text)
{
    constexpr qsizetype longest = 120;
    return withoutCredentials(text.size() > longest ? text.first(longest) + u'…' : text);
}

Import judge(const QList<Candidate>& candidates)
{
    Import import;
    QSet<QByteArray> seen;
    for (const Candidate& candidate : candidates) {
        if (import.urls.size() >= MaxUrls) {
            import.refusals.append({ candidate.line, shortened(candidate.text),
                tr("Versus takes at most %1 URLs at once; this and all that follow are left out.").arg(MaxUrls) });
            break;
        }
        const Checked checked = checkUrl(candidate.text);
        if (!checked) {
            import.refusals.append({ candidate.line, shortened(candidate.text), checked.error() });
            continue;
        }
        import.urls.append(*checked);
        import.duplicates += seen.contains(*checked) ? 1 : 0;
        seen.insert(*checked);
    }
    return import;
}

Import refusedFile(const QString& name, const QString& reason)
{
    Import import;
    import.refusals.append({ 0, name, reason });
    return import;
}

using Reader = QList<Candidate> (*)(const QString&);

/// By the ending of the name; by the content where that says nothing.
Reader readerFor(const QString& name, const QString& text)
{
    static const QHash<QString, Reader> byEnding {
        { u"csv"_s, fromCsv },
        { u"tsv"_s, fromCsv },
        { u"html"_s, fromHtml },
        { u"htm"_s, fromHtml },
        { u"xhtml"_s, fromHtml },
        { u"md"_s, fromMarkdown },
        { u"markdown"_s, fromMarkdown },
        { u"url"_s, fromUrlFile },
        { u"desktop"_s, fromDesktopFile },
        { u"webloc"_s, fromWebloc },
    };
    if (const Reader reader = byEnding.value(QFileInfo(name).suffix().toLower())) {
        return reader;
    }
    const QString start = text.left(512).trimmed();
    if (start.startsWith("<!doctype html"_L1, Qt::CaseInsensitive)
        || start.startsWith("<html"_L1, Qt::CaseInsensitive)) {
        return fromHtml;
    }
    if (start.startsWith("[InternetShortcut]"_L1)) {
        return fromUrlFile;
    }
    return fromPlainText;
}

Import importFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        return refusedFile(path, tr("It is a folder; choose the files in it."));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refusedFile(path, tr("It cannot be opened: %1.").arg(file.errorString()));
    }
    // One byte more than allowed: a device or a pipe does not tell its size.
    const QByteArray bytes = file.read(MaxFileBytes + 1);
    if (bytes.size() > MaxFileBytes) {
        return refusedFile(
            path, tr("It is larger than %1 MiB, the most that Versus reads as a list.").arg(MaxFileBytes >> 20));
    }
    return importBytes(bytes, path);
}

} // namespace

QString Import::summary() const
{
    QStringList parts { counted("%n taken", urls.size()) };
    if (!refusals.isEmpty()) {
        parts.append(counted("%n refused", refusals.size()));
    }
    if (duplicates > 0) {
        parts.append(counted(duplicates == 1 ? "%n duplicate" : "%n duplicates", duplicates));
    }
    return parts.join(", "_L1);
}

void Import::append(const Import& other)
{
    urls += other.urls;
    refusals += other.refusals;
    duplicates += other.duplicates;
}

Import importText(const QString& text)
{
    return judge(fromPlainText(text));
}

Import importUrl(const QString& text)
{
    return judge({ { 0, text } });
}

Import importBytes(const QByteArray& bytes, const QString& name)
{
    if (bytes.startsWith("bplist")) {
        return refusedFile(name, tr("It is a binary property list; save the link as text or XML."));
    }
    const auto text = decodeText(bytes);
    if (!text) {
        return refusedFile(name, tr("It is a binary file, not a list of URLs."));
    }
    return judge(readerFor(name, *text)(*text));
}

Import importFiles(const QStringList& paths)
{
    Import import;
    for (const QString& path : paths) {
        import.append(importFile(path));
    }
    return import;
}

} // namespace app::urls
