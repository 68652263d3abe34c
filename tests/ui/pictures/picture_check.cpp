// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "picture_check.h"

#include <QDir>
#include <QPainter>

#include <algorithm>
#include <cstdlib>

namespace tests::ui_pictures {

using namespace Qt::StringLiterals;

namespace {

constexpr int Tolerance = 48; ///< of 255, in one of red, green and blue
constexpr double LargestShare = 0.0005; ///< a word of a panel is more

bool differs(QRgb one, QRgb other)
{
    return std::abs(qRed(one) - qRed(other)) > Tolerance || std::abs(qGreen(one) - qGreen(other)) > Tolerance
        || std::abs(qBlue(one) - qBlue(other)) > Tolerance;
}

} // namespace

double changedShare(const QImage& now, const QImage& approved)
{
    if (now.size() != approved.size() || now.isNull()) {
        return 1;
    }
    qint64 changed = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            changed += differs(now.pixel(x, y), approved.pixel(x, y)) ? 1 : 0;
        }
    }
    return double(changed) / (double(now.width()) * now.height());
}

QImage comparisonOf(const QImage& now, const QImage& approved)
{
    const QSize each = now.size().expandedTo(approved.size());
    QImage picture(each.width() * 3, each.height(), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.drawImage(0, 0, approved);
    painter.drawImage(each.width(), 0, now);
    for (int y = 0; y < std::min(now.height(), approved.height()); ++y) {
        for (int x = 0; x < std::min(now.width(), approved.width()); ++x) {
            if (differs(now.pixel(x, y), approved.pixel(x, y))) {
                painter.fillRect(2 * each.width() + x, y, 1, 1, Qt::red);
            }
        }
    }
    return picture;
}

QString check(const QImage& now, const QString& name)
{
    const QString path = QStringLiteral(APPROVED_PICTURES) + u"/%1.png"_s.arg(name);
    constexpr int smallest = 0; // of files, not of pictures: nothing is lost
    if (qEnvironmentVariableIsSet("VERSUS_APPROVE_PICTURES")) {
        QDir().mkpath(QStringLiteral(APPROVED_PICTURES));
        return now.save(path, "png", smallest) ? QString() : u"cannot be written: "_s + path;
    }
    const QImage approved(path);
    const double share = changedShare(now, approved);
    if (share <= LargestShare) {
        return {};
    }
    const QDir differences(QStringLiteral(PICTURE_DIFFERENCES));
    differences.mkpath(u"."_s);
    const QString comparison = differences.filePath(name + ".png"_L1);
    comparisonOf(now, approved).save(comparison);
    if (approved.isNull()) {
        return u"There is no approved picture %1. Look at %2, and approve it: tests/ui/pictures/approve"_s.arg(
            path, comparison);
    }
    return u"%1 % of the pixels differ: %2 shows approved, now, and what differs. Where it shall look so: "
           "tests/ui/pictures/approve"_s.arg(share * 100, 0, 'f', 2)
               .arg(comparison);
}

} // namespace tests::ui_pictures
