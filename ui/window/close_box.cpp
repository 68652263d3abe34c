// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/close_box.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>

namespace ui::window {

QDialogButtonBox* makeCloseBox(QDialog& dialog)
{
    auto* box = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    QPushButton* close = box->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("closeButton"));
    close->setAutoDefault(false);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::close);
    return box;
}

} // namespace ui::window
