// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/urls/import.h"

#include <QObject>
#include <QStringList>
#include <QThreadPool>

#include <functional>
#include <memory>

class QMimeData;

namespace ui::fetch {

/// Takes URLs out of whatever is dropped, pasted, typed or opened, in a worker thread: a list may have 100,000 lines.
/// Imports end in the order in which they were asked for.
class Importer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Importer)

public:
    explicit Importer(QObject* parent = nullptr);
    /// Waits for the import under way.
    ~Importer() override;

    /// Whether there is something in it that import() can use.
    [[nodiscard]] static bool canImport(const QMimeData& data);
    void importMime(const QMimeData& data);
    void importText(const QString& text);
    void importFiles(const QStringList& paths);

signals:
    void imported(const app::urls::Import& result);

private:
    void run(std::function<app::urls::Import()> work);

    QThreadPool m_pool;
};

} // namespace ui::fetch
