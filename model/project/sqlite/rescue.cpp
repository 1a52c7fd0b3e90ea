// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/rescue.h"

#include "model/project/sql/rows.h"
#include "model/project/sqlite/pagescan.h"
#include "model/project/sqlite/schema.h"
#include "model/project/sqlite/sqlitestore.h"
#include "model/text/utf8.h"

#include <QFile>

#include <algorithm>
#include <charconv>
#include <map>
#include <set>

namespace dateline::sqlite {

namespace {

/// One scanned row as typed columns; what is of another type marks it.
class Columns
{
public:
    explicit Columns(const ScannedRow& row)
        : m_row(row)
    {
    }

    bool allFit() const { return !m_failed; }
    std::size_t count() const { return m_row.columns.size(); }

    std::string text(std::size_t i)
    {
        const auto* value = std::get_if<Text>(&m_row.columns[i]);
        m_failed |= value == nullptr;
        return value ? value->utf8 : std::string();
    }
    std::string blob(std::size_t i)
    {
        const auto* value = std::get_if<Blob>(&m_row.columns[i]);
        m_failed |= value == nullptr;
        return value ? value->bytes : std::string();
    }
    std::int64_t integer(std::size_t i)
    {
        const auto* value = std::get_if<std::int64_t>(&m_row.columns[i]);
        m_failed |= value == nullptr;
        return value ? *value : 0;
    }
    double real(std::size_t i) // whole numbers are kept as integers
    {
        const auto* value = std::get_if<double>(&m_row.columns[i]);
        return value ? *value : static_cast<double>(integer(i));
    }
    ContentHash hash(std::size_t i)
    {
        const std::string bytes = blob(i);
        ContentHash hash;
        m_failed |= bytes.size() != hash.bytes.size();
        std::transform(bytes.begin(),
            bytes.begin() + static_cast<std::ptrdiff_t>(std::min(bytes.size(), hash.bytes.size())),
            hash.bytes.begin(), [](char c) { return static_cast<std::uint8_t>(c); });
        return hash;
    }
    bool isOwnId(std::size_t i) const { return std::holds_alternative<std::monostate>(m_row.columns[i]); }
    std::int64_t rowId() const { return m_row.rowId; }

private:
    const ScannedRow& m_row;
    bool m_failed = false;
};

/// Writes what is whole into a new project and keeps account of what is not.
class Rescue
{
public:
    explicit Rescue(Store& into)
        : m_into(into)
    {
    }

    void take(const ScannedRow& row)
    {
        if (m_error) {
            return;
        }
        // A row is of the table whose columns and checksum fit; nothing else decides.
        switch (row.columns.size()) {
        case 2: takeProject(row); break;
        case 3: takeSetting(row); break;
        case 4: takeText(row) || takeAnalysis(row); break;
        case 5: takeSource(row) || takePosition(row); break;
        case 7: takeLedger(row) || takeArticle(row); break;
        default: break;
        }
        ++m_pendingRows;
        if (m_pendingRows >= flushRows || m_pendingBytes >= flushBytes) {
            flush();
        }
    }

    /// Writes the rest; then nothing is left to be taken.
    void finish()
    {
        flush();
        finishArticles();
        std::vector<LedgerRow> rows;
        std::int64_t last = 0;
        for (auto& [number, row] : m_ledger) {
            loseEntries(last, number - 1);
            last = number;
            rows.push_back(std::move(row));
        }
        loseEntries(last, m_expected["ledger"]);
        keep(m_into.append(rows));
        keep(m_into.putPositions(m_positions));
    }

    bool foundAnything() const { return m_found > 0; }
    const std::optional<Error>& error() const { return m_error; }
    const std::vector<std::string>& lost() const { return m_lost; }

private:
    static constexpr std::size_t flushRows = 2000;
    static constexpr std::size_t flushBytes = std::size_t(16) << 20; // a text alone may have as many
    static constexpr std::int64_t mostNamed = 1000; // a damaged number may be any

