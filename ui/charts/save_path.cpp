// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/save_path.h"

#include <QFileDialog>

#include <utility>

namespace ui::charts {

using namespace Qt::StringLiterals;

namespace {

/// "versus.json" of "Runs (*.versus.json)".
QString endingOf(const QString& filter)
{
    const QString behind = filter.section("*."_L1, 1, 1);
    return behind.left(behind.indexOf(u')'));
}

} // namespace

void askSavePath(QWidget* parent, const SaveRequest& request, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(request.filter);
    dialog->setDefaultSuffix(endingOf(request.filter));
    dialog->selectFile(request.suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace ui::charts
