// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/empty_list.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::fetch {

using namespace Qt::StringLiterals;

EmptyList::EmptyList(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"emptyList"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* title = new QLabel(tr("No URLs yet"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    title->setFont(large);
    title->setAlignment(Qt::AlignCenter);
    auto* text = new QLabel(
        tr("Drop links or files here, or paste them. Lists as .txt, .csv, .md, .html and links of a browser will do."),
        this);
    text->setObjectName(u"emptyListText"_s);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto* demo = new QPushButton(tr("Begin with the demo list"), this);
    demo->setObjectName(u"emptyListDemo"_s);
    demo->setAutoDefault(false);
    connect(demo, &QPushButton::clicked, this, &EmptyList::demoPressed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(demo, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

EmptyList::~EmptyList() = default;

} // namespace ui::fetch
