// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixed_look.h"

#include <QApplication>
#include <QFont>
#include <QFontInfo>
#include <QLocale>
#include <QPalette>
#include <QStyleFactory>

namespace tests::ui_pictures {

using namespace Qt::StringLiterals;

namespace {

const QString Family = u"DejaVu Sans"_s;

QPalette palette(QRgb window, QRgb base, QRgb alternate, QRgb text, QRgb muted, QRgb highlight, QRgb link)
{
    QPalette palette { QColor(window), QColor(window) };
    palette.setColor(QPalette::Base, QColor(base));
    palette.setColor(QPalette::AlternateBase, QColor(alternate));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText }) {
        palette.setColor(role, QColor(text));
        palette.setColor(QPalette::Disabled, role, QColor(muted));
    }
    palette.setColor(QPalette::PlaceholderText, QColor(muted));
    palette.setColor(QPalette::ToolTipBase, QColor(base));
    palette.setColor(QPalette::Highlight, QColor(highlight));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(link));
    palette.setColor(QPalette::LinkVisited, QColor(link));
    return palette;
}

} // namespace

QString whyNoFixedLook()
{
    return QFontInfo(QFont(Family)).family() == Family ? QString() : u"the font DejaVu Sans is not installed"_s;
}

void fixEnvironment()
{
    qputenv("FONTCONFIG_FILE", FONTS_CONF);
    qputenv("QT_FONT_DPI", "96");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
}

void fixStyle()
{
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QApplication::setFont(QFont(Family, 10));
    QApplication::setCursorFlashTime(0);
    QLocale::setDefault(QLocale::c());
}

void usePalette(bool dark)
{
    QApplication::setPalette(dark
            ? palette(0xff2a2e32, 0xff232629, 0xff31363b, 0xffeff0f1, 0xffa1a9b1, 0xff3daee9, 0xff5aa9e6)
            : palette(0xffefefef, 0xffffffff, 0xfff7f7f7, 0xff000000, 0xff7f7f7f, 0xff308cc6, 0xff0000cc));
}

} // namespace tests::ui_pictures
