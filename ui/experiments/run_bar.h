// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace ui::widgets {
class ElidedLabel;
}

namespace ui::experiments {

class ExperimentSession;

/// How far the experiment is, with Cancel; or why none can run now. Hidden while there is nothing to say.
class RunBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunBar)

public:
    /// `session` outlives the bar.
    explicit RunBar(ExperimentSession& session, QWidget* parent = nullptr);
    ~RunBar() override;

private:
    void refresh();
    void setProgress(double share, const QString& text);

    ExperimentSession& m_session;
    widgets::ElidedLabel* m_text;
    QProgressBar* m_bar;
    QToolButton* m_cancel;
};

} // namespace ui::experiments
