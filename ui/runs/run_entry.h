// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace ui::runs {

/// One run document in the list of them: texts for its columns, from the head of the document alone.
struct RunEntry
{
    QString path;
    bool kept = false; ///< by Versus itself, in its data folder
    qint64 bytes = 0;
    QString name;
    QDateTime started; ///< UTC; of a file that is no run, when it was changed last
    QString origin; ///< "Compare" or "Fetch", "Compare, stopped"
    QString engines; ///< "Go, Rust"
    QString profile; ///< "Level field"
    QString hosts; ///< "lab", "a.example, b.example", "a.example and 7 more"
    qsizetype urls = 0;
    int rounds = 0;
    QString machine; ///< host, or processor where it has no name
    QString problem; ///< why it cannot be opened; empty: it can
    QString searchText; ///< in lower case: all of these, every host, lab URLs, versions

    bool operator==(const RunEntry&) const = default;
};

/// Reads the head of the document; a file that is none has a problem. Any thread may call it.
[[nodiscard]] RunEntry readEntry(const QString& path, bool kept);

/// Whether each word of `search` is found somewhere.
[[nodiscard]] bool matches(const RunEntry& entry, const QString& search);

} // namespace ui::runs
