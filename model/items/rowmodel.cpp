// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/rowmodel.h"

#include "model/base/sorted.h"
#include "model/exporting/csvfield.h"
#include "model/items/filter.h"
#include "model/items/words.h"

#include <QMimeData>
#include <QtConcurrentRun>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t rowsAtOnce = 2000;
constexpr std::size_t rowsTogether = 256; // written at once
constexpr std::size_t lookAtClock = 1024; // rows between two looks at `cancelled`

const QString csvType = QStringLiteral("text/csv");
const QString textType = QStringLiteral("text/plain");

} // namespace

RowModel::RowModel(std::shared_ptr<const RowSource> source, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(std::move(source))
    , m_cancelled(std::make_shared<std::atomic<bool>>(false))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        m_running = false;
        m_again ? start() : showRows(m_watcher.result());
    });
}

RowModel::~RowModel()
{
    m_watcher.disconnect(this);
    *m_cancelled = true;
    m_watcher.waitForFinished();
}

void RowModel::setSnapshot(const Snapshot& snapshot, const Visibility& visible)
{
    const bool same = snapshot && snapshot == m_wish.snapshot && m_wish.shown == m_source->shown(visible);
    if (same) {
        return;
    }
    m_wish.snapshot = snapshot;
    m_wish.shown = snapshot ? m_source->shown(visible) : std::vector<std::uint8_t>();
    update();
}

void RowModel::setSearch(const QString& words)
{
    if (words != m_wish.search) {
        m_wish.search = words;
        update();
    }
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    if (column != m_wish.column || order != m_wish.order) {
        m_wish.column = column;
        m_wish.order = order;
        update();
    }
}

int RowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::rowOf(std::uint32_t id) const
{
    return id >= 1 && id <= m_rowOf.size() ? m_rowOf[id - 1] : -1;
}

void RowModel::update()
{
    if (m_running) {
        *m_cancelled = true;
        m_again = true;
    }
    if (m_wish.shown.size() <= rowsAtOnce) {
        const std::atomic<bool> never = false;
        showRows(make(*m_source, m_wish, never));
    } else if (!m_running) {
        start();
    }
}

void RowModel::start()
{
    m_again = false;
    m_running = true;
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_watcher.setFuture(QtConcurrent::run([source = m_source, wish = m_wish, cancelled = m_cancelled] {
        return make(*source, wish, *cancelled);
    }));
}

void RowModel::showRows(Rows rows)
{
    beginResetModel();
    m_snapshot = std::move(rows.snapshot);
    m_rows = std::move(rows.rows);
    m_rowOf = std::move(rows.rowOf);
    endResetModel();
}

RowModel::Rows RowModel::make(const RowSource& source, const Wish& wish, const std::atomic<bool>& cancelled)
{
    Rows made{wish.snapshot, {}, {}};
    const std::size_t count = wish.shown.size();
    for (std::size_t i = 0; i < count && !(i % lookAtClock == 0 && cancelled); ++i) {
        if (wish.shown[i] != 0
            && (wish.search.isEmpty() || source.contains(*wish.snapshot, i, wish.search))) {
            made.rows.push_back(static_cast<std::uint32_t>(i));
        }
    }
    if (wish.column >= 0) {
        std::vector<RowSource::SortKey> keys(count);
        for (std::size_t i = 0; i < made.rows.size() && !(i % lookAtClock == 0 && cancelled); ++i) {
            keys[made.rows[i]] = source.sortKey(*wish.snapshot, made.rows[i], wish.column);
        }
        const bool ascending = wish.order == Qt::AscendingOrder;
        std::stable_sort(made.rows.begin(), made.rows.end(), [&](std::uint32_t a, std::uint32_t b) {
            return ascending ? keys[a] < keys[b] : keys[b] < keys[a];
        });
    }
    made.rowOf.assign(count, -1);
    for (std::size_t row = 0; row < made.rows.size(); ++row) {
        made.rowOf[made.rows[row]] = static_cast<std::int32_t>(row);
    }
    return made;
}

Qt::ItemFlags RowModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList RowModel::mimeTypes() const
{
    return {textType, csvType};
}

QMimeData* RowModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<int> rows;
    for (const QModelIndex& index : indexes) {
        rows.push_back(index.row());
    }
    sortUnique(rows);
    auto* mime = new QMimeData;
    mime->setText(rowsAsText(rows, RowFormat::Tabs));
    mime->setData(csvType, rowsAsText(rows, RowFormat::Csv).toUtf8());
    return mime;
}

QString RowModel::rowsAsText(const std::vector<int>& rows, RowFormat format) const
{
    QByteArray text;
    Progress unwatched;
    writeRows(
        rows, format,
        [&text](const QByteArray& bytes) {
            text += bytes;
            return true;
        },
        unwatched);
    return QString::fromUtf8(text);
}

bool RowModel::writeRows(
    const std::vector<int>& rows, RowFormat format, const RowSink& sink, Progress& progress) const
{
    const bool csv = format == RowFormat::Csv;
    const QLatin1Char separator(csv ? ',' : '\t');
    QString text;
    const auto addLine = [&](auto&& fieldOf) {
        for (int column = 0; column < columnCount(); ++column) {
            const QString field = fieldOf(column).toString();
            text += (column > 0 ? QString(separator) : QString())
                + (csv ? toQString(csvField(field.toStdString())) : field);
        }
        text += QLatin1Char('\n');
    };
    if (csv) {
        addLine([this](int column) { return headerData(column, Qt::Horizontal); });
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % rowsTogether == 0) {
            progress.report(i, rows.size());
            if (progress.cancelled() || !sink(text.toUtf8())) {
                return false;
            }
            text.clear();
        }
        // a file says the same in every language: dates as ISO has them
        addLine([this, row = rows[i], csv](int column) {
            const QVariant plain = csv ? index(row, column).data(Qt::EditRole) : QVariant();
            return plain.isValid() ? plain : index(row, column).data();
        });
    }
    return !progress.cancelled() && sink(text.toUtf8());
}

} // namespace dateline
