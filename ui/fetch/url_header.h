// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

namespace ui::fetch {

/// The header of the URL list: columns of engines carry their colour as a line.
class UrlHeader final : public QHeaderView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlHeader)

public:
    explicit UrlHeader(QWidget* parent = nullptr);
    ~UrlHeader() override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
};

} // namespace ui::fetch
