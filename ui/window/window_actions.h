// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;

namespace ui::window {

/// The actions of menus and toolbar that are not those of a part. Object names end in "Action".
class WindowActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowActions)

public:
    explicit WindowActions(QObject* parent = nullptr);
    ~WindowActions() override;

    /// Of the menus, from the desktop's theme or our own. Looking for them takes time, so not at the start.
    void setMenuIcons();

    QAction* openArticle;
    QAction* openList;
    QAction* openRun;
    QAction* builtinArticle;
    QAction* runs; ///< the list of them
    QAction* saveRun;
    QAction* saveRunAs;
    QAction* saveResults; ///< of experiments
    QAction* exportChart;
    QAction* exportReport;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* paste;
    QAction* preferences;
    QAction* fullScreen; ///< checkable
    QAction* fetch;
    QAction* compare;
    QAction* cancel;
    QActionGroup* profiles; ///< exclusive, in the order of fetch::ProfileChoice
    QAction* levelField;
    QAction* asWritten;
    QAction* bothProfiles;
    QAction* runAll; ///< every experiment, quickly
    QAction* runAllFull;
    QAction* experiments; ///< shows them
    QAction* verdicts;
    QAction* lab; ///< starts or stops it
    QAction* listingGo;
    QAction* listingRust;
    QAction* shortcuts; ///< the page of them
    QAction* about;

private:
    QAction* add(const QString& name, const QString& text, const QKeySequence& shortcut = {});
};

} // namespace ui::window
