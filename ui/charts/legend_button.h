// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/swatch.h"

#include <QAbstractButton>

namespace ui::charts {

/// One entry of a legend: swatch and name, checked while its series is shown. Flat, since a row of raised buttons would
/// shout louder than the chart.
class LegendButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LegendButton)

public:
    explicit LegendButton(const LegendEntry& entry, QWidget* parent = nullptr);
    ~LegendButton() override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LegendEntry m_entry;
};

} // namespace ui::charts
