// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/runs/run_names.h"

#include <QFileInfo>

#include <algorithm>

namespace ui::runs {

namespace {

using namespace Qt::StringLiterals;

const QString TimeFormat = u"yyyy-MM-dd-HHmmss-zzz"_s;
constexpr qsizetype TimeLength = 21;
/// File systems take 255 bytes; a letter may be four.
constexpr qsizetype LongestName = 50;

} // namespace

QLatin1String runEnding()
{
    return ".versus.json"_L1;
}

QString fileStem(const QString& runName)
{
    QString stem = runName.simplified().left(LongestName);
    std::ranges::replace_if(
        stem, [](QChar c) { return u"/\\:*?\"<>|"_s.contains(c) || !c.isPrint(); }, u'-');
    return stem.startsWith(u'.') ? u'-' + stem.sliced(1) : stem;
}

QString runNameOf(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    for (const QLatin1String ending : { runEnding(), ".json"_L1 }) {
        if (name.endsWith(ending, Qt::CaseInsensitive) && name.size() > ending.size()) {
            return name.chopped(ending.size());
        }
    }
    return name;
}

QString keptStem(const QDateTime& started, const QString& ownName)
{
    const QString time = started.toUTC().toString(TimeFormat);
    return ownName.isEmpty() ? time : time + u' ' + fileStem(ownName);
}

KeptName keptNameOf(const QString& path)
{
    const QString stem = runNameOf(path);
    KeptName name;
    name.started = QDateTime::fromString(stem.left(TimeLength), TimeFormat);
    name.started.setTimeSpec(Qt::UTC);
    name.ownName = stem.mid(TimeLength).trimmed();
    return name;
}

} // namespace ui::runs
