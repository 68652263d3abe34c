// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/run/settings_table.h"

#include <QAbstractTableModel>

namespace ui::runs {

/// A settings table, all of it or only the rows that differ.
class SettingsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsModel)

public:
    enum Column {
        Mark, ///< "≠" where the engines differ
        Name,
        FirstEngine,
    };

    explicit SettingsModel(QObject* parent = nullptr);
    ~SettingsModel() override;

    void setTable(const app::run::SettingsTable& table);
    void setOnlyDiffering(bool only);
    /// What is shown, for the clipboard.
    [[nodiscard]] app::run::SettingsTable shown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void choose();

    app::run::SettingsTable m_table;
    QList<app::run::SettingRow> m_rows; ///< those shown
    bool m_onlyDiffering = false;
};

} // namespace ui::runs
