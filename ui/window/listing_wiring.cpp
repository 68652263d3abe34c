// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/listing_wiring.h"

#include "app/run/run.h"
#include "ui/fetch/lab_control.h"
#include "ui/fetch/url_list_model.h"
#include "ui/window/listing_pane.h"

#include <QFileInfo>

#include <utility>

namespace ui::window {

using namespace Qt::StringLiterals;
using fetch::LabControl;

ListingWiring::ListingWiring(Needs needs, QObject* parent)
    : QObject(parent)
    , m_needs(std::move(needs))
{
    connect(&m_needs.lab, &LabControl::stateChanged, this, &ListingWiring::onLabChanged);
}

ListingWiring::~ListingWiring() = default;

void ListingWiring::run(const QString& language)
{
    if (app::run::usesLab(m_needs.list.urls()) && m_needs.lab.state() != LabControl::State::Ready) {
        m_waiting = language;
        m_needs.lab.start();
    } else {
        start(language);
    }
}

void ListingWiring::onLabChanged()
{
    if (m_needs.lab.state() != LabControl::State::Starting && !m_waiting.isEmpty()) {
        start(std::exchange(m_waiting, {}));
    }
}

void ListingWiring::start(const QString& language)
{
    const QString name = tr("Listing in %1").arg(app::run::engineShortName(language));
    const QString program = m_needs.folder + "/versus-listing-"_L1 + language;
    const app::fetch::EngineEntry* engine = app::fetch::findEngine(m_needs.catalogue, language);
    const QList<QByteArray> urls = m_needs.list.urls();
    ListingPane& pane = m_needs.pane;
    if (urls.isEmpty()) {
        pane.refuse(name, tr("The list is empty. The listing runs on the URLs of the list."));
    } else if (m_needs.measuring()) {
        pane.refuse(name, tr("A measurement is under way, and the listing would disturb it. Try again afterwards."));
    } else if (!QFileInfo(program).isExecutable()) {
        const QString reason = engine == nullptr ? QString() : engine->reason;
        pane.refuse(name, tr("This listing was not built. %1").arg(reason).trimmed());
    } else if (app::run::usesLab(urls) && m_needs.lab.state() != LabControl::State::Ready) {
        pane.refuse(
            name, tr("The list needs the lab, and the lab is not there. %1").arg(m_needs.lab.reason()).trimmed());
    } else {
        pane.run(name, program, urls, m_needs.lab.addresses());
    }
}

} // namespace ui::window
