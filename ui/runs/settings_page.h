// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/run.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;
class QToolButton;

namespace ui::runs {

class SettingsModel;

/// "What differs": every setting in force in a run, engine by engine, with a mark where the engines differ.
class SettingsPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsPage)

public:
    explicit SettingsPage(QWidget* parent = nullptr);
    ~SettingsPage() override;

    /// Shows the settings of the first of these runs; of none, what to do.
    void setRuns(const QList<app::run::SharedRun>& runs);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    void buildLayout();
    void onCurrentChanged();
    void copy() const;
    void fitColumns();

    SettingsModel* m_model; ///< child
    QLabel* m_sentence;
    QCheckBox* m_onlyDiffering;
    QToolButton* m_copy;
    QTableView* m_table;
    QLabel* m_explanation; ///< of the current row
    QLabel* m_hint; ///< without a run: what to do
};

} // namespace ui::runs
