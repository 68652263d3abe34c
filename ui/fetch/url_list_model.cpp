// SPDX-FileCopyrightText: 2026 The Versus authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fetch/url_list_model.h"

#include "app/urls/list.h"
#include "app/urls/url.h"
#include "ui/fetch/count_words.h"
#include "ui/fetch/url_list_commands.h"

#include <QMimeData>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui::fetch {

namespace {

using namespace Qt::StringLiterals;

/// More separate ranges than this are cheaper to show anew than to insert or remove one by one.
constexpr qsizetype MaxRanges = 16;

/// Neighbouring places.
struct Range
{
    int first = 0;
    int last = 0;

    [[nodiscard]] int size() const { return last - first + 1; }
};

/// `places` ascend.
QList<Range> rangesOf(const QList<int>& places)
{
    QList<Range> ranges;
    for (const int place : places) {
        if (!ranges.isEmpty() && ranges.last().last + 1 == place) {
            ranges.last().last = place;
        } else {
            ranges.append({ place, place });
        }
    }
    return ranges;
}

/// Each once, ascending.
void sortOut(QList<int>& rows)
{
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
}

QList<int> placesOf(const QList<PlacedRow>& rows)
{
    QList<int> places;
    places.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(places), &PlacedRow::row);
    return places;
}

/// In one pass, however scattered the new rows are.
std::vector<UrlRow> merged(std::vector<UrlRow> old, const QList<PlacedRow>& rows)
{
    std::vector<UrlRow> all;
    all.reserve(old.size() + size_t(rows.size()));
    auto next = old.begin();
    for (const PlacedRow& row : rows) {
        while (all.size() < size_t(row.row)) {
            all.push_back(std::move(*next++));
        }
        all.push_back(row.content);
    }
    std::move(next, old.end(), std::back_inserter(all));
    return all;
}

std::vector<UrlRow> without(std::vector<UrlRow> old, const QList<int>& places)
{
    std::vector<UrlRow> rest;
    rest.reserve(old.size() - size_t(places.size()));
    auto skip = places.cbegin();
    for (int row = 0; row < int(old.size()); ++row) {
        if (skip != places.cend() && *skip == row) {
            ++skip;
        } else {
            rest.push_back(std::move(old[size_t(row)]));
        }
    }
    return rest;
}

} // namespace

UrlListModel::UrlListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

UrlListModel::~UrlListModel() = default;

bool UrlListModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable)) {
        return false;
    }
    const QString text = value.toString().trimmed();
    const auto checked = app::urls::checkUrl(text);
    if (!checked) {
        emit editRefused(text, checked.error());
        return false;
    }
    if (*checked != m_rows[size_t(index.row())].url) {
        m_undo.push(new EditCommand(*this, index.row(), UrlRow { .url = *checked }));
    }
    return true;
}

void UrlListModel::append(const QList<QByteArray>& urls)
{
    if (urls.isEmpty()) {
        return;
    }
    QList<PlacedRow> rows;
    rows.reserve(urls.size());
    int place = rowCount();
    for (const QByteArray& url : urls) {
        rows.append({ place++, UrlRow { .url = url } });
    }
    m_undo.push(new PlaceCommand(*this, std::move(rows)));
}

void UrlListModel::replaceAll(const QList<QByteArray>& urls)
{
    m_undo.beginMacro(tr("Replace the list"));
    clear();
    append(urls);
    m_undo.endMacro();
}

void UrlListModel::remove(QList<int> rows)
{
    if (rows.isEmpty()) {
        return;
    }
    sortOut(rows);
    const QString text = tr("Remove %1").arg(urlCount(rows.size()));
    m_undo.push(new TakeCommand(*this, std::move(rows), text));
}

void UrlListModel::clear()
{
    QList<int> all(rowCount());
    std::iota(all.begin(), all.end(), 0);
    remove(all);
}

void UrlListModel::move(QList<int> rows, int before)
{
    sortOut(rows);
    QList<int> order;
    order.reserve(rowCount());
    const auto appendThoseThatStay = [&](int from, int end) {
        for (int row = from; row < end; ++row) {
            if (!std::ranges::binary_search(rows, row)) {
                order.append(row);
            }
        }
    };
    appendThoseThatStay(0, before);
    order += rows;
    appendThoseThatStay(before, rowCount());
    reorder(order, tr("Move %1").arg(urlCount(rows.size())));
}

void UrlListModel::reorder(const QList<int>& order, const QString& text)
{
    if (!std::ranges::is_sorted(order)) {
        m_undo.push(new ReorderCommand(*this, order, text));
    }
}

