// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace ui::fetch {

/// Paints cells of the URL list in the tone that the model gives them, and edits URLs.
class UrlDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UrlDelegate)

public:
    explicit UrlDelegate(QObject* parent = nullptr);
    ~UrlDelegate() override;

    static constexpr int Padding = 4; ///< of a cell, left and right, beside the style's own

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace ui::fetch
