// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/view.h"
#include "ui/charts/export_services.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QSplitter;
class QToolButton;

namespace ui::widgets {
class ClampedText;
}

namespace ui::charts {

class ChartView;
class DragHandle;
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
    ChartPane(std::function<QString()> fileStem, ExportServices services, QWidget* chooser, QWidget* parent = nullptr);
    ~ChartPane() override;

    void setChart(const app::charts::Chart& chart, Lines lines);

    /// The part of the x axis that is seen; nothing where that is all of it.
    [[nodiscard]] std::optional<app::charts::Range> seenPart() const;

signals:
    void seenPartChanged();
    void saved(const QString& path);
    void failed(const QString& sentence);

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout(QWidget* bar);
    QWidget* makeBar(QWidget* chooser);
    void fillZoomMenu();
    void fillExportMenu();
    void dragOut();
    void enable(bool enabled);
    void mute();

    std::function<QString()> m_fileStem;
    ExportServices m_services;
    QLabel* m_finding;
    WarningList* m_warnings;
    QToolButton* m_numbersButton;
    QToolButton* m_zoomButton;
    QToolButton* m_exportButton;
    DragHandle* m_handle;
    ChartView* m_view;
    NumbersTable* m_numbers;
    widgets::ClampedText* m_caption;
};

} // namespace ui::charts