void UrlListModel::removeDuplicates()
{
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_firstWith[size_t(row)] != row) {
            rows.append(row);
        }
    }
    if (!rows.isEmpty()) {
        const QString text = tr("Remove %1").arg(duplicateCount(rows.size()));
        m_undo.push(new TakeCommand(*this, std::move(rows), text));
    }
}

void UrlListModel::place(const QList<PlacedRow>& rows)
{
    const QList<Range> ranges = rangesOf(placesOf(rows));
    if (ranges.size() > MaxRanges) {
        beginResetModel();
        m_rows = merged(std::move(m_rows), rows);
        findDuplicates();
        endResetModel();
    } else {
        auto next = rows.cbegin();
        for (const Range& range : ranges) {
            beginInsertRows({}, range.first, range.last);
            const auto at = m_rows.insert(m_rows.begin() + range.first, size_t(range.size()), UrlRow {});
            std::transform(next, next + range.size(), at, [](const PlacedRow& row) { return row.content; });
            next += range.size();
            m_firstWith.resize(m_rows.size());
            endInsertRows();
        }
        findDuplicates();
        tellDuplicates();
    }
    emit listChanged();
}

QList<PlacedRow> UrlListModel::take(const QList<int>& rows)
{
    QList<PlacedRow> taken;
    taken.reserve(rows.size());
    for (const int row : rows) {
        taken.append({ row, m_rows[size_t(row)] });
    }
    QList<Range> ranges = rangesOf(rows);
    if (ranges.size() > MaxRanges) {
        beginResetModel();
        m_rows = without(std::move(m_rows), rows);
        findDuplicates();
        endResetModel();
    } else {
        std::ranges::reverse(ranges); // so that the places of those to come stay right
        for (const Range& range : std::as_const(ranges)) {
            beginRemoveRows({}, range.first, range.last);
            m_rows.erase(m_rows.begin() + range.first, m_rows.begin() + range.last + 1);
            m_firstWith.resize(m_rows.size());
            endRemoveRows();
        }
        findDuplicates();
        tellDuplicates();
    }
    emit listChanged();
    return taken;
}

void UrlListModel::permute(const QList<int>& order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::vector<UrlRow> rows;
    rows.reserve(m_rows.size());
    QList<int> placeOf(order.size());
    for (const int from : order) {
        placeOf[from] = int(rows.size());
        rows.push_back(std::move(m_rows[size_t(from)]));
    }
    m_rows = std::move(rows);
    findDuplicates();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    moved.reserve(old.size());
    for (const QModelIndex& persistent : old) {
        moved.append(index(placeOf[persistent.row()], persistent.column()));
    }
    changePersistentIndexList(old, moved);
    emit layoutChanged({}, VerticalSortHint);
    emit listChanged();
}

void UrlListModel::exchange(int row, UrlRow& content)
{
    std::swap(m_rows[size_t(row)], content);
    findDuplicates();
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    tellDuplicates();
    emit listChanged();
}

void UrlListModel::findDuplicates()
{
    m_firstWith = app::urls::firstPlaces(urls());
    m_duplicates = 0;
    for (int row = 0; row < rowCount(); ++row) {
        m_duplicates += m_firstWith[size_t(row)] == row ? 0 : 1;
    }
}

/// Any row may have become one, or ceased to be one.
void UrlListModel::tellDuplicates()
{
    if (!m_rows.empty()) {
        emit dataChanged(index(0, Url), index(rowCount() - 1, Number));
    }
}

QList<QByteArray> UrlListModel::urls() const
{
    QList<QByteArray> urls;
    urls.reserve(rowCount());
    std::ranges::transform(m_rows, std::back_inserter(urls), &UrlRow::url);
    return urls;
}

QStringList UrlListModel::mimeTypes() const
{
    return { u"text/uri-list"_s, u"text/plain"_s };
}

QMimeData* UrlListModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> rows;
    rows.reserve(indexes.size());
    std::ranges::transform(indexes, std::back_inserter(rows), &QModelIndex::row);
    sortOut(rows); // a row has a cell in each column
    QList<QByteArray> chosen;
    chosen.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(chosen), [this](int row) { return urlAt(row); });
    auto* data = new QMimeData;
    data->setText(QString::fromUtf8(chosen.join('\n')));
    data->setData(u"text/uri-list"_s, chosen.join("\r\n") + "\r\n");
    return data;
}

} // namespace ui::fetch
