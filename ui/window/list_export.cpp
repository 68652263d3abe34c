// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/list_export.h"

#include "app/run/whole_file.h"
#include "app/urls/list.h"
#include "ui/window/save_place.h"

#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

const QString Kind = u"list"_s; ///< of the files, in the settings

} // namespace

ListExport::ListExport(ui::charts::AskSavePath ask, std::shared_ptr<QSettings> settings, QObject* parent)
    : QObject(parent)
    , m_ask(std::move(ask))
    , m_settings(std::move(settings))
{
}

ListExport::~ListExport() = default;

void ListExport::ask(QWidget* window, const QList<QByteArray>& urls)
{
    m_ask(window,
        { .title = tr("Save URL list"),
            .suggestedName = suggestedPath(*m_settings, Kind, tr("urls"), u"txt"_s),
            .filter = tr("Text, one URL a line (*.txt)") + ";;"_L1 + tr("Table (*.csv)") },
        [this, urls](const QString& path) { write(urls, path); });
}

void ListExport::write(const QList<QByteArray>& urls, const QString& path)
{
    m_job.request(
        [urls, path] {
            const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
            return app::run::writeWholeFile(path, csv ? app::urls::toCsv(urls) : app::urls::toText(urls));
        },
        [this, path](const std::optional<QString>& problem) {
            if (problem) {
                emit failed(tr("The list was not saved as %1: %2. Choose another folder.").arg(path, *problem));
                return;
            }
            rememberPlace(*m_settings, Kind, path);
            emit saved(path);
        });
}

} // namespace ui::window
