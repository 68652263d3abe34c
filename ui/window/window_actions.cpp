// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/window_actions.h"

#include "ui/widgets/glyph.h"

#include <QAction>
#include <QActionGroup>

namespace ui::window {

using namespace Qt::StringLiterals;

/// Keys by name where the standard ones are none on a desktop that Qt does not know, or differ from desktop to desktop.
WindowActions::WindowActions(QObject* parent)
    : QObject(parent)
    , openArticle(add(u"openArticleAction"_s, tr("&Open article…"), QKeySequence::Open))
    , openList(add(u"openListAction"_s, tr("Open URL &list…"), { u"Ctrl+L"_s }))
    , openRun(add(u"openRunAction"_s, tr("Open &run…"), { u"Ctrl+R"_s }))
    , builtinArticle(add(u"builtinArticleAction"_s, tr("The &article of Versus")))
    , runs(add(u"runsAction"_s, tr("R&uns…"), { u"Ctrl+Shift+R"_s }))
    , saveRun(add(u"saveRunAction"_s, tr("&Save run"), QKeySequence::Save))
    , saveRunAs(add(u"saveRunAsAction"_s, tr("Sa&ve run as…"), { u"Ctrl+Shift+S"_s }))
    , saveResults(add(u"saveResultsAction"_s, tr("Save resul&ts as…")))
    , exportChart(add(u"exportChartAction"_s, tr("&Export chart…"), { u"Ctrl+E"_s }))
    , exportReport(add(u"exportReportAction"_s, tr("Export re&port…"), { u"Ctrl+Shift+E"_s }))
    , quit(add(u"quitAction"_s, tr("&Quit"), { u"Ctrl+Q"_s }))
    , undo(add(u"undoAction"_s, tr("&Undo"), QKeySequence::Undo))
    , redo(add(u"redoAction"_s, tr("&Redo"), QKeySequence::Redo))
    , paste(add(u"pasteAction"_s, tr("Pas&te URLs")))
    , preferences(add(u"preferencesAction"_s, tr("Preferen&ces…"), { u"Ctrl+,"_s }))
    , fullScreen(add(u"fullScreenAction"_s, tr("F&ull screen"), { u"F11"_s }))
    , fetch(add(u"fetchAction"_s, tr("&Fetch"), { u"F5"_s }))
    , compare(add(u"compareAction"_s, tr("&Compare"), { u"F6"_s }))
    , cancel(add(u"cancelAction"_s, tr("C&ancel"), { u"Shift+F5"_s }))
    , profiles(new QActionGroup(this))
    , levelField(add(u"levelFieldAction"_s, tr("&Level field")))
    , asWritten(add(u"asWrittenAction"_s, tr("As &written")))
    , bothProfiles(add(u"bothProfilesAction"_s, tr("&Both (interleaved)")))
    , runAll(add(u"runAllAction"_s, tr("Run all e&xperiments (quick)"), { u"F7"_s }))
    , runAllFull(add(u"runAllFullAction"_s, tr("Run all experiments in f&ull")))
    , experiments(add(u"experimentsAction"_s, tr("Show &experiments"), { u"Ctrl+Shift+X"_s }))
    , verdicts(add(u"verdictsAction"_s, tr("Show &verdicts"), { u"Ctrl+Shift+T"_s }))
    , lab(add(u"labAction"_s, tr("&Start lab")))
    , listingGo(add(u"listingGoAction"_s, tr("Listing in &Go")))
    , listingRust(add(u"listingRustAction"_s, tr("Listing in &Rust")))
    , shortcuts(add(u"shortcutsAction"_s, tr("&Keyboard shortcuts…"), QKeySequence::HelpContents))
    , about(add(u"aboutAction"_s, tr("&About Versus")))
{
    redo->setShortcuts(QKeySequence::Redo);
    // Fields of text keep the first one for themselves.
    paste->setShortcuts(QKeySequence::keyBindings(QKeySequence::Paste) << QKeySequence(u"Ctrl+Shift+V"_s));
    for (QAction* profile : { levelField, asWritten, bothProfiles }) {
        profile->setCheckable(true);
        profiles->addAction(profile);
    }
    levelField->setChecked(true);
    fullScreen->setCheckable(true);
    saveRun->setEnabled(false);
    saveRunAs->setEnabled(false);
    exportChart->setEnabled(false);
    exportReport->setEnabled(false);
    cancel->setEnabled(false);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    fetch->setIcon(widgets::glyphIcon(widgets::Glyph::Fetch));
    compare->setIcon(widgets::glyphIcon(widgets::Glyph::Compare));
    fetch->setToolTip(tr("Fetch every URL once, through Qt, in this window (F5)"));
    compare->setToolTip(tr("Run the chosen engines over the list, in rounds (F6)"));
    levelField->setToolTip(tr("The same limits, headers, pooling and HTTP version for all"));
    asWritten->setToolTip(tr("Each language's defaults, as in the article's listings"));
    bothProfiles->setToolTip(tr("Each engine once in each profile, in the same rounds: what its defaults are worth"));
}

WindowActions::~WindowActions() = default;

void WindowActions::setMenuIcons()
{
    using widgets::Glyph;
    using widgets::themeIcon;
    const QIcon open = themeIcon(u"document-open"_s, Glyph::Open);
    for (QAction* action : { openArticle, openList, openRun }) {
        action->setIcon(open);
    }
    saveRun->setIcon(themeIcon(u"document-save"_s, Glyph::Save));
    saveRunAs->setIcon(themeIcon(u"document-save-as"_s, Glyph::Save));
    const QIcon toFile = themeIcon(u"document-export"_s, Glyph::Export);
    exportChart->setIcon(toFile);
    exportReport->setIcon(toFile);
    undo->setIcon(themeIcon(u"edit-undo"_s, Glyph::Undo));
    redo->setIcon(themeIcon(u"edit-redo"_s, Glyph::Redo));
    paste->setIcon(themeIcon(u"edit-paste"_s, Glyph::Paste));
    preferences->setIcon(themeIcon(u"preferences-system"_s, Glyph::Settings));
    cancel->setIcon(themeIcon(u"process-stop"_s, Glyph::Stop));
}

QAction* WindowActions::add(const QString& name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    return action;
}

} // namespace ui::window
