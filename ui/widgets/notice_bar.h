// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui::widgets {

/// Something to tell, in place and without stopping anybody: a sentence, perhaps with something to press. A plain
/// value.
struct Notice
{
    enum class Kind { Info, Question, Problem };

    Kind kind = Kind::Info;
    QString text;
    QString actionText; ///< of the button; empty: there is none
    std::function<void()> action; ///< called once when it is pressed
    bool keepsOpen = false; ///< the notice stays when its action was pressed
};

/// A thin bar that shows one Notice at a time and can be closed. Hidden while there is none.
class NoticeBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeBar)

public:
    explicit NoticeBar(QWidget* parent = nullptr);
    ~NoticeBar() override;

    void show(const Notice& notice);
    void clear();
    [[nodiscard]] QString text() const;

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void press();
    void announce();

    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    Notice m_notice;
};

} // namespace ui::widgets