    /// Entries of the ledger behind `after`, up to `last`.
    void loseEntries(std::int64_t after, std::int64_t last)
    {
        if (last > after && last - after > mostNamed) {
            m_lost.push_back("ledger " + std::to_string(after + 1) + " - " + std::to_string(last));
            return;
        }
        for (std::int64_t number = after; number < last;) {
            m_lost.push_back("ledger " + std::to_string(++number));
        }
    }

    /// Names the articles that are lost, by their file where nothing better is known. Such a file counts as
    /// never read.
    void finishArticles()
    {
        std::erase_if(m_sources, [this](const SourceRow& source) {
            std::string shown; // and as rows of articles of an earlier program have it
            repairUtf8(source.path, shown);
            const bool used = m_paths.contains(source.path) || m_paths.contains(shown);
            if (!used) {
                m_lost.push_back(std::move(shown));
            }
            return !used;
        });
        m_batch.sources = std::move(m_sources);
        flush();
        std::size_t named = m_lost.size();
        for (const std::string& id : m_brokenArticles) {
            if (!m_articles.contains(id)) {
                m_lost.push_back(id);
                ++named;
            }
        }
        const auto known = static_cast<std::int64_t>(m_articles.size() + named);
        if (m_expected["articles"] > known) {
            m_lost.push_back(std::to_string(m_expected["articles"] - known) + " articles");
        }
    }

    template <typename Result> void keep(const Expected<Result>& result)
    {
        if (!result && !m_error) {
            m_error = result.error();
        }
    }

    void flush()
    {
        std::vector<std::string> texts = std::move(m_texts);
        m_batch.texts.assign(texts.begin(), texts.end());
        keep(m_into.add(m_batch));
        m_batch = {};
        m_texts.clear();
        m_pendingRows = 0;
        m_pendingBytes = 0;
    }

    bool found()
    {
        ++m_found;
        return true;
    }

    void takeProject(const ScannedRow& scanned)
    {
        Columns row(scanned);
        const std::string key = row.text(0);
        const std::string value = row.text(1);
        std::int64_t number = 0;
        if (!row.allFit()) {
            return;
        }
        if (key == "uid") {
            found(); // even an empty project is one
        } else if ((key == "articles" || key == "ledger")
            && std::from_chars(value.data(), value.data() + value.size(), number).ec == std::errc()) {
            m_expected[key] = number;
        }
    }

    void takeSetting(const ScannedRow& scanned)
    {
        Columns row(scanned);
        const std::string key = row.text(0);
        const std::string value = row.blob(1);
        if (row.hash(2) == checksumOf({key, value}) && row.allFit() && found()) {
            keep(m_into.putSetting(key, value));
        }
    }

    bool takeText(const ScannedRow& scanned)
    {
        Columns row(scanned);
        const ContentHash hash = row.hash(1);
        const std::int64_t bytes = row.integer(2);
        const std::string packed = row.blob(3);
        std::optional<std::string> text = row.allFit() ? unpackText(packed, bytes, hash) : std::nullopt;
        if (text) {
            m_pendingBytes += text->size();
            m_texts.push_back(std::move(*text));
        }
        return text && found();
    }

    bool takeAnalysis(const ScannedRow& scanned)
    {
        Columns row(scanned);
        AnalysisRow analysis{row.hash(1), row.blob(2)};
        if (row.hash(3) != checksum(analysis) || !row.allFit()) {
            return false;
        }
        m_pendingBytes += analysis.packed.size();
        m_batch.analyses.push_back(std::move(analysis));
        return found();
    }

    bool takeSource(const ScannedRow& scanned)
    {
        Columns row(scanned);
        SourceRow source{row.blob(0), row.integer(1), row.integer(2), row.hash(3)};
        if (row.hash(4) != checksum(source) || !row.allFit()) {
            return false;
        }
        m_sources.push_back(std::move(source));
        return found();
    }

    bool takePosition(const ScannedRow& scanned)
    {
        Columns row(scanned);
        NodePosition position{row.text(0), row.real(1), row.real(2), row.integer(3) != 0};
        if (row.hash(4) != checksum(position) || !row.allFit()) {
            return false;
        }
        m_positions.push_back(std::move(position));
        return found();
    }

