// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace ui::widgets {
class ElidedLabel;
}

namespace ui::fetch {

/// What happened, line by line, in the words of the article's listings. Folded it shows the last line.
class LogPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LogPane)

public:
    static constexpr int MaxLines = 10000; ///< older ones are dropped

    explicit LogPane(QWidget* parent = nullptr);
    ~LogPane() override;

    void append(const QStringList& lines);

private:
    void setUnfolded(bool unfolded);
    void showWaiting();

    QToolButton* m_toggle;
    widgets::ElidedLabel* m_last;
    QPlainTextEdit* m_text;
    QStringList m_waiting; ///< not laid out yet: while it is folded nobody sees 10,000 lines a second
    bool m_unfolded = false;
};

} // namespace ui::fetch
