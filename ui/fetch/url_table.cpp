// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_table.h"

#include "ui/fetch/url_delegate.h"
#include "ui/fetch/url_header.h"
#include "ui/fetch/url_list_model.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

/// The widest text that a column should show whole.
QString widest(int column)
{
    switch (column) {
    case UrlListModel::Number:
        return u"≡ 000"_s;
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
{
    setObjectName(u"urlTable"_s);
    setAccessibleName(tr("URL list"));
    setHorizontalHeader(new UrlHeader(this));
    setItemDelegate(new UrlDelegate(this));
    setModel(&list);
    horizontalHeader()->moveSection(UrlListModel::Number, 0);
    setUpLook();
    connect(&list, &UrlListModel::showsChanged, this, &UrlTable::showColumns);
    connect(&list, &UrlListModel::failuresChanged, this, &UrlTable::showColumns);
    connect(&list, &UrlListModel::modelReset, this, &UrlTable::showColumns);
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
            const int text = std::max(fontMetrics().horizontalAdvance(widest(column)), title.width());
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

void UrlTable::copySelection() const
{
    QStringList lines;
    for (const int row : selectedRows()) {
        lines.append(m_list.index(row, UrlListModel::Url).data().toString());
    }
    if (!lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    }
}

void UrlTable::removeSelection()
{
    m_list.remove(selectedRows());
}

void UrlTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    showColumns();
}

void UrlTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
    } else if (event->matches(QKeySequence::Delete) || event->key() == Qt::Key_Backspace) {
        removeSelection();
    } else if (event->matches(QKeySequence::Paste)) {
        event->ignore(); // the panel's
    } else {
        QTableView::keyPressEvent(event);
    }
}

void UrlTable::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool any = !selectedRows().isEmpty();
    const bool editable = any && !m_list.locked();
    menu->addAction(tr("&Copy"), this, &UrlTable::copySelection)->setEnabled(any);
    menu->addAction(tr("&Edit"), this, [this] { edit(currentIndex().siblingAtColumn(UrlListModel::Url)); })
        ->setEnabled(editable);
    menu->addAction(tr("&Remove"), this, &UrlTable::removeSelection)->setEnabled(editable);
    menu->popup(event->globalPos());
}

void UrlTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        sizeColumns();
    }
}

} // namespace ui::fetch
