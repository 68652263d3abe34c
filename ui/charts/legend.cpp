// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/legend.h"

#include "ui/charts/legend_button.h"
#include "ui/widgets/flow_layout.h"

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

/// Where Tab stops last before `widget`.
QWidget* stopBefore(QWidget& widget)
{
    QWidget* before = widget.previousInFocusChain();
    while (before != &widget && !(before->focusPolicy() & Qt::TabFocus)) {
        before = before->previousInFocusChain();
    }
    return before;
}

} // namespace

Legend::Legend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"chartLegend"_s);
    setAccessibleName(tr("Legend"));
    setLayout(new widgets::FlowLayout(14, 4));
}

Legend::~Legend() = default;

void Legend::show(const app::charts::Chart& chart)
{
    const QList<LegendEntry> entries = chart.emptyReason.isEmpty() ? legendOf(chart) : QList<LegendEntry>();
    if (entries != m_entries) {
        rebuild(entries);
    }
    setVisible(!entries.isEmpty());
}

void Legend::rebuild(const QList<LegendEntry>& entries)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_entries = entries;
    QWidget* before = stopBefore(*this);
    for (const LegendEntry& entry : entries) {
        auto* button = new LegendButton(entry, this);
        button->setChecked(!m_hidden.contains(entry.name));
        connect(button, &LegendButton::toggled, this, [this, name = entry.name](bool on) { toggle(name, on); });
        layout()->addWidget(button);
        m_buttons.append(button);
        setTabOrder(before, button); // it comes later than what stands below the legend
        before = button;
    }
}

void Legend::toggle(const QString& name, bool shown)
{
    if (shown) {
        m_hidden.remove(name);
    } else {
        m_hidden.insert(name);
    }
    emit hiddenNamesChanged();
}

} // namespace ui::charts
