// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/export.h"

#include "app/run/whole_file.h"
#include "ui/charts/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QImageWriter>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace ui::charts {

using namespace Qt::StringLiterals;
using app::charts::Chart;

namespace {

constexpr double PixelsPerInch = 96;
constexpr double MillimetresPerInch = 25.4;
constexpr int PdfDotsPerInch = 1200;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::charts::export", text);
}

bool paint(QPaintDevice& device, const Chart& chart, const ExportOptions& options, double scale)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return false;
    }
    painter.scale(scale, scale);
    drawPicture(painter, chart, options.size, options.theme);
    return painter.end();
}

bool writePng(const Chart& chart, QIODevice& device, const ExportOptions& options)
{
    const QImage image = toImage(chart, options);
    QImageWriter writer(&device, "png");
    writer.setText(u"Title"_s, chart.title);
    writer.setText(u"Description"_s, chart.finding + u'\n' + chart.caption);
    return !image.isNull() && writer.write(image);
}

bool writeSvg(const Chart& chart, QIODevice& device, const ExportOptions& options)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setResolution(int(PixelsPerInch));
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(0, 0), options.size));
    generator.setTitle(chart.title);
    generator.setDescription(chart.finding);
    return paint(generator, chart, options, 1);
}

bool writePdf(const Chart& chart, QIODevice& device, const ExportOptions& options)
{
    const QSizeF millimetres = QSizeF(options.size) * (MillimetresPerInch / PixelsPerInch);
    QPdfWriter writer(&device);
    writer.setTitle(chart.title);
    writer.setCreator(u"Versus " VERSUS_VERSION ""_s);
    writer.setResolution(PdfDotsPerInch);
    const QPageSize page(millimetres, QPageSize::Millimeter, chart.title, QPageSize::ExactMatch);
    writer.setPageLayout(QPageLayout(page, QPageLayout::Portrait, QMarginsF(), QPageLayout::Millimeter));
    return paint(writer, chart, options, PdfDotsPerInch / PixelsPerInch);
}

using Writer = bool (*)(const Chart&, QIODevice&, const ExportOptions&);

Writer writerFor(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "png"_L1) {
        return writePng;
    }
    if (ending == "svg"_L1) {
        return writeSvg;
    }
    return ending == "pdf"_L1 ? writePdf : nullptr;
}

/// The whole document, or nothing where it could not be drawn. In memory first, since neither QSvgGenerator nor
/// QPdfWriter tells of an error of its device.
QByteArray bytesOf(Writer write, const Chart& chart, const ExportOptions& options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(chart, buffer, options) ? buffer.data() : QByteArray();
}

bool sensible(const ExportOptions& options)
{
    const auto side
        = [](int length) { return length >= ExportOptions::SmallestSide && length <= ExportOptions::LargestSide; };
    return side(options.size.width()) && side(options.size.height()) && options.scale > 0
        && options.scale <= ExportOptions::LargestScale;
}

QString cannotWrite(const QString& path, const QString& reason)
{
    return tr("Cannot write %1: %2. Choose another folder or name.").arg(QDir::toNativeSeparators(path), reason);
}

} // namespace

QImage toImage(const Chart& chart, const ExportOptions& options)
{
    QImage image((QSizeF(options.size) * options.scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    const int dotsPerMetre = qRound(options.scale * PixelsPerInch / MillimetresPerInch * 1000);
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.fill(options.theme.background);
    return paint(image, chart, options, options.scale) ? image : QImage();
}

QByteArray toSvg(const Chart& chart, const ExportOptions& options)
{
    return bytesOf(writeSvg, chart, options);
}

std::optional<QString> writeChart(const Chart& chart, const QString& path, const ExportOptions& options)
{
    const Writer write = writerFor(path);
    if (write == nullptr) {
        return tr("Cannot tell the kind of picture from the name %1. End it with .png, .svg or .pdf.").arg(path);
    }
    if (!sensible(options)) {
        return tr("A picture has sides of %1 to %2 pixels and a scale of up to %3. Choose a size within these.")
            .arg(ExportOptions::SmallestSide)
            .arg(ExportOptions::LargestSide)
            .arg(ExportOptions::LargestScale);
    }
    const QByteArray picture = bytesOf(write, chart, options);
    if (picture.isEmpty()) {
        return cannotWrite(path, tr("the picture could not be drawn"));
    }
    const auto reason = app::run::writeWholeFile(path, picture);
    return reason ? std::optional(cannotWrite(path, *reason)) : std::nullopt;
}

} // namespace ui::charts
