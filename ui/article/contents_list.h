// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/article/article.h"

#include <QListView>

namespace ui::article {

class ArticleView;
class ContentsModel;

/// The contents of an article: a click goes to a section, and the section being read is the one that is marked.
class ContentsList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContentsList)

public:
    explicit ContentsList(QWidget* parent = nullptr);

    /// Shows the sections of whatever `view` shows, and leads it. One view for a list.
    void follow(ArticleView& view);
    void setHeadings(const QList<app::article::Heading>& headings);
    void setCurrentHeading(const QString& slug);

signals:
    void headingActivated(const QString& slug);

private:
    ContentsModel* m_model;
};

} // namespace ui::article
