// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QFrame>

namespace ui::fetch {

/// What an import refused, line by line and why. Closes like a menu.
class RefusalsPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefusalsPopup)

public:
    static constexpr qsizetype MaxShown = 1000;

    explicit RefusalsPopup(const QList<app::urls::Refusal>& refusals, QWidget* parent);
    ~RefusalsPopup() override;

    /// Opens with its upper right corner at `corner`, kept on the screen. Deletes itself when closed.
    void openAt(const QPoint& corner);
};

} // namespace ui::fetch