    bool takeLedger(const ScannedRow& scanned)
    {
        Columns row(scanned);
        LedgerRow entry{row.rowId(), row.text(1), row.text(2), row.integer(3), row.text(4), row.text(5)};
        if (entry.sequence < 1 || row.hash(6) != checksum(entry) || !row.allFit()) {
            return false;
        }
        m_ledger.emplace(entry.sequence, std::move(entry));
        return found();
    }

    bool takeArticle(const ScannedRow& scanned)
    {
        Columns row(scanned);
        ArticleRow article{row.text(1), row.blob(2), row.hash(3), row.hash(4), row.blob(5)};
        const bool fits = row.isOwnId(0) && row.allFit();
        if (!fits || row.hash(6) != checksum(article)) {
            if (fits) {
                m_brokenArticles.insert(article.id);
            }
            return false;
        }
        m_articles.insert(article.id);
        m_paths.insert(article.path);
        m_pendingBytes += article.meta.size();
        m_batch.articles.push_back(std::move(article));
        return found();
    }

    Store& m_into;
    ImportBatch m_batch;
    std::vector<std::string> m_texts;
    std::size_t m_pendingRows = 0;
    std::size_t m_pendingBytes = 0; // in memory, not as they are packed
    std::map<std::int64_t, LedgerRow> m_ledger;
    std::vector<NodePosition> m_positions;
    std::map<std::string, std::int64_t> m_expected;
    std::vector<SourceRow> m_sources;
    std::set<std::string> m_articles; // ids
    std::set<std::string> m_paths; // theirs
    std::set<std::string> m_brokenArticles;
    std::vector<std::string> m_lost;
    std::size_t m_found = 0;
    std::optional<Error> m_error;
};

bool rename(const std::string& from, const std::string& to)
{
    return QFile::rename(QString::fromStdString(from), QString::fromStdString(to));
}

std::string freeName(const std::string& path)
{
    for (int number = 1;; ++number) {
        std::string name = path + ".damaged-" + std::to_string(number);
        if (!QFile::exists(QString::fromStdString(name))) {
            return name;
        }
    }
}

/// The damaged file under a name of its own, with its log. The new one holds what was written there, too.
bool putAside(const std::string& path, const std::string& kept)
{
    if (!rename(path, kept)) {
        return false;
    }
    for (const char* ending : {"-wal", "-journal"}) {
        static_cast<void>(rename(path + ending, kept + ending));
    }
    removeLogs(path);
    return true;
}

/// Closed when it returns: a plain file.
Expected<Done> fill(const std::string& path, const std::string& into, std::string_view program,
    Rescued& rescued, bool& foundAnything)
{
    const Expected<std::unique_ptr<Store>> store = openSqlite(into, StoreAccess::Create, program);
    if (!store) {
        return Unexpected{store.error()};
    }
    Rescue work(**store);
    if (Expected<Done> scanned = scanPages(path, [&work](const ScannedRow& row) { work.take(row); });
        !scanned) {
        return scanned;
    }
    foundAnything = work.foundAnything();
    work.finish();
    for (const std::string& what : work.lost()) {
        rescued.findings.push_back(damaged(path, what));
    }
    return work.error() ? Unexpected{*work.error()} : Expected<Done>(Done{});
}

} // namespace

std::string rescuedName(const std::string& path)
{
    return path + ".rescued";
}

Expected<Rescued> rescue(const std::string& path, const Error& reason, std::string_view program)
{
    const std::string into = rescuedName(path);
    QFile::remove(QString::fromStdString(into)); // of an attempt that was interrupted
    Rescued rescued;
    bool foundAnything = false;
    const Expected<Done> filled = fill(path, into, program, rescued, foundAnything);
    if (!filled || !foundAnything) {
        QFile::remove(QString::fromStdString(into));
        removeLogs(into);
        return Unexpected{filled ? reason : filled.error()};
    }
    const std::string kept = freeName(path);
    if (hasLog(into) || !putAside(path, kept) || !rename(into, path)) {
        return Unexpected{Error{ErrorCode::Unwritable, into, {path, 0}}};
    }
    rescued.findings.insert(rescued.findings.begin(), Error{ErrorCode::RescuedProject, kept, {path, 0}});
    return rescued;
}

} // namespace dateline::sqlite
