// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace ui::runs {

/// Those rows of a RunListModel that match what is searched for.
class RunFilter final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunFilter)

public:
    explicit RunFilter(QObject* parent = nullptr);
    ~RunFilter() override;

    void search(const QString& words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_words;
};

} // namespace ui::runs
