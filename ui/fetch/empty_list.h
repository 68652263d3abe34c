// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui::fetch {

/// What stands in the place of an empty URL list: what to do, and the quickest way to begin.
class EmptyList final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyList)

public:
    explicit EmptyList(QWidget* parent = nullptr);
    ~EmptyList() override;

signals:
    void demoPressed();
};

} // namespace ui::fetch
