// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/article/contents_list.h"

#include "ui/article/article_view.h"
#include "ui/article/contents_model.h"
#include "ui/widgets/focus_outline.h"

#include <QStyledItemDelegate>

namespace ui::article {

namespace {

/// Moves the sections inside others to the right.
class IndentDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const int step = option->fontMetrics.averageCharWidth() * 2;
        // An empty picture in front of the text: the mark of the current section still takes the whole row.
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = QSize(step * (1 + index.data(ContentsModel::DepthRole).toInt()) / 2, 1);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return { size.width(), size.height() + option.fontMetrics.height() / 2 };
    }
};

} // namespace

ContentsList::ContentsList(QWidget* parent)
    : QListView(parent)
    , m_model(new ContentsModel(this))
{
    setObjectName(QStringLiteral("contentsList"));
    setAccessibleName(tr("Contents"));
    widgets::outlineFocus(*this);
    setModel(m_model);
    setItemDelegate(new IndentDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(true);
    setResizeMode(Adjust);
    const auto report
        = [this](const QModelIndex& index) { emit headingActivated(index.data(ContentsModel::SlugRole).toString()); };
    connect(this, &QListView::clicked, this, report);
    connect(this, &QListView::activated, this, report);
}

void ContentsList::follow(ArticleView& view)
{
    connect(this, &ContentsList::headingActivated, &view, &ArticleView::scrollToAnchor);
    connect(&view, &ArticleView::currentHeadingChanged, this, &ContentsList::setCurrentHeading);
    connect(&view, &ArticleView::articleChanged, this, [this, &view] { setHeadings(view.headings()); });
    setHeadings(view.headings());
    setCurrentHeading(view.currentHeading());
}

void ContentsList::setHeadings(const QList<app::article::Heading>& headings)
{
    m_model->setHeadings(headings);
}

void ContentsList::setCurrentHeading(const QString& slug)
{
    const int row = m_model->rowOf(slug);
    if (row < 0) {
        setCurrentIndex({});
        clearSelection();
        return;
    }
    setCurrentIndex(m_model->index(row));
    scrollTo(m_model->index(row));
}

} // namespace ui::article
