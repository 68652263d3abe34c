// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/charts/chart.h"
#include "ui/charts/export_choice.h"
#include "ui/charts/picture_folder.h"

#include <QByteArray>
#include <QImage>
#include <QMimeData>

#include <functional>
#include <memory>

namespace ui::charts {

/// What a chart is dragged out of the window as.
struct DraggedChart
{
    app::charts::Chart chart;
    QString stem; ///< of the file's name
    ExportChoice choice; ///< of the file; as a picture it is always there as PNG and SVG
    std::shared_ptr<PictureFolder> folder;
    std::function<void(const QString& sentence)> failed; ///< called where the file could not be written
};

/// A chart on its way into a document, which takes a picture, or into a folder, which takes a file. Each is drawn when
/// it is asked for, and once: most targets take one of them.
class ChartMimeData final : public QMimeData
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChartMimeData)

public:
    explicit ChartMimeData(DraggedChart dragged);
    ~ChartMimeData() override;

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    [[nodiscard]] const QImage& image() const;
    [[nodiscard]] QByteArray png() const;
    [[nodiscard]] QByteArray uriList() const;

    DraggedChart m_dragged;
    mutable QImage m_image;
    mutable QString m_path; ///< of the file, once it is written
};

/// Drags it from `source` until the button is let go. Returns after that: dragging has an event loop of its own.
void dragOut(QWidget& source, const DraggedChart& dragged);

} // namespace ui::charts
