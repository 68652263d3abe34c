// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

namespace ui::charts {

/// What makes the figures of a chart doubtful, between its finding and its plot; hidden where there is nothing. The
/// tool tip and screen readers get all of it, also what is folded.
class WarningList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WarningList)

public:
    explicit WarningList(QWidget* parent = nullptr);
    ~WarningList() override;

    /// More than `mostLines` of text are folded: the plot needs the room more.
    void show(const QStringList& warnings, int mostLines);
    [[nodiscard]] const QStringList& warnings() const { return m_warnings; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QStringList m_warnings;
    int m_mostLines = 1;
};

} // namespace ui::charts
