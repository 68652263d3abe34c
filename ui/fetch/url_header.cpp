// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_header.h"

#include "ui/fetch/engine_colour.h"
#include "ui/fetch/url_delegate.h"
#include "ui/fetch/url_list_model.h"
#include "ui/widgets/colours.h"

#include <QPainter>
#include <QStyle>

namespace ui::fetch {

namespace {

constexpr int LineHeight = 2;

} // namespace

UrlHeader::UrlHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
    setMinimumSectionSize(24);
}

UrlHeader::~UrlHeader() = default;

/// Painted here, as most styles draw a header as a row of buttons, which these are not.
void UrlHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const
{
    const auto header = [&](int role) { return model()->headerData(logicalIndex, Qt::Horizontal, role); };
    painter->fillRect(rect, palette().color(QPalette::Base));
    painter->setPen(widgets::mutedText(palette()));
    const int padding = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1 + UrlDelegate::Padding;
    painter->drawText(rect.adjusted(padding, 0, -padding, 0), header(Qt::TextAlignmentRole).toInt(),
        header(Qt::DisplayRole).toString());
    const QRect line(rect.left(), rect.bottom() - LineHeight + 1, rect.width(), LineHeight);
    const QString engine = header(UrlListModel::EngineRole).toString();
    if (engine.isEmpty()) {
        painter->fillRect(line.adjusted(0, 1, 0, 0), widgets::hairline(palette()));
        return;
    }
    QStringList keys;
    for (int column = UrlListModel::FirstEngine; column < count(); ++column) {
        keys.append(model()->headerData(column, Qt::Horizontal, UrlListModel::EngineRole).toString());
    }
    painter->fillRect(line.adjusted(padding, 0, -padding, 0), engineColour(engine, keys));
}

} // namespace ui::fetch
