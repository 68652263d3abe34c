// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/plan_row.h"

#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <utility>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using app::fetch::Profile;

/// A label and its field, kept on one line together.
QWidget* field(const QString& text, QWidget* control, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* label = new QLabel(text, box);
    label->setBuddy(control);
    row->addWidget(label);
    row->addWidget(control);
    return box;
}

QSpinBox* spinBox(const QString& name, int max, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(1, max);
    box->setValue(value);
    box->setAccelerated(true);
    return box;
}

} // namespace

PlanRow::PlanRow(QWidget* parent)
    : QWidget(parent)
    , m_rounds(spinBox(u"rounds"_s, CompareSettings::MaxRounds, CompareSettings {}.rounds, this))
    , m_width(spinBox(u"width"_s, app::fetch::Plan::MaxConcurrency, CompareSettings {}.concurrency, this))
    , m_profile(new QComboBox(this))
{
    m_rounds->setAccessibleName(tr("Rounds"));
    m_rounds->setToolTip(tr("Each engine fetches the whole list once a round. Ten rounds make a claim."));
    m_width->setAccessibleName(tr("Concurrency"));
    m_width->setToolTip(tr("Fetches under way at the same time"));
    m_profile->setObjectName(u"profile"_s);
    m_profile->setAccessibleName(tr("Profile"));
    m_profile->addItem(tr("Level field"), QVariant::fromValue(Profile::LevelField));
    m_profile->setItemData(0, tr("The same limits, headers, pooling and HTTP version for all"), Qt::ToolTipRole);
    m_profile->addItem(tr("As written"), QVariant::fromValue(Profile::AsWritten));
    m_profile->setItemData(1, tr("Each language's defaults, as in the article's listings"), Qt::ToolTipRole);
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PlanRow::onProfileChosen);
    auto* row = new widgets::FlowLayout(12, 4, this);
    row->addWidget(field(tr("Roun&ds"), m_rounds, this));
    row->addWidget(field(tr("&Width"), m_width, this));
    row->addWidget(m_profile);
}

PlanRow::~PlanRow() = default;

int PlanRow::rounds() const
{
    return m_rounds->value();
}

int PlanRow::concurrency() const
{
    return m_width->value();
}

Profile PlanRow::profile() const
{
    return m_profile->currentData().value<Profile>();
}

void PlanRow::setRounds(int rounds)
{
    m_rounds->setValue(rounds);
}

void PlanRow::setConcurrency(int concurrency)
{
    m_width->setValue(concurrency);
}

void PlanRow::setProfile(Profile profile)
{
    m_profile->setCurrentIndex(m_profile->findData(QVariant::fromValue(profile)));
}

void PlanRow::onProfileChosen()
{
    const bool asWritten = profile() == Profile::AsWritten;
    const int width = std::exchange(m_otherWidth, m_width->value());
    m_width->setMinimum(asWritten ? 0 : 1);
    m_width->setSpecialValueText(asWritten ? tr("no limit") : QString());
    m_width->setValue(width);
    emit profileChanged(profile());
}

} // namespace ui::fetch
