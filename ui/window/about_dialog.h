// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QDialog>

namespace ui::window {

/// What Versus is, the versions of what it is made of, and its licence.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    explicit AboutDialog(const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent = nullptr);
    ~AboutDialog() override;
};

} // namespace ui::window
