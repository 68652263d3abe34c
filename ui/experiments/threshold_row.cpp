// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/threshold_row.h"

#include "app/experiments/figure_words.h"
#include "ui/experiments/experiment_words.h"
#include "ui/widgets/flow_layout.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Bounds;

constexpr double Largest = 1e12;
constexpr int Decimals = 4;

/// As many decimals as the number has.
class BoundBox final : public QDoubleSpinBox
{
public:
    BoundBox()
    {
        setRange(0, Largest);
        setDecimals(Decimals);
        setStepType(AdaptiveDecimalStepType);
        setKeyboardTracking(false);
        setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    }

    [[nodiscard]] QString textFromValue(double value) const override
    {
        QLocale plain = locale();
        plain.setNumberOptions(QLocale::OmitGroupSeparator);
        return plain.toString(value, 'f', QLocale::FloatingPointShortest);
    }

    [[nodiscard]] QSize sizeHint() const override { return { minimumWidth(), QDoubleSpinBox::sizeHint().height() }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
};

void showBound(QDoubleSpinBox* box, const std::optional<double>& bound, const QString& unit)
{
    if (box != nullptr && bound) {
        const QSignalBlocker quiet(box);
        box->setSuffix(unit == "ratio"_L1 ? u" ×"_s : unit.isEmpty() ? QString() : u' ' + unit);
        box->setRange(-Largest, Largest);
        box->setValue(*bound);
    }
}

} // namespace

ThresholdRow::ThresholdRow(const app::experiments::Claim& claim, QWidget* parent)
    : QWidget(parent)
    , m_claim(claim)
    , m_words(new QLabel)
    , m_stated(new QToolButton)
{
    const Bounds& stated = claim.test->bounds;
    auto* row = new widgets::FlowLayout(6, 4, this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(tr("Supported if")));
    if (stated.low) {
        m_low = addBox(tr("at least"), u"low-"_s + claim.id, *row);
    }
    if (stated.high) {
        m_high = addBox(tr("at most"), u"high-"_s + claim.id, *row);
    }
    m_words->setObjectName(u"words-"_s + claim.id);
    m_stated->setObjectName(u"stated-"_s + claim.id);
    m_stated->setText(tr("As stated"));
    m_stated->setToolTip(tr("Judge by the threshold that Versus states"));
    m_stated->setAutoRaise(true);
    m_stated->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_words);
    row->addWidget(m_stated);
    connect(m_stated, &QToolButton::clicked, this, &ThresholdRow::showStated);
}

ThresholdRow::~ThresholdRow() = default;

QDoubleSpinBox* ThresholdRow::addBox(const QString& label, const QString& name, QLayout& row)
{
    auto* box = new BoundBox;
    box->setObjectName(name);
    box->setAccessibleName(tr("Threshold: %1").arg(label));
    box->setAccessibleDescription(m_claim.text);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page
    auto* words = new QLabel(label);
    words->setBuddy(box);
    row.addWidget(words);
    row.addWidget(box);
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] { emit boundsChanged(bounds()); });
    return box;
}

void ThresholdRow::setBounds(const Bounds& bounds)
{
    const QString& unit = m_claim.test->unit;
    showBound(m_low, bounds.low, unit);
    showBound(m_high, bounds.high, unit);
    // A low bound above the high one would hold for nothing.
    if (m_low != nullptr && m_high != nullptr) {
        const QSignalBlocker lowQuiet(m_low);
        const QSignalBlocker highQuiet(m_high);
        m_low->setMaximum(m_high->value());
        m_high->setMinimum(m_low->value());
    }
    const bool scaled = unit == "B"_L1 || unit == "µs"_L1;
    m_words->setText(scaled ? u'(' + app::experiments::boundsText(bounds, unit) + u')' : QString());
    m_words->setVisible(scaled);
    m_stated->setEnabled(bounds != m_claim.test->bounds);
}

Bounds ThresholdRow::bounds() const
{
    return { .low = m_low == nullptr ? std::nullopt : std::optional(m_low->value()),
        .high = m_high == nullptr ? std::nullopt : std::optional(m_high->value()) };
}

void ThresholdRow::showStated()
{
    emit boundsChanged(m_claim.test->bounds);
}

} // namespace ui::experiments
