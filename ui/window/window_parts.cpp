// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_parts.h"

#include "ui/widgets/notice_bar.h"
#include "ui/widgets/part.h"

#include <QAction>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::window {

namespace {

using namespace Qt::StringLiterals;

/// Of what is saved: another number means that sizes of an older layout are not used.
constexpr int LayoutVersion = 1;
const QString VersionKey = u"window/layout"_s;

QSplitter* splitter(const QString& name, Qt::Orientation orientation, QWidget* parent)
{
    auto* made = new QSplitter(orientation, parent);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    made->setHandleWidth(1);
    return made;
}

QString keyOf(const QObject& object)
{
    return "window/"_L1 + object.objectName();
}

} // namespace

WindowParts::WindowParts(const Contents& contents, QWidget* parent)
    : QWidget(parent)
    , m_notice(new widgets::NoticeBar(this))
    , m_contents(new widgets::Part(u"contentsPart"_s, tr("Contents"), contents.contents))
    , m_article(new widgets::Part(u"articlePart"_s, tr("Article"), contents.article))
    , m_listing(new widgets::Part(u"listingPart"_s, tr("Listing output"), contents.listing))
    , m_panel(new widgets::Part(u"urlsPart"_s, tr("URLs"), contents.panel))
    , m_charts(new widgets::Part(u"chartsPart"_s, tr("Charts"), contents.charts))
    , m_columns(splitter(u"columns"_s, Qt::Horizontal, this))
    , m_middle(splitter(u"middleColumn"_s, Qt::Vertical, this))
    , m_right(splitter(u"rightColumn"_s, Qt::Vertical, this))
{
    setObjectName(u"parts"_s);
    m_notice->setObjectName(u"windowNotice"_s);
    buildLayout();
    for (widgets::Part* part : all()) {
        connect(part->showAction(), &QAction::toggled, this, &WindowParts::showColumns);
    }
    m_listing->showAction()->setChecked(false);
    for (const QSplitter* each : { m_columns, m_middle, m_right }) {
        connect(each, &QSplitter::splitterMoved, this, &WindowParts::changed);
    }
}

WindowParts::~WindowParts() = default;

QList<widgets::Part*> WindowParts::all() const
{
    return { m_contents, m_article, m_listing, m_panel, m_charts };
}

void WindowParts::buildLayout()
{
    // The Tab key follows the order in which they come in: from left to right, from top to bottom.
    m_columns->addWidget(m_contents);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_right);
    m_middle->addWidget(m_article);
    m_middle->addWidget(m_listing);
    m_middle->setStretchFactor(0, 1);
    m_right->addWidget(m_panel);
    m_right->addWidget(m_charts);
    m_columns->setStretchFactor(1, 1);
    m_columns->setStretchFactor(2, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_notice);
    column->addWidget(m_columns, 1);
}

void WindowParts::showColumns()
{
    m_middle->setVisible(m_article->isOpen() || m_listing->isOpen());
    m_right->setVisible(m_panel->isOpen() || m_charts->isOpen());
    emit changed();
}

void WindowParts::setDefaultSizes(QSize size)
{
    const int contents = std::clamp(size.width() / 8, 150, 220);
    const int right = std::max(560, (size.width() - contents) * 52 / 100);
    m_columns->setSizes({ contents, size.width() - contents - right, right });
    m_middle->setSizes({ size.height() * 2 / 3, size.height() / 3 });
    m_right->setSizes({ size.height() * 46 / 100, size.height() * 54 / 100 });
}

void WindowParts::save(QSettings& settings) const
{
    settings.setValue(VersionKey, LayoutVersion);
    for (const QSplitter* each : { m_columns, m_middle, m_right }) {
        settings.setValue(keyOf(*each), each->saveState());
    }
    for (const widgets::Part* part : { m_contents, m_article, m_panel, m_charts }) {
        settings.setValue(keyOf(*part), part->isOpen());
    }
}

void WindowParts::restore(const QSettings& settings, QSize size)
{
    setDefaultSizes(size);
    if (settings.value(VersionKey).toInt() != LayoutVersion) {
        return;
    }
    for (QSplitter* each : { m_columns, m_middle, m_right }) {
        each->restoreState(settings.value(keyOf(*each)).toByteArray());
    }
    for (const widgets::Part* part : { m_contents, m_article, m_panel, m_charts }) {
        part->showAction()->setChecked(settings.value(keyOf(*part), true).toBool());
    }
}

} // namespace ui::window
