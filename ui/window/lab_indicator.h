// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace ui::fetch {
class LabControl;
}

namespace ui::window {

/// "lab: ready" in the toolbar, with a dot whose filling tells the state as well as its colour. Pressing it starts or
/// stops the lab.
class LabIndicator final : public QToolButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LabIndicator)

public:
    /// `lab` must outlive it.
    explicit LabIndicator(fetch::LabControl& lab, QWidget* parent = nullptr);
    ~LabIndicator() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void showState();

    fetch::LabControl& m_lab;
};

} // namespace ui::window
