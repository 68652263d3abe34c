// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace ui::widgets {

/// Items side by side in lines, like words of a text: what does not fit goes to the next line. Items of a line are
/// centred on it.
class FlowLayout final : public QLayout
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowLayout)

public:
    /// Gaps in pixels, between items and between lines.
    FlowLayout(int gap, int lineGap, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override;
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    struct Line
    {
        size_t end = 0; ///< the first item of the next one
        int height = 0;
    };

    /// The height that the lines take; moves the items only when `move`.
    int arrange(const QRect& rect, bool move) const;
    [[nodiscard]] static QSize sizeOf(const QLayoutItem& item, int width);
    [[nodiscard]] Line lineFrom(size_t first, int width) const;
    void place(size_t first, const Line& line, const QRect& room) const;

    int m_gap;
    int m_lineGap;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace ui::widgets
