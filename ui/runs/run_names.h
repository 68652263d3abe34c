// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace ui::runs {

/// Names of run documents. A kept run is TIME.versus.json, in UTC, so that names stand in the order of time; one that
/// the user has named is "TIME NAME.versus.json".

[[nodiscard]] QLatin1String runEnding(); ///< ".versus.json"
/// A file name for a run of this name, without the ending: what file systems take amiss is replaced.
[[nodiscard]] QString fileStem(const QString& runName);
/// The name of the run in a file: the file's without its ending.
[[nodiscard]] QString runNameOf(const QString& path);

[[nodiscard]] QString keptStem(const QDateTime& started, const QString& ownName = {});
/// What keptStem() was given; `started` is not valid where the file is no kept run.
struct KeptName
{
    QDateTime started; ///< UTC
    QString ownName; ///< empty: it has none
};
[[nodiscard]] KeptName keptNameOf(const QString& path);

} // namespace ui::runs
