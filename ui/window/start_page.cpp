// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/start_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

constexpr double TitleSize = 1.4;
constexpr int ButtonHeight = 40;
constexpr int ButtonPadding = 16;
constexpr int TextWidth = 460;

QLabel* makeText(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

QToolButton* makeLink(const QString& name, const QString& text)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"startPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    QLabel* title = makeText(tr("How fast are Go, Rust and Qt here?"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * TitleSize);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    auto* compare = new QPushButton(tr("Run the first comparison"));
    compare->setObjectName(u"startCompare"_s);
    compare->setMinimumSize(compare->sizeHint().width() + 2 * ButtonPadding, ButtonHeight);
    compare->setAutoDefault(true);
    connect(compare, &QPushButton::clicked, this, &StartPage::comparePressed);
    QToolButton* experiments = makeLink(u"startExperiments"_s, tr("The article's claims"));
    connect(experiments, &QToolButton::clicked, this, &StartPage::experimentsPressed);
    QToolButton* charts = makeLink(u"startCharts"_s, tr("Empty charts"));
    connect(charts, &QToolButton::clicked, this, &StartPage::chartsPressed);

    auto* links = new QHBoxLayout;
    links->addStretch();
    links->addWidget(experiments);
    links->addWidget(charts);
    links->addStretch();
    // As wide as the texts may be: each by itself, in the middle, would not get the height for its lines.
    auto* middle = new QWidget;
    middle->setMaximumWidth(TextWidth);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(makeText(tr("Each engine fetches the list above in ten shuffled rounds, from a test server on "
                                  "this machine. It takes some seconds and no network; the charts then stand here.")));
    column->addWidget(compare, 0, Qt::AlignHCenter);
    column->addWidget(makeText(tr("For your own URLs, drop links or files on the list first.")));
    column->addLayout(links);
    column->addStretch(3);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(24, 16, 24, 16);
    row->addStretch();
    row->addWidget(middle, 1);
    row->addStretch();
}

StartPage::~StartPage() = default;

} // namespace ui::window
