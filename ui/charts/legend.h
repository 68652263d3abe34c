// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/swatch.h"

#include <QSet>
#include <QWidget>

namespace ui::charts {

class LegendButton;

/// A chart's legend as buttons: a press hides a series or brings it back, by mouse and by keyboard alike.
class Legend final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Legend)

public:
    explicit Legend(QWidget* parent = nullptr);
    ~Legend() override;

    /// Names that were hidden before stay hidden.
    void show(const app::charts::Chart& chart);
    [[nodiscard]] const QSet<QString>& hiddenNames() const { return m_hidden; }

signals:
    void hiddenNamesChanged();

private:
    void rebuild(const QList<LegendEntry>& entries);
    void toggle(const QString& name, bool shown);

    QList<LegendEntry> m_entries;
    QList<LegendButton*> m_buttons; ///< children, one an entry
    QSet<QString> m_hidden;
};

} // namespace ui::charts
