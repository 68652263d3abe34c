// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"

#include <QAbstractListModel>

namespace ui::article {

/// The sections of an article, one a row. Its title, which stands above all of them, is not among them.
class ContentsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentsModel)

public:
    enum Role {
        SlugRole = Qt::UserRole,
        DepthRole, ///< 0 for the outermost sections that there are
    };

    explicit ContentsModel(QObject* parent = nullptr);

    void setHeadings(const QList<app::article::Heading>& headings);
    /// Row of the section `slug`, or -1.
    [[nodiscard]] int rowOf(const QString& slug) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<app::article::Heading> m_headings;
    int m_outermost = 1;
};

} // namespace ui::article
