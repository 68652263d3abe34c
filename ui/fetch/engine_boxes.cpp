// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/engine_boxes.h"

#include "app/run/run.h"
#include "ui/fetch/engine_colour.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ui::fetch {

using namespace Qt::StringLiterals;

EngineBoxes::EngineBoxes(const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"engineBoxes"_s);
    setAccessibleName(tr("Engines to compare"));
    auto* row = new widgets::FlowLayout(12, 4, this);
    QStringList ids;
    for (const app::fetch::EngineEntry& entry : catalogue) {
        ids.append(entry.id);
    }
    for (const app::fetch::EngineEntry& entry : catalogue) {
        addBox(entry, ids, *row);
    }
}

EngineBoxes::~EngineBoxes() = default;

void EngineBoxes::addBox(const app::fetch::EngineEntry& entry, const QStringList& ids, QLayout& row)
{
    auto* box = new QCheckBox(app::run::engineShortName(entry.id), this);
    box->setObjectName(entry.id);
    box->setIcon(engineIcon(engineColour(entry.id, ids), devicePixelRatioF()));
    box->setIconSize({ 12, 12 });
    box->setChecked(entry.available());
    box->setEnabled(entry.available());
    box->setToolTip(entry.available() ? entry.name : entry.reason);
    box->setAccessibleDescription(entry.available() ? entry.name : tr("Not available. %1").arg(entry.reason));
    connect(box, &QCheckBox::toggled, this, &EngineBoxes::chosenChanged);
    m_boxes.append(box);
    row.addWidget(box);
}

QStringList EngineBoxes::chosen() const
{
    QStringList ids;
    for (const QCheckBox* box : m_boxes) {
        if (box->isChecked()) {
            ids.append(box->objectName());
        }
    }
    return ids;
}

void EngineBoxes::choose(const QStringList& ids)
{
    for (QCheckBox* box : m_boxes) {
        box->setChecked(box->isEnabledTo(this) && ids.contains(box->objectName()));
    }
}

QWidget* makeEngineReasons(const QList<app::fetch::EngineEntry>& catalogue, QWidget* parent)
{
    auto* reasons = new QWidget(parent);
    auto* column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    for (const app::fetch::EngineEntry& entry : catalogue) {
        if (!entry.available()) {
            auto* reason = new QLabel(reasons);
            reason->setObjectName(entry.id + "Reason"_L1);
            reason->setWordWrap(true);
            reason->setTextInteractionFlags(Qt::TextSelectableByMouse);
            reason->setText(
                EngineBoxes::tr("%1 is not available. %2").arg(app::run::engineShortName(entry.id), entry.reason));
            reason->setAccessibleName(reason->text());
            column->addWidget(reason);
        }
    }
    reasons->setVisible(column->count() > 0);
    return reasons;
}

} // namespace ui::fetch
