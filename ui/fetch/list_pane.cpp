// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/list_pane.h"

#include "app/urls/presets.h"
#include "ui/fetch/add_row.h"
#include "ui/fetch/count_words.h"
#include "ui/fetch/empty_list.h"
#include "ui/fetch/filter_row.h"
#include "ui/fetch/list_actions.h"
#include "ui/fetch/refusals_popup.h"
#include "ui/fetch/source_row.h"
#include "ui/fetch/url_filter_model.h"
#include "ui/fetch/url_list_model.h"
#include "ui/fetch/url_table.h"
#include "ui/widgets/height_for_width.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;
using widgets::Notice;

constexpr int Margin = 12;
constexpr int Gap = 8;

} // namespace

ListPane::ListPane(UrlListModel& list, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_sources(new SourceRow(this))
    , m_add(new AddRow(this))
    , m_filter(new FilterRow(this))
    , m_table(new UrlTable(list, this))
    , m_actions(new ListActions(list, *m_table, this))
    , m_empty(new EmptyList(this))
    , m_notice(new widgets::NoticeBar(this))
{
    setObjectName(u"listPane"_s);
    m_sources->offer(m_actions->all());
    buildLayout();
    connectSources();
    connectList();
    onListChanged();
}

ListPane::~ListPane() = default;

void ListPane::buildLayout()
{
    connect(m_empty, &EmptyList::demoPressed, this, &ListPane::showDemoList);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(Margin, Gap, Margin, Gap);
    top->setSpacing(Gap);
    top->addWidget(m_sources);
    top->addWidget(m_add);
    top->addWidget(m_filter);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_notice);
    widgets::demandHeightForWidth(*this);
}

void ListPane::connectSources()
{
    connect(m_sources, &SourceRow::demoPressed, this, &ListPane::showDemoList);
    connect(m_sources, &SourceRow::articlePressed, this, &ListPane::showArticleList);
    connect(m_sources, &SourceRow::stalledLabPressed, this, &ListPane::stalledLabPressed);
    connect(m_sources, &SourceRow::openPressed, this, &ListPane::openListRequested);
    connect(m_sources, &SourceRow::addPressed, m_add, &AddRow::open);
    connect(m_sources, &SourceRow::clearPressed, &m_list, &UrlListModel::clear);
    connect(m_add, &AddRow::entered, &m_importer, &Importer::importText);
    connect(&m_importer, &Importer::imported, this, &ListPane::onImported);
}

void ListPane::connectList()
{
    connect(&m_list, &UrlListModel::listChanged, this, &ListPane::onListChanged);
    connect(&m_list, &UrlListModel::editRefused, this, [this](const QString& text, const QString& reason) {
        notify({ .kind = Notice::Kind::Problem, .text = tr("%1 was not taken: %2").arg(text, reason) });
    });
    connect(m_actions->filter, &QAction::triggered, m_filter, &FilterRow::open);
    connect(m_filter, &FilterRow::textChanged, &m_table->shown(), &UrlFilterModel::setText);
    connect(&m_table->shown(), &UrlFilterModel::shownChanged, this, &ListPane::showCounts);
}

void ListPane::onListChanged()
{
    const bool empty = m_list.rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_sources->setCanClear(!empty);
    showCounts();
    emit titleChanged(title());
}

void ListPane::showCounts()
{
    m_filter->setCounts(m_table->shown().rowCount(), m_list.rowCount());
}

QString ListPane::title() const
{
    if (m_list.rowCount() == 0) {
        return tr("URLs");
    }
    if (m_list.duplicates() == 0) {
        return tr("URLs (%L1)").arg(m_list.rowCount());
    }
    return tr("URLs (%L1), %2").arg(m_list.rowCount()).arg(duplicateCount(m_list.duplicates()));
}

void ListPane::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr && Importer::canImport(*data)) {
        m_importer.importMime(*data);
    } else {
        notify({ .kind = Notice::Kind::Problem,
            .text = tr("There is no link and no text to paste. Copy some URLs first.") });
    }
}

void ListPane::showDemoList()
{
    m_list.replaceAll(app::urls::demoUrls());
}

void ListPane::showArticleList()
{
    m_list.replaceAll(app::urls::articleUrls());
}

void ListPane::notify(const Notice& notice)
{
    m_notice->show(notice);
}

void ListPane::clearNotice()
{
    m_notice->clear();
}

void ListPane::onImported(const app::urls::Import& result)
{
    take(result.urls);
    if (result.refusals.isEmpty()) {
        notify({ .text = told(result) });
        return;
    }
    notify({ .kind = Notice::Kind::Problem,
        .text = told(result),
        .actionText = tr("Details"),
        .action = [this, result] { showRefusals(result); },
        .keepsOpen = true });
}

QString ListPane::told(const app::urls::Import& result) const
{
    if (result.urls.isEmpty() && result.refused == 0) {
        return tr("No URL was found in it.");
    }
    return m_measuring && !result.urls.isEmpty()
        ? tr("%1. The run under way goes on without them; the next run has them.").arg(result.summary())
        : result.summary();
}

void ListPane::take(const QList<QByteArray>& urls)
{
    if (urls.isEmpty()) {
        return;
    }
    m_filter->close(); // or it might hide what comes
    if (!m_measuring && showsListOfVersus()) {
        m_list.replaceAll(urls);
        m_table->scrollToTop();
        return;
    }
    const int first = m_list.rowCount();
    m_list.append(urls);
    m_table->present(first, m_list.rowCount() - 1);
}

bool ListPane::showsListOfVersus() const
{
    const QList<QByteArray> present = m_list.urls();
    return std::ranges::any_of(
        app::urls::presetNames(), [&present](const QString& name) { return app::urls::presetUrls(name) == present; });
}

void ListPane::showRefusals(const app::urls::Import& result)
{
    auto* popup = new RefusalsPopup(result, this);
    popup->openAt(m_notice->mapToGlobal(QPoint(m_notice->width(), 0)));
}

} // namespace ui::fetch
