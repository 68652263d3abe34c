// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace ui::fetch {

/// A line to type URLs into, shown when it is asked for. Enter adds, Escape closes.
class AddRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AddRow)

public:
    explicit AddRow(QWidget* parent = nullptr);
    ~AddRow() override;

    void open();

signals:
    void entered(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void enter();

    QLineEdit* m_edit;
};

} // namespace ui::fetch
