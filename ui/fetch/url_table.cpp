// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_table.h"

#include "app/urls/list.h"
#include "ui/fetch/url_delegate.h"
#include "ui/fetch/url_filter_model.h"
#include "ui/fetch/url_header.h"
#include "ui/fetch/url_list_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

/// The widest text that a column should show whole.
QString widest(int column)
{
    switch (column) {
    case UrlListModel::Number:
        return u"≡ "_s; // and the digits of the last row
    case UrlListModel::Status:
        return u"timeout"_s;
    case UrlListModel::Bytes:
        return u"0000000"_s;
    case UrlListModel::Protocol:
        return u"Protocol"_s;
    case UrlListModel::Error:
        return u"timeout: no answer within 10 s"_s;
    default:
        return u"000.0 ms"_s;
    }
}

constexpr int CellPadding = 18;
constexpr int HeaderPadding = 10;
constexpr int MinUrlWidth = 150;
constexpr int MinErrorWidth = 110;
constexpr int MaxEnginesBesideStatus = 3; ///< in a narrow table
constexpr int NarrowChars = 110; ///< a table with room for fewer is narrow

} // namespace

UrlTable::UrlTable(UrlListModel& list, QWidget* parent)
    : QTableView(parent)
    , m_list(list)
    , m_shown(new UrlFilterModel(list, this))
{
    setObjectName(u"urlTable"_s);
    setAccessibleName(tr("URL list"));
    setHorizontalHeader(new UrlHeader(this));
    setItemDelegate(new UrlDelegate(this));
    setModel(m_shown);
    horizontalHeader()->moveSection(UrlListModel::Number, 0);
    setUpLook();
    connect(&list, &UrlListModel::showsChanged, this, &UrlTable::showColumns);
    connect(&list, &UrlListModel::failuresChanged, this, &UrlTable::showColumns);
    connect(&list, &UrlListModel::listChanged, this, &UrlTable::onListChanged);
    connect(m_shown, &UrlFilterModel::modelReset, this, &UrlTable::showColumns);
    onListChanged();
    showColumns();
}

UrlTable::~UrlTable() = default;

void UrlTable::setUpLook()
{
    setFrameShape(QFrame::NoFrame);
    setMinimumHeight(fontMetrics().height() * 4); // header and two rows
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setDragEnabled(true);
    setDragDropMode(DragDrop);
    setDragDropOverwriteMode(false);
    setDefaultDropAction(Qt::MoveAction);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

void UrlTable::showColumns()
{
    const bool fetch = m_list.shows() == UrlListModel::Shows::Fetch;
    const bool measured = m_list.shows() != UrlListModel::Shows::Nothing;
    // Many engines need the room more than what their answers have in common.
    const bool crowded = m_list.columnCount() - UrlListModel::FirstEngine > MaxEnginesBesideStatus
        && viewport()->width() < fontMetrics().averageCharWidth() * NarrowChars;
    setColumnHidden(UrlListModel::Status, !measured || crowded);
    setColumnHidden(UrlListModel::Bytes, !measured || crowded);
    const bool errors = fetch && m_list.failures() > 0;
    // Why a fetch failed says more than how the others went.
    const bool narrow = errors && viewport()->width() < fontMetrics().averageCharWidth() * NarrowChars;
    setColumnHidden(UrlListModel::FirstByte, !fetch || narrow);
    setColumnHidden(UrlListModel::Total, !fetch);
    setColumnHidden(UrlListModel::Protocol, !fetch || narrow);
    setColumnHidden(UrlListModel::Error, !errors);
    sizeColumns();
}

/// Of one line or two.
QSize UrlTable::titleSize(int column) const
{
    return fontMetrics().size(0, m_list.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
}

void UrlTable::sizeColumns()
{
    int header = fontMetrics().height();
    for (int column = 0; column < m_list.columnCount(); ++column) {
        if (column != UrlListModel::Url) {
            const QSize title = titleSize(column);
            const QString number = column == UrlListModel::Number ? QString(m_digits, u'0') : QString();
            const int text = std::max(fontMetrics().horizontalAdvance(widest(column) + number), title.width());
            setColumnWidth(column, text + CellPadding);
            header = std::max(header, title.height());
        }
    }
    horizontalHeader()->setFixedHeight(header + HeaderPadding);
    fitUrlColumn();
}

/// An error may take less room than it wants before the URL does.
void UrlTable::fitUrlColumn()
{
    int others = 0;
    for (int column = 0; column < m_list.columnCount(); ++column) {
        const bool fixed = column != UrlListModel::Url && column != UrlListModel::Error;
        others += fixed && !isColumnHidden(column) ? columnWidth(column) : 0;
    }
    const int room = viewport()->width() - others;
    int error = 0;
    if (!isColumnHidden(UrlListModel::Error)) {
        const int wanted = fontMetrics().horizontalAdvance(widest(UrlListModel::Error)) + CellPadding;
        error = std::clamp(room - MinUrlWidth, MinErrorWidth, wanted);
        setColumnWidth(UrlListModel::Error, error);
    }
    setColumnWidth(UrlListModel::Url, std::max(MinUrlWidth, room - error));
}

QList<int> UrlTable::selectedRows() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex& index : selected) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    return rows;
}

