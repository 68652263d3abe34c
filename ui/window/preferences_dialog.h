// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/open_paths.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QSpinBox;

namespace ui::article {
class ArticleView;
}

namespace ui::fetch {
class FetchPanel;
struct CompareSettings;
} // namespace ui::fetch

namespace ui::window {

class PreferenceStore;
class RecentFiles;
struct Preferences;

/// The settings of Versus. Each change holds at once, and is kept by the owner of what it changes.
class PreferencesDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PreferencesDialog)

public:
    /// What the settings belong to; all of it outlives the dialog.
    struct Owners
    {
        PreferenceStore& store;
        fetch::FetchPanel& panel;
        article::ArticleView& article;
        RecentFiles& recent;
        QString usualRunFolder; ///< where none is chosen
        AskFolder askFolder;
    };

    explicit PreferencesDialog(Owners owners, QWidget* parent = nullptr);
    ~PreferencesDialog() override;

private:
    void build();
    [[nodiscard]] QFormLayout* makeForm();
    [[nodiscard]] QWidget* makeFolderRow();
    [[nodiscard]] QWidget* makeHistoryRow();
    void connectControls();
    /// From the owners into the controls.
    void load();
    void storeGeneral();
    void storeCompare();
    void chooseFolder();
    void setFolder(const QString& folder);
    void restoreDefaults();

    Owners m_owners;
    QComboBox* m_theme;
    QSpinBox* m_textSize;
    QSpinBox* m_rounds;
    QSpinBox* m_width;
    QSpinBox* m_deadline;
    QComboBox* m_profile;
    QCheckBox* m_refusesPrivate;
    QCheckBox* m_restoresList;
    QCheckBox* m_notifies;
    QLabel* m_folder;
    bool m_loading = false;
};

} // namespace ui::window
