// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QFrame>

class QTreeWidget;

namespace ui::fetch {

/// What an import refused, line by line and why, with the file where there were files. Closes like a menu.
class RefusalsPopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefusalsPopup)

public:
    RefusalsPopup(const app::urls::Import& result, QWidget* parent);
    ~RefusalsPopup() override;

    /// Opens with its upper right corner at `corner`, kept on the screen. Deletes itself when closed.
    void openAt(const QPoint& corner);

private:
    [[nodiscard]] static QString title(const app::urls::Import& result);
    [[nodiscard]] QTreeWidget* makeTree(const QList<app::urls::Refusal>& refusals);
};

} // namespace ui::fetch
