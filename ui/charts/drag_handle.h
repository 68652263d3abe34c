// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace ui::charts {

/// A small picture that stands for the chart and can be dragged away. For pointers alone: keys have Copy Picture.
class DragHandle final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DragHandle)

public:
    explicit DragHandle(QWidget* parent = nullptr);
    ~DragHandle() override;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void dragged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    std::optional<QPoint> m_press;
};

} // namespace ui::charts
