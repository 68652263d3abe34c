// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/experiments/claim_block.h"

#include "app/experiments/figure_words.h"
#include "ui/charts/theme.h"
#include "ui/experiments/card_text.h"
#include "ui/experiments/experiment_marks.h"
#include "ui/experiments/experiment_session.h"
#include "ui/experiments/threshold_row.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui::experiments {

namespace {

using namespace Qt::StringLiterals;
using app::experiments::Bounds;
using app::experiments::Ruling;

constexpr double Small = 0.92;

QString besideText(const app::experiments::Verdict& verdict)
{
    QStringList parts;
    for (const app::experiments::Figure& figure : verdict.beside) {
        parts.append(figure.title + u' ' + figureText(figure));
    }
    return parts.join("; "_L1);
}

} // namespace

ClaimBlock::ClaimBlock(const app::experiments::Claim& claim, ExperimentSession& session, QWidget* parent)
    : QWidget(parent)
    , m_claim(claim)
    , m_session(session)
    , m_markLabel(new QLabel)
    , m_text(makeParagraph(u"claimText"_s))
    , m_verdict(makeParagraph(u"claimVerdict"_s, 1, QFont::DemiBold))
    , m_beside(makeParagraph(u"claimBeside"_s, Small))
    , m_meaning(makeParagraph(u"claimMeaning"_s, Small))
    , m_threshold(new ThresholdRow(claim))
{
    setObjectName(u"claim-"_s + claim.id);
    m_text->setText(u'“' + claim.text + u'”');
    m_meaning->setText(claim.test->spokenMeaning());
    buildLayout();
    connect(m_threshold, &ThresholdRow::boundsChanged, this, [this](const Bounds& bounds) {
        m_session.setBounds(m_claim, bounds);
        refresh();
    });
    connect(&session, &ExperimentSession::assessmentChanged, this, &ClaimBlock::refresh);
    connect(&session, &ExperimentSession::stateChanged, this, &ClaimBlock::refresh);
    refresh();
    mute();
}

ClaimBlock::~ClaimBlock() = default;

void ClaimBlock::buildLayout()
{
    auto* toArticle = makeFlatButton(u"toArticle"_s, tr("In the article"), tr("Show this claim in the article"));
    connect(toArticle, &QToolButton::clicked, this, [this] { emit articleRequested(m_claim.id); });
    auto* head = new QHBoxLayout;
    head->addWidget(m_text, 1);
    head->addWidget(toArticle, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addLayout(head);
    words->addWidget(m_verdict);
    words->addWidget(m_beside);
    words->addWidget(m_meaning);
    words->addWidget(m_threshold);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(8);
    row->addWidget(m_markLabel, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void ClaimBlock::refresh()
{
    const app::experiments::Verdict* verdict = findVerdict(m_session.assessment(), m_claim.id);
    const article::ClaimMark mark = claimMarks(m_session.assessment(), m_session.running()).value(m_claim.id);
    m_mark = mark.mark.value_or(widgets::Mark::Empty);
    m_markLabel->setAccessibleName(rulingName(verdict == nullptr ? Ruling::NotMeasured : verdict->ruling));
    m_verdict->setText(mark.text);
    m_beside->setText(
        verdict == nullptr || verdict->beside.isEmpty() ? QString() : tr("Beside it: %1.").arg(besideText(*verdict)));
    m_beside->setHidden(m_beside->text().isEmpty());
    m_threshold->setBounds(m_session.boundsOf(m_claim));
    showMark();
}

void ClaimBlock::showMark()
{
    const int size = fontMetrics().height();
    m_markLabel->setPixmap(markIcon(m_mark).pixmap(QSize(size, size), devicePixelRatioF()));
}

void ClaimBlock::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showMark();
        mute();
    }
}

void ClaimBlock::mute()
{
    for (QLabel* label : { m_beside, m_meaning }) {
        label->setPalette(charts::mutedPalette(palette()));
    }
}

} // namespace ui::experiments
