// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/fetch/importer.h"
#include "ui/widgets/notice_bar.h"

#include <QWidget>

namespace ui::fetch {

class AddRow;
class EmptyList;
class FilterRow;
class ListActions;
class SourceRow;
class UrlListModel;
class UrlTable;

/// The URL list with all that fills, shows and edits it. What is taken in says so in place: how much, what was refused,
/// and that a run under way goes on without it.
class ListPane final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ListPane)

public:
    /// `list` must outlive the pane.
    explicit ListPane(UrlListModel& list, QWidget* parent = nullptr);
    ~ListPane() override;

    [[nodiscard]] Importer& importer() { return m_importer; }
    [[nodiscard]] const ListActions& listActions() const { return *m_actions; }
    [[nodiscard]] QString title() const; ///< "URLs (12)"
    void setMeasuring(bool measuring) { m_measuring = measuring; }

    void paste();
    void showDemoList();
    void showArticleList();
    void notify(const ui::widgets::Notice& notice);
    void clearNotice();

    /// A layout would take the height that it wishes at its width for the least that it needs, and take that from the
    /// rows below when there is not enough.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

signals:
    void titleChanged(const QString& title);
    void openListRequested();
    void stalledLabPressed();

private:
    void buildLayout();
    void connectSources();
    void connectList();
    void onListChanged();
    void showCounts();
    void onImported(const app::urls::Import& result);
    /// A list that came with Versus gives way to the user's own, unless it is being measured; other lists grow.
    void take(const QList<QByteArray>& urls);
    [[nodiscard]] bool showsListOfVersus() const;
    [[nodiscard]] QString told(const app::urls::Import& result) const;
    void showRefusals(const app::urls::Import& result);

    UrlListModel& m_list;
    Importer m_importer;
    SourceRow* m_sources;
    AddRow* m_add;
    FilterRow* m_filter;
    UrlTable* m_table;
    ListActions* m_actions;
    EmptyList* m_empty;
    widgets::NoticeBar* m_notice;
    bool m_measuring = false;
};

} // namespace ui::fetch
