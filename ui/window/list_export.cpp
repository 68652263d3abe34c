// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/list_export.h"

#include "app/urls/list.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

const QString FolderKey = u"list/folder"_s;
const QString EndingKey = u"list/ending"_s;

/// Empty: it is written.
QString writeTo(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? QString() : file.errorString();
}

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
    const QDir folder(m_settings->value(FolderKey).toString());
    const QString name = tr("urls") + u'.' + m_settings->value(EndingKey, u"txt"_s).toString();
    m_ask(window,
        { .title = tr("Save URL list"),
            .suggestedName = folder.path() == u'.' ? name : folder.filePath(name),
            .filter = tr("Text, one URL a line (*.txt)") + ";;"_L1 + tr("Table (*.csv)") },
        [this, urls](const QString& path) { write(urls, path); });
}

void ListExport::write(const QList<QByteArray>& urls, const QString& path)
{
    m_job.request(
        [urls, path] {
            const bool csv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
            return writeTo(path, csv ? app::urls::toCsv(urls) : app::urls::toText(urls));
        },
        [this, path](const QString& problem) {
            if (!problem.isEmpty()) {
                emit failed(tr("The list was not saved as %1: %2. Choose another folder.").arg(path, problem));
                return;
            }
            remember(path);
            emit saved(path);
        });
}

void ListExport::remember(const QString& path)
{
    const QFileInfo file(path);
    m_settings->setValue(FolderKey, file.absolutePath());
    m_settings->setValue(EndingKey, file.suffix().toLower());
}

} // namespace ui::window
