// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QTextStream>

#include <optional>

namespace app::commands {

/// What a command ends with; the numbers are a promise to scripts.
enum class Exit {
    Done = 0,
    SomeFailed = 1, ///< the work ran and some of it failed
    BadUsage = 2, ///< or bad input
    EngineMissing = 3, ///< or broken
    Interrupted = 130, ///< what was measured is written
};

struct ExitMeaning
{
    Exit exit;
    QString sentence;
};

/// What --help and the man page say of all of them.
[[nodiscard]] QList<ExitMeaning> exitMeanings();

/// Where a command writes: results to `out`, everything else to `err`. Belongs to the main thread.
class Console
{
public:
    Console();

    QTextStream out;
    QTextStream err;

    /// One sentence on `err`, with the program's name before it. What a terminal would obey is shown as a mark.
    void complain(const QString& sentence);
    /// Writes what `out` still holds; the sentence says why that, or something before, did not succeed. Once, and not
    /// where the reader of a pipe has gone, who wants no more.
    [[nodiscard]] std::optional<QString> finish();
    /// Replaces the line of progress; nothing where `err` is not a terminal.
    void showProgress(const QString& text);
    void clearProgress();

private:
    bool m_terminal;
    bool m_progressShown = false;
    bool m_outputFailed = false;
};

} // namespace app::commands
