// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace ui::widgets {
class ElidedLabel;
}

namespace ui::fetch {

/// The large buttons Fetch and Compare; while something runs, how far it is and Cancel, in the same place.
class ActionBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ActionBar)

public:
    explicit ActionBar(QWidget* parent = nullptr);
    ~ActionBar() override;

    void setBusy(bool busy, bool canCancel);
    /// Neither can be pressed while there is a reason, a sentence.
    void setBlocked(const QString& reason);
    /// `share` 0 to 1; below 0: not known.
    void setProgress(double share, const QString& text);

signals:
    void fetchPressed();
    void comparePressed();
    void cancelPressed();

private:
    [[nodiscard]] static QString fetchTip();
    [[nodiscard]] static QString compareTip();

    QPushButton* m_fetch;
    QPushButton* m_compare;
    QPushButton* m_cancel;
    QProgressBar* m_bar;
    widgets::ElidedLabel* m_text;
    QWidget* m_idlePage;
    QWidget* m_busyPage;
};

} // namespace ui::fetch
