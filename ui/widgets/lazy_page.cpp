// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/lazy_page.h"

#include <QVBoxLayout>

#include <utility>

namespace ui::widgets {

LazyPage::LazyPage(Maker maker, QWidget* parent)
    : QWidget(parent)
    , m_maker(std::move(maker))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

LazyPage::~LazyPage() = default;

QWidget& LazyPage::content()
{
    if (m_content == nullptr) {
        m_content = m_maker();
        layout()->addWidget(m_content);
        m_content->show(); // the layout would show it after the event under way alone
    }
    return *m_content;
}

void LazyPage::showEvent(QShowEvent* event)
{
    content();
    QWidget::showEvent(event);
}

} // namespace ui::widgets
