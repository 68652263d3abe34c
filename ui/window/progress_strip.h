// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QToolButton;

namespace ui::widgets {
class ElidedLabel;
}

namespace ui::window {

/// How far the measurement is, in the status bar. Cancel is offered here while the panel that has it is closed.
class ProgressStrip final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgressStrip)

public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    ~ProgressStrip() override;

    void setBusy(bool busy);
    void setProgress(double share, const QString& text);
    /// Says something that stays until the next measurement.
    void say(const QString& text);
    void offerCancel(bool offer);

signals:
    void cancelPressed();

private:
    void showCancel();

    widgets::ElidedLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
    bool m_busy = false;
    bool m_offered = false;
};

} // namespace ui::window
