// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/save_path.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QToolButton;

namespace ui::widgets {
class ClampedText;
}

namespace ui::charts {

class ChartView;
class NumbersTable;
class WarningList;

/// A chart with all that belongs to it: the finding as a sentence, what makes it doubtful, the drawing, the conditions,
/// and behind one press each the numbers and the ways to take it out.
class ChartPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartPane)

public:
    /// What the words around a chart may take of its room; the whole is in the tool tips and in pictures.
    struct Lines
    {
        int warnings = 4;
        int caption = 2;
    };

    /// `fileStem` gives the stem of the name that a picture shall have; `chooser`, which the pane takes, stands on the
    /// left above the chart, and may be none.
    ChartPane(
        const std::function<QString()>& fileStem, const AskSavePath& ask, QWidget* chooser, QWidget* parent = nullptr);
    ~ChartPane() override;

    void setChart(const app::charts::Chart& chart, Lines lines);

signals:
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout(QWidget* bar);
    QWidget* makeBar(const std::function<QString()>& fileStem, const AskSavePath& ask, QWidget* chooser);
    void mute();

    QLabel* m_finding;
    WarningList* m_warnings;
    QToolButton* m_numbersButton;
    QToolButton* m_exportButton;
    ChartView* m_view;
    NumbersTable* m_numbers;
    widgets::ClampedText* m_caption;
};

} // namespace ui::charts
