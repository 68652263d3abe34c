// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/plot_accessible.h"

#include "ui/charts/plot_view.h"

#include <QAccessibleWidget>

namespace ui::charts {

namespace {

class PlotAccessible final : public QAccessibleWidget
{
public:
    explicit PlotAccessible(PlotView* plot)
        : QAccessibleWidget(plot, QAccessible::Chart)
        , m_plot(plot)
    {
    }

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString point = m_plot->currentText().replace(u'\n', QStringLiteral(", "));
        if (kind == QAccessible::Value) {
            return point;
        }
        if (kind == QAccessible::Name && !point.isEmpty()) {
            return PlotView::tr("%1: %2", "title of a chart, and the point that is looked at")
                .arg(m_plot->accessibleName(), point);
        }
        return QAccessibleWidget::text(kind);
    }

private:
    PlotView* m_plot;
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    auto* plot = qobject_cast<PlotView*>(object);
    return plot == nullptr ? nullptr : new PlotAccessible(plot);
}

} // namespace

void installPlotAccessibility()
{
    QAccessible::installFactory(make);
}

} // namespace ui::charts
