// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// RowModel: a table over one vector of the snapshot (articles, entities, events, links): which of its things
// are shown, in which order. Holds 8 bytes a row; words are made in data(), so only for the rows that a view
// asks for. Up to 2,000 things are filtered and sorted at once; more in a worker thread, while the rows of
// before stay (with their snapshot): a list of 100,000 never holds up the window. Ties keep the snapshot's
// order, so the same input gives the same rows.

#include "model/base/progress.h"
#include "model/items/snapshot.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

#include <atomic>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

class QMimeData;

namespace dateline {

struct Visibility;

enum ItemRole {
    IdRole = Qt::UserRole, // quint32: the id's value
    EntityKindRole, // int, only where the row has one
    EventKindRole,
    MutedRole, // bool: what is only inferred, missing or hidden
    WarningRole, // bool
    ShorterTextsRole, // QStringList: the same in fewer letters, longest first
    SparkRole, // QList<int>: how much of it in each part of the corpus's time
};

/// What a list is of: pure functions of a corpus, for any thread.
class RowSource
{
public:
    struct SortKey
    {
        std::int64_t number = 0;
        std::string text; // compared after number

        friend bool operator<(const SortKey& a, const SortKey& b)
        {
            return a.number != b.number ? a.number < b.number : a.text < b.text;
        }
    };

    virtual ~RowSource() = default;
    virtual std::size_t size(const Corpus& corpus) const = 0;
    virtual const std::vector<std::uint8_t>& shown(const Visibility& visible) const = 0;
    virtual SortKey sortKey(const Corpus& corpus, std::size_t index, int column) const = 0;
    virtual bool contains(const Corpus& corpus, std::size_t index, const QString& words) const = 0;
};

enum class RowFormat { Tabs, Csv };

/// Takes a piece of a table; false: no more.
using RowSink = std::function<bool(const QByteArray&)>;
/// Writes a whole table; false: cancelled, or the sink wanted no more.
using RowWriter = std::function<bool(const RowSink& sink, Progress& progress)>;

class RowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RowModel(std::shared_ptr<const RowSource> source, QObject* parent = nullptr);
    ~RowModel() override;

    void setSnapshot(const Snapshot& snapshot, const Visibility& visible);
    void setSearch(const QString& words); // only rows that contain them

    int rowCount(const QModelIndex& parent = {}) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override; // as text and as CSV

    int total() const { return m_snapshot ? static_cast<int>(m_source->size(*m_snapshot)) : 0; } // all
    std::uint32_t idAt(int row) const { return m_rows[static_cast<std::size_t>(row)] + 1; }
    int rowOf(std::uint32_t id) const; // -1 = not shown
    const Snapshot& snapshot() const { return m_snapshot; } // of the rows, not of what is being sorted
    bool isBusy() const { return m_running; }
    /// Which rows are shown, for a model of the same kind in another thread.
    struct Rows
    {
        Snapshot snapshot;
        std::vector<std::uint32_t> rows;
        std::vector<std::int32_t> rowOf;
    };
    Rows rows() const { return {m_snapshot, m_rows, m_rowOf}; }
    void showRows(Rows rows);
    /// Fields behind each other, a line a row; CSV with the headers first.
    QString rowsAsText(const std::vector<int>& rows, RowFormat format) const;
    bool writeRows(
        const std::vector<int>& rows, RowFormat format, const RowSink& sink, Progress& progress) const;

protected:
    const Corpus& corpus() const { return *m_snapshot; }
    std::size_t indexAt(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }

private:
    struct Wish // what the rows are to be
    {
        Snapshot snapshot;
        std::vector<std::uint8_t> shown;
        QString search;
        int column = -1; // the snapshot's own order
        Qt::SortOrder order = Qt::AscendingOrder;
    };
    static Rows make(const RowSource& source, const Wish& wish, const std::atomic<bool>& cancelled);
    void update();
    void start();

    std::shared_ptr<const RowSource> m_source;
    Wish m_wish;
    Snapshot m_snapshot;
    std::vector<std::uint32_t> m_rows; // positions in the snapshot's vector
    std::vector<std::int32_t> m_rowOf;
    QFutureWatcher<Rows> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    bool m_running = false;
    bool m_again = false; // the wish is newer than the job
};

} // namespace dateline
