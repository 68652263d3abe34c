// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QString>

class QAction;
class QHBoxLayout;
class QLabel;

namespace ui::widgets {

class ElidedLabel;

/// A part of the window: a thin header with its title, a hint and a button that closes it, over its content.
/// showAction() brings it back.
class Part final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Part)

public:
    /// Takes `content`. `name` is the object name; `title` also names the action.
    Part(const QString& name, const QString& title, QWidget* content, QWidget* parent = nullptr);
    ~Part() override;

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    void setHint(const QString& hint);
    /// Puts a tool into the header, before the button that closes it; takes it.
    void addTool(QWidget* tool);
    /// Checkable: checked while the part is open.
    [[nodiscard]] QAction* showAction() const { return m_showAction; }
    [[nodiscard]] bool isOpen() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QHBoxLayout* m_header;
    QLabel* m_title;
    ElidedLabel* m_hint;
    QAction* m_showAction;
};

} // namespace ui::widgets
