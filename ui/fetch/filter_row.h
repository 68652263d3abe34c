// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui::fetch {

/// A line to filter the list by, shown when it is asked for. Escape closes it, and all rows are shown again.
class FilterRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterRow)

public:
    explicit FilterRow(QWidget* parent = nullptr);
    ~FilterRow() override;

    void open();
    void close();
    /// How many rows are shown of how many, and that measurements take all.
    void setCounts(int shown, int all);

signals:
    void textChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_counts;
};

} // namespace ui::fetch