QList<int> UrlTable::inList(QList<int> shownRows) const
{
    std::ranges::transform(shownRows, shownRows.begin(), [this](int row) { return m_shown->listRow(row); });
    return shownRows;
}

int UrlTable::placeBefore(int shownRow) const
{
    if (shownRow < m_shown->rowCount()) {
        return m_shown->listRow(shownRow);
    }
    return shownRow == 0 ? 0 : m_shown->listRow(shownRow - 1) + 1;
}

void UrlTable::copySelection() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setMimeData(m_shown->mimeData(rows));
    }
}

void UrlTable::editCurrent()
{
    edit(currentIndex().siblingAtColumn(UrlListModel::Url));
}

void UrlTable::removeSelection()
{
    m_list.remove(inList(selectedRows()));
}

void UrlTable::moveSelectionUp()
{
    if (const QList<int> rows = selectedRows(); !rows.isEmpty()) {
        moveSelectionBefore(std::max(0, rows.first() - 1));
    }
}

void UrlTable::moveSelectionDown()
{
    if (const QList<int> rows = selectedRows(); !rows.isEmpty()) {
        moveSelectionBefore(std::min(m_shown->rowCount(), rows.last() + 2));
    }
}

void UrlTable::moveSelectionBefore(int shownRow)
{
    m_list.move(inList(selectedRows()), placeBefore(shownRow));
    scrollTo(currentIndex());
}

void UrlTable::sortList()
{
    clearSelection(); // what was chosen is not what stands there afterwards
    const QList<QByteArray> urls = m_list.urls();
    m_sorting.request([urls] { return app::urls::sortedOrder(urls); },
        [this, urls](const QList<int>& order) {
            if (m_list.urls() == urls) { // an edit meanwhile is worth more
                m_list.reorder(order, tr("Sort the list"));
            }
        });
}

void UrlTable::present(int first, int last)
{
    const QModelIndex top = m_shown->index(first, UrlListModel::Url);
    const QModelIndex bottom = m_shown->index(last, UrlListModel::Url);
    selectionModel()->setCurrentIndex(top, QItemSelectionModel::NoUpdate);
    selectionModel()->select(
        QItemSelection(top, bottom), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(bottom);
    scrollTo(top);
}

void UrlTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    showColumns();
}

void UrlTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions());
    menu->popup(event->globalPos());
}

/// Only its own rows: links from elsewhere are the window's, wherever they are dropped.
void UrlTable::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->source() == this) {
        QTableView::dragEnterEvent(event);
        event->acceptProposedAction();
    } else {
        event->ignore();
    }
}

void UrlTable::dragMoveEvent(QDragMoveEvent* event)
{
    QTableView::dragMoveEvent(event); // scrolls at the edges and shows where
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void UrlTable::dropEvent(QDropEvent* event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    const bool below = at.isValid() && event->position().toPoint().y() > visualRect(at).center().y();
    const int before = at.isValid() ? at.row() + (below ? 1 : 0) : m_shown->rowCount();
    moveSelectionBefore(before);
    event->setDropAction(Qt::MoveAction);
    event->accept();
    stopAutoScroll();
    setState(NoState);
    viewport()->update();
}

void UrlTable::onListChanged()
{
    if (const int digits = int(QString::number(m_list.rowCount()).size()); digits != m_digits) {
        m_digits = digits;
        sizeColumns();
    }
}

void UrlTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeColumns();
    }
}

} // namespace ui::fetch
