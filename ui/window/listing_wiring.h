// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"

#include <QObject>
#include <QString>

#include <functional>

namespace ui::fetch {
class LabControl;
class UrlListModel;
} // namespace ui::fetch

namespace ui::window {

class ListingPane;

/// Runs the article's listings on the URLs of the list, once the lab is there if the list needs it.
class ListingWiring final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListingWiring)

public:
    /// What the listings need; all of it outlives the wiring.
    struct Needs
    {
        fetch::UrlListModel& list;
        fetch::LabControl& lab;
        ListingPane& pane;
        const QList<app::fetch::EngineEntry>& catalogue;
        QString folder; ///< holds versus-listing-go and versus-listing-rust
        std::function<bool()> measuring; ///< a measurement is under way, which a listing would disturb
    };

    explicit ListingWiring(Needs needs, QObject* parent = nullptr);
    ~ListingWiring() override;

    /// `language`: "go" or "rust". Says in the pane why not, where it cannot.
    void run(const QString& language);

private:
    void onLabChanged();
    void start(const QString& language);

    Needs m_needs;
    QString m_waiting; ///< language of the listing that waits for the lab
};

} // namespace ui::window
