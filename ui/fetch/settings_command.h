// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/compare_settings.h"

#include <QUndoCommand>

namespace ui::fetch {

class FetchPanel;

/// Settings that come with a list, as a part of the step that brings it.
class SettingsCommand final : public QUndoCommand
{
public:
    /// `panel` must outlive the undo stack's steps.
    SettingsCommand(FetchPanel& panel, CompareSettings settings);
    void redo() override;
    void undo() override;

private:
    FetchPanel& m_panel;
    CompareSettings m_before;
    CompareSettings m_settings;
};

} // namespace ui::fetch
