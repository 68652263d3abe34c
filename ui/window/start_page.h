// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui::window {

/// What stands in the place of the charts until there is something to chart: what Versus does, and the first comparison
/// in one press.
class StartPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartPage)

public:
    explicit StartPage(QWidget* parent = nullptr);
    ~StartPage() override;

signals:
    void comparePressed();
    void experimentsPressed();
    void chartsPressed();
};

} // namespace ui::window
