// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPainter>
#include <QString>

class QPdfWriter;

namespace ui::report {

/// Pages of A4 that fill from top to bottom, in units of 1/96 inch. Each has the title and its number at its foot.
class PageFlow
{
    Q_DISABLE_COPY_MOVE(PageFlow)

public:
    /// `pages` is how many there will be, for "3 of 12"; 0: not known yet. The writer outlives this.
    PageFlow(QPdfWriter& writer, QString title, int pages);
    ~PageFlow();

    [[nodiscard]] bool begins() const { return m_begun; } ///< the device could be drawn on
    [[nodiscard]] double width() const;
    [[nodiscard]] double pageHeight() const; ///< that content can fill
    [[nodiscard]] double remaining() const;
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] int page() const { return m_page; } ///< from 1
    [[nodiscard]] QPainter& painter() { return m_painter; } ///< its origin is at the top left of the content

    /// Goes to the next page where less than `height` is left of this one, unless it is still empty.
    void keepTogether(double height);
    void advance(double height) { m_y += height; }
    /// A gap that is not wanted at the top of a page.
    void gap(double height);
    void newPage();

private:
    void drawFoot();

    QPdfWriter& m_writer;
    QString m_title;
    int m_pages;
    int m_page = 1;
    double m_y = 0;
    QPainter m_painter;
    bool m_begun = false;
};

} // namespace ui::report
