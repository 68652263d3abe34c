// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/importer.h"

#include <QMetaObject>
#include <QMimeData>

#include <utility>

namespace ui::fetch {

namespace {

/// Another thread gets a copy: the clipboard's and a drag's data last only as long as their event.
std::shared_ptr<QMimeData> copyOf(const QMimeData& data)
{
    auto copy = std::make_shared<QMimeData>();
    for (const QString& format : data.formats()) {
        if (app::urls::isImportFormat(format)) {
            copy->setData(format, data.data(format));
        }
    }
    return copy;
}

} // namespace

Importer::Importer(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Importer::~Importer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

bool Importer::canImport(const QMimeData& data)
{
    return app::urls::canImport(data);
}

void Importer::importMime(const QMimeData& data)
{
    run([copy = copyOf(data)] { return app::urls::importMime(*copy); });
}

void Importer::importText(const QString& text)
{
    run([text] { return app::urls::importText(text); });
}

void Importer::importFiles(const QStringList& paths)
{
    run([paths] { return app::urls::importFiles(paths); });
}

void Importer::run(std::function<app::urls::Import()> work)
{
    m_pool.start([this, work = std::move(work)] {
        QMetaObject::invokeMethod(
            this, [this, result = work()] { emit imported(result); }, Qt::QueuedConnection);
    });
}

} // namespace ui::fetch
