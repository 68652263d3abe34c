// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace ui::widgets {

/// A paragraph that takes at most so many lines: what does not fit is elided at its end and told whole by the tool tip
/// and to screen readers. Line ends in the text begin a new line.
class ClampedText final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClampedText)

public:
    explicit ClampedText(int maxLines, QWidget* parent = nullptr);

    void setText(const QString& text);
    void setMaxLines(int lines); ///< takes effect with the next setText()
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The lines of the text at this width, the last one elided where more would follow.
    [[nodiscard]] QStringList lines(int width) const;

    int m_maxLines;
    QString m_text;
};

} // namespace ui::widgets
