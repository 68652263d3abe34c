// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/view.h"
#include "ui/charts/plot_map.h"
#include "ui/charts/theme.h"

#include <QGraphicsScene>
#include <QGraphicsView>

#include <optional>

class QRubberBand;

namespace ui::charts {

class ChartItem;
class PlotActions;

/// A plot that fills its widget. It says the value under the pointer, and with the arrow keys each point in turn;
/// wheel, a rectangle and keys look closer. Screen readers hear its title, its numbers and the point that is looked at.
class PlotView final : public QGraphicsView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlotView)

public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    /// A whole chart. It is seen as the one before where it has the same axes, as when a run grows; else whole.
    void show(const app::charts::Chart& chart, const Theme& theme);
    [[nodiscard]] const app::charts::View& view() const { return m_view; }
    /// For menus and keys; more may be added to the widget.
    [[nodiscard]] const QList<QAction*>& viewActions() const;

    /// What a tooltip at `position`, in pixels of this view, says; empty where no value is near.
    [[nodiscard]] QString textAt(const QPoint& position) const;
    /// Of the point that is looked at, by pointer or by keys; empty where there is none.
    [[nodiscard]] QString currentText() const;

    /// Closer by `factor` at the point that is looked at, or in the middle.
    void zoom(double factor);
    void showAll();
    void switchScale(Qt::Orientation axis);

signals:
    /// Another part of the chart is seen, or another chart.
    void viewChanged();
    /// The plot was seized outside its axes and is to be dragged away as a picture.
    void dragged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;

private:
    void setView(const app::charts::View& view);
    void refresh();
    /// The point that is looked at, in a chart that takes the place of this one: its values may have grown, or other
    /// points stand around it.
    [[nodiscard]] std::optional<Hit> sameIn(const app::charts::Chart& chart) const;
    void setCurrent(const std::optional<Hit>& hit);
    /// To the next point by an arrow key, and says it.
    void step(Qt::Key arrow);
    /// Shows `text` beside `position`, or no longer any where it is empty.
    void sayAt(const QPoint& position, const QString& text);
    /// The pressed pointer has come to `position`.
    void pull(const QPoint& position);
    /// The rectangle from the press to `position`, over the whole of an axis that has categories or is not meant.
    [[nodiscard]] QRect frameTo(const QPoint& position) const;
    [[nodiscard]] bool isInPlot(const QPoint& position) const;

    QGraphicsScene m_scene; ///< before the item, which it deletes
    ChartItem* m_item;
    PlotActions* m_actions; ///< child
    QRubberBand* m_band; ///< child of the viewport
    app::charts::Chart m_chart; ///< the whole of it
    app::charts::View m_view;
    Theme m_theme;
    std::optional<Hit> m_current;
    std::optional<QPoint> m_press; ///< where the left button went down
    bool m_showsFocus = false;
};

} // namespace ui::charts
