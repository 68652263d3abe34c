// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/fetch/catalogue.h"
#include "ui/fetch/compare_settings.h"
#include "ui/widgets/notice_bar.h"

#include <QWidget>

namespace ui::fetch {

class ActionBar;
class EngineBoxes;
class ListPane;
class LogPane;
class PlanRow;
class Session;
class UrlListModel;

/// The right-hand panel: the URL list, what to do with it, and how it goes. Shows a Session; does no work itself.
class FetchPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FetchPanel)

public:
    /// `list` and `session` must outlive the panel.
    FetchPanel(UrlListModel& list, Session& session, const QList<app::fetch::EngineEntry>& catalogue,
        QWidget* parent = nullptr);
    ~FetchPanel() override;

    [[nodiscard]] CompareSettings settings() const;
    void setSettings(const CompareSettings& settings);
    [[nodiscard]] ListPane& pane() { return *m_pane; }
    void setProfile(ProfileChoice profile);

    void fetch();
    void compare();
    /// The list, the rate and the rounds that show why there is an open loop.
    void showStalledLab();
    void notify(const ui::widgets::Notice& notice);

signals:
    void titleChanged(const QString& title);
    /// Any of settings().
    void settingsChanged();
    void openListRequested();
    void profileChanged(ui::fetch::ProfileChoice profile);
    /// Files that are run documents were dropped on the panel, which does not take those.
    void runsDropped(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildLayout();
    void setUpTabOrder();
    void connectList();
    void connectSession();
    void connectButtons();
    void showDuration();
    void onStateChanged();
    void setDropping(bool dropping);

    UrlListModel& m_list;
    Session& m_session;
    ListPane* m_pane;
    EngineBoxes* m_engines;
    QWidget* m_engineReasons;
    PlanRow* m_plan;
    ActionBar* m_actions;
    LogPane* m_log;
    bool m_dropping = false;
    int m_deadlineSeconds = CompareSettings().deadlineSeconds; ///< has no control here: the preferences do
};

} // namespace ui::fetch
