// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/console.h"

#include "app/text/printable.h"

#include <QCoreApplication>

#include <poll.h>
#include <unistd.h>

#include <cstdio>

namespace app::commands {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

} // namespace

QList<ExitMeaning> exitMeanings()
{
    return {
        { Exit::Done, tr("done") },
        { Exit::SomeFailed, tr("the work ran and some of it failed") },
        { Exit::BadUsage, tr("bad usage or input") },
        { Exit::EngineMissing, tr("an engine is missing or broken") },
        { Exit::Interrupted, tr("interrupted; what was measured is written") },
    };
}

Console::Console()
    : out(stdout)
    , err(stderr)
    , m_terminal(isatty(STDERR_FILENO) != 0)
{
}

void Console::complain(const QString& sentence)
{
    clearProgress();
    err << "versus: "_L1 << text::printable(sentence) << Qt::endl;
}

std::optional<QString> Console::finish()
{
    out.flush();
    if (m_outputFailed || (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)) {
        return std::nullopt;
    }
    m_outputFailed = true;
    pollfd reader { .fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0 };
    if (poll(&reader, 1, 0) > 0 && (reader.revents & (POLLERR | POLLNVAL)) != 0) {
        return std::nullopt;
    }
    return tr("Standard output could not be written to its end. Make room, or send it elsewhere.");
}

void Console::showProgress(const QString& text)
{
    if (m_terminal) {
        err << "\r\x1b[K"_L1 << text::printable(text) << Qt::flush;
        m_progressShown = true;
    }
}

void Console::clearProgress()
{
    if (m_progressShown) {
        err << "\r\x1b[K"_L1 << Qt::flush;
        m_progressShown = false;
    }
}

} // namespace app::commands
