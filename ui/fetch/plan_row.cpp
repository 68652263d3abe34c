// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/plan_row.h"

#include "ui/fetch/run_words.h"
#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <utility>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

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

QSpinBox* spinBox(const QString& name, int min, int max, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(min, max);
    box->setValue(value);
    box->setAccelerated(true);
    box->findChild<QLineEdit*>()->setAcceptDrops(false); // a link that is dropped here is meant for the list
    return box;
}

} // namespace

PlanRow::PlanRow(QWidget* parent)
    : QWidget(parent)
    , m_rounds(spinBox(u"rounds"_s, 1, CompareSettings::MaxRounds, CompareSettings {}.rounds, this))
    , m_width(spinBox(u"width"_s, 1, app::fetch::Plan::MaxConcurrency, CompareSettings {}.concurrency, this))
    , m_rate(spinBox(u"rate"_s, 0, CompareSettings::MaxRate, CompareSettings {}.ratePerSecond, this))
    , m_profile(new QComboBox(this))
    , m_duration(new QLabel(this))
{
    m_rounds->setToolTip(tr("Each engine fetches the whole list once a round. Ten rounds make a claim."));
    m_width->setToolTip(tr("Fetches under way at the same time"));
    setUpRate();
    setUpProfile();
    auto* row = new widgets::FlowLayout(12, 4, this);
    row->addWidget(field(tr("Roun&ds"), m_rounds, this));
    row->addWidget(field(tr("&Width"), m_width, this));
    row->addWidget(field(tr("R&ate"), m_rate, this));
    row->addWidget(m_profile);
    row->addWidget(m_duration);
    for (QSpinBox* box : { m_rounds, m_width, m_rate }) {
        connect(box, &QSpinBox::valueChanged, this, &PlanRow::changed);
    }
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PlanRow::changed);
}

PlanRow::~PlanRow() = default;

void PlanRow::setUpRate()
{
    m_rate->setSpecialValueText(tr("off"));
    m_rate->setSuffix(tr("/s"));
    m_rate->setStepType(QSpinBox::AdaptiveDecimalStepType);
    m_rate->setToolTip(
        tr("Fetches started a second, whatever the answers. Latency then counts from the moment at which a "
           "fetch was to start, so that a server that stalls cannot hide what it made others wait. Off: "
           "the next fetch starts when one has ended."));
    m_duration->setObjectName(u"duration"_s);
    m_duration->setToolTip(tr("What the rate makes of it: URLs, rounds with the warm-up, and engines"));
    m_duration->hide();
}

void PlanRow::setUpProfile()
{
    m_profile->setObjectName(u"profile"_s);
    m_profile->setAccessibleName(tr("Profile"));
    const auto add = [this](ProfileChoice choice, const QString& toolTip) {
        m_profile->addItem(profileChoiceName(choice), QVariant::fromValue(choice));
        m_profile->setItemData(m_profile->count() - 1, toolTip, Qt::ToolTipRole);
    };
    add(ProfileChoice::LevelField, tr("The same limits, headers, pooling and HTTP version for all"));
    add(ProfileChoice::AsWritten, tr("Each language's defaults, as in the article's listings"));
    add(ProfileChoice::Both, tr("Each engine once in each profile, in the same rounds: what its defaults are worth"));
    connect(m_profile, &QComboBox::currentIndexChanged, this, &PlanRow::onProfileChosen);
}

int PlanRow::rounds() const
{
    return m_rounds->value();
}

int PlanRow::concurrency() const
{
    return m_width->value();
}

int PlanRow::ratePerSecond() const
{
    return m_rate->value();
}

ProfileChoice PlanRow::profile() const
{
    return m_profile->currentData().value<ProfileChoice>();
}

void PlanRow::setRounds(int rounds)
{
    m_rounds->setValue(rounds);
}

void PlanRow::setConcurrency(int concurrency)
{
    m_width->setValue(concurrency);
}

void PlanRow::setRatePerSecond(int rate)
{
    m_rate->setValue(rate);
}

void PlanRow::setProfile(ProfileChoice profile)
{
    m_profile->setCurrentIndex(m_profile->findData(QVariant::fromValue(profile)));
}

void PlanRow::onProfileChosen()
{
    const bool asWritten = profile() == ProfileChoice::AsWritten;
    if (std::exchange(m_asWritten, asWritten) != asWritten) {
        const int width = std::exchange(m_otherWidth, m_width->value());
        m_width->setMinimum(asWritten ? 0 : 1);
        m_width->setSpecialValueText(asWritten ? tr("no limit") : QString());
        m_width->setValue(width);
    }
    emit profileChanged(profile());
}

void PlanRow::setDuration(std::optional<std::chrono::nanoseconds> duration)
{
    m_duration->setVisible(duration.has_value());
    if (duration) {
        const QString time = timeLeft(std::chrono::round<std::chrono::seconds>(*duration));
        m_duration->setText(tr("≈ %1").arg(time));
        m_duration->setAccessibleName(tr("Takes about %1").arg(time));
    }
}

} // namespace ui::fetch
