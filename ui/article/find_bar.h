// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/article/finder.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTextEdit;
class QToolButton;

namespace ui::article {

/// Finds words in a text: marks all hits, goes from one to the next, and says how many there are.
class FindBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    /// `text` outlives the bar.
    explicit FindBar(QTextEdit* text, QWidget* parent = nullptr);

    /// Comes up with what is selected, ready for typing.
    void activate();
    void findNext();
    void findPrevious();
    /// The text got a new document: marks the hits again, and stays where it is.
    void refresh();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void search();
    void step(bool forward);
    void select();
    void markHits();
    void say(bool wrapped, bool forward);

    QTextEdit* m_text;
    QLineEdit* m_field = nullptr;
    QLabel* m_status = nullptr;
    HitCursor m_hits;
    int m_from = 0; ///< where a search that is being typed begins
};

} // namespace ui::article
