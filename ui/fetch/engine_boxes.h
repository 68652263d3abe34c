// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QWidget>

class QCheckBox;
class QLayout;

namespace ui::fetch {

/// A check box for each engine, with its colour. One that is not available cannot be ticked.
class EngineBoxes final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EngineBoxes)

public:
    explicit EngineBoxes(const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent = nullptr);
    ~EngineBoxes() override;

    /// Ids of the ticked engines, in the order of the catalogue.
    [[nodiscard]] QStringList chosen() const;
    void choose(const QStringList& ids);

signals:
    void chosenChanged();

private:
    void addBox(const app::fetch::EngineEntry& entry, const QStringList& ids, QLayout& row);

    QList<QCheckBox*> m_boxes; ///< their object names are the ids
};

/// A line for each engine that is not available: why, and what mends it. Hidden when there is none.
[[nodiscard]] QWidget* makeEngineReasons(const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent);

} // namespace ui::fetch
