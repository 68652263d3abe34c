// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/warning_list.h"

#include "ui/charts/warning_block.h"
#include "ui/widgets/accessible_role.h"

#include <QPainter>

#include <cmath>

namespace ui::charts {

using namespace Qt::StringLiterals;

WarningList::WarningList(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"warnings"_s);
    widgets::setAccessibleRole(*this, QAccessible::StaticText);
    setAccessibleName(tr("Warnings"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

WarningList::~WarningList() = default;

void WarningList::show(const QStringList& warnings, int mostLines)
{
    m_warnings = warnings;
    m_mostLines = mostLines;
    QString tip;
    for (const QString& warning : warnings) {
        tip += u"<p>%1</p>"_s.arg(warning.toHtmlEscaped()); // wraps, unlike plain text
    }
    setToolTip(tip);
    setAccessibleDescription(warnings.join(u'\n'));
    setHidden(warnings.isEmpty());
    updateGeometry();
    update();
}

QSize WarningList::sizeHint() const
{
    constexpr int usualWidth = 300;
    return { usualWidth, heightForWidth(usualWidth) };
}

int WarningList::heightForWidth(int width) const
{
    return int(std::ceil(WarningBlock(m_warnings, font(), width, m_mostLines).height()));
}

void WarningList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    WarningBlock(m_warnings, font(), width(), m_mostLines).draw(painter, { 0, 0 }, themeOf(palette()));
}

} // namespace ui::charts
