// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chart_drag.h"

#include "ui/widgets/own_picture.h"

#include <QBuffer>
#include <QDrag>
#include <QPixmap>
#include <QUrl>
#include <QWidget>

#include <utility>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

const QString PngType = u"image/png"_s;
const QString SvgType = u"image/svg+xml"_s;
const QString UriType = u"text/uri-list"_s;
const QString ImageType = u"application/x-qt-image"_s; ///< Qt's own programs ask for this one

constexpr int DragPictureWidth = 240;

} // namespace

ChartMimeData::ChartMimeData(DraggedChart dragged)
    : m_dragged(std::move(dragged))
{
}

ChartMimeData::~ChartMimeData() = default;

QStringList ChartMimeData::formats() const
{
    return { UriType, PngType, SvgType, ImageType, widgets::OwnPictureType };
}

bool ChartMimeData::hasFormat(const QString& mimeType) const
{
    return formats().contains(mimeType);
}

QVariant ChartMimeData::retrieveData(const QString& mimeType, QMetaType type) const
{
    if (mimeType == UriType) {
        if (type.id() == QMetaType::QUrl || type.id() == QMetaType::QVariantList) {
            const QVariant url = QUrl(QString::fromUtf8(uriList().trimmed()));
            return type.id() == QMetaType::QUrl ? url : QVariant(QVariantList { url });
        }
        return uriList();
    }
    if (mimeType == PngType) {
        return png();
    }
    if (mimeType == SvgType) {
        return toSvg(m_dragged.chart, m_dragged.choice.options(1));
    }
    return mimeType == ImageType ? QVariant(image()) : QVariant();
}

const QImage& ChartMimeData::image() const
{
    if (m_image.isNull()) {
        m_image = toImage(m_dragged.chart, m_dragged.choice.options(m_dragged.choice.scale));
    }
    return m_image;
}

QByteArray ChartMimeData::png() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image().save(&buffer, "png") ? buffer.data() : QByteArray();
}

QByteArray ChartMimeData::uriList() const
{
    if (m_path.isEmpty()) {
        const ExportChoice& choice = m_dragged.choice;
        const QString path = m_dragged.folder->pathFor(m_dragged.stem + u'.' + choice.ending);
        if (const auto problem = writeChart(m_dragged.chart, path, choice.options(choice.scale))) {
            m_dragged.failed(*problem);
            return {};
        }
        m_path = path;
    }
    return QUrl::fromLocalFile(m_path).toEncoded() + "\r\n";
}

void dragOut(QWidget& source, const DraggedChart& dragged)
{
    ExportOptions options = dragged.choice.options(1);
    options.scale = double(DragPictureWidth) / options.size.width();
    auto* drag = new QDrag(&source); // deletes itself
    drag->setMimeData(new ChartMimeData(dragged));
    drag->setPixmap(QPixmap::fromImage(toImage(dragged.chart, options)));
    drag->setHotSpot({ DragPictureWidth / 2, DragPictureWidth / 4 });
    drag->exec(Qt::CopyAction);
}

} // namespace ui::charts
