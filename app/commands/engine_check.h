// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commands/console.h"
#include "app/commands/lab_use.h"
#include "app/conformance/suite.h"

#include <QObject>

#include <optional>

namespace app::commands {

/// The conformance suite over one engine on the command line: the lab, progress on the terminal. Quits the event loop
/// of the application when it has ended; then either results() or error() is there.
class EngineCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineCheck)

public:
    EngineCheck(const fetch::EngineEntry& engine, Console& console);

    [[nodiscard]] const std::vector<conformance::Result>& results() const { return m_results; }
    [[nodiscard]] const std::optional<QString>& error() const { return m_error; }

private:
    void fail(const QString& sentence);

    Console& m_console;
    LabUse m_lab;
    conformance::Suite m_suite;
    std::vector<conformance::Result> m_results;
    std::optional<QString> m_error;
};

/// One line for each check, and a sentence on the whole.
[[nodiscard]] QString checkText(const fetch::EngineEntry& engine, const std::vector<conformance::Result>& results);
/// {"engine", "name", "checks": [{"id", "demand", "result", "expected", "seen", "reason"}], "held", "failed",
/// "skipped"}
[[nodiscard]] QByteArray checkJson(const fetch::EngineEntry& engine, const std::vector<conformance::Result>& results);
[[nodiscard]] bool allHold(const std::vector<conformance::Result>& results);

} // namespace app::commands
