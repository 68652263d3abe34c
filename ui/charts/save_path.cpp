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

/// That of the suggested name's ending.
QString filterOf(const SaveRequest& request)
{
    const QStringList filters = request.filter.split(";;"_L1);
    for (const QString& filter : filters) {
        if (request.suggestedName.endsWith(u'.' + endingOf(filter))) {
            return filter;
        }
    }
    return filters.constFirst();
}

} // namespace

void askSavePath(QWidget* parent, const SaveRequest& request, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(parent, request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(request.filter.split(";;"_L1));
    dialog->selectNameFilter(filterOf(request));
    dialog->setDefaultSuffix(endingOf(filterOf(request)));
    dialog->selectFile(request.suggestedName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
        [dialog](const QString& filter) { dialog->setDefaultSuffix(endingOf(filter)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
    dialog->open();
}

} // namespace ui::charts
