// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSettings;
class QSplitter;

namespace ui::widgets {
class NoticeBar;
class Part;
} // namespace ui::widgets

namespace ui::window {

/// The parts of the window and the splitters between them: contents | article over listing | panel over charts. Each
/// can be closed and brought back; a column without an open part makes room for the others.
class WindowParts final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowParts)

public:
    /// What the parts hold; WindowParts takes them.
    struct Contents
    {
        QWidget* contents = nullptr;
        QWidget* article = nullptr;
        QWidget* listing = nullptr;
        QWidget* panel = nullptr;
        QWidget* charts = nullptr;
    };

    explicit WindowParts(const Contents& contents, QWidget* parent = nullptr);
    ~WindowParts() override;

    [[nodiscard]] widgets::Part& contents() const { return *m_contents; }
    [[nodiscard]] widgets::Part& article() const { return *m_article; }
    [[nodiscard]] widgets::Part& listing() const { return *m_listing; }
    [[nodiscard]] widgets::Part& panel() const { return *m_panel; }
    [[nodiscard]] widgets::Part& charts() const { return *m_charts; }
    [[nodiscard]] QList<widgets::Part*> all() const;
    /// Over all parts: for files and other things of the window as a whole.
    [[nodiscard]] widgets::NoticeBar& notice() const { return *m_notice; }

    void save(QSettings& settings) const;
    /// Sizes and open parts as saved, or as fits `size`.
    void restore(const QSettings& settings, QSize size);

signals:
    /// What save() writes.
    void changed();

private:
    void buildLayout();
    void showColumns();
    void setDefaultSizes(QSize size);

    widgets::NoticeBar* m_notice;
    widgets::Part* m_contents;
    widgets::Part* m_article;
    widgets::Part* m_listing;
    widgets::Part* m_panel;
    widgets::Part* m_charts;
    QSplitter* m_columns;
    QSplitter* m_middle;
    QSplitter* m_right;
};

} // namespace ui::window
