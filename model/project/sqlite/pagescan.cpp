// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/sqlite/pagescan.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <bit>
#include <map>
#include <optional>
#include <string_view>

namespace dateline::sqlite {

namespace {

constexpr std::size_t fileHeaderBytes = 100; // before the first page's own
constexpr std::size_t mostColumns = 16; // more than any table of a project has
constexpr std::uint64_t longestRow = 1ULL << 30;

std::uint64_t bigEndian(std::string_view bytes)
{
    std::uint64_t value = 0;
    for (const char byte : bytes) {
        value = value << 8U | static_cast<unsigned char>(byte);
    }
    return value;
}

/// Takes values off the front of bytes; what is not there reads as zero and is marked.
class Reader
{
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    std::string_view take(std::uint64_t count)
    {
        if (count > m_bytes.size()) {
            failed = true;
            count = m_bytes.size();
        }
        const std::string_view front = m_bytes.substr(0, count);
        m_bytes.remove_prefix(count);
        return front;
    }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 8; ++i) {
            const std::uint64_t byte = bigEndian(take(1));
            value = value << 7U | (byte & 0x7FU);
            if (byte < 0x80U) {
                return value;
            }
        }
        return value << 8U | bigEndian(take(1));
    }

    std::size_t left() const { return m_bytes.size(); }

    bool failed = false;

private:
    std::string_view m_bytes;
};

/// The pages of a file, as the last commit left them.
class Pages
{
public:
    explicit Pages(std::size_t size)
        : m_pageBytes(size)
    {
    }

    Expected<Done> open(const std::string& path)
    {
        m_file.setFileName(QString::fromStdString(path));
        if (!m_file.open(QIODevice::ReadOnly)) {
            return Unexpected{Error{ErrorCode::Unreadable, m_file.errorString().toStdString(), {path, 0}}};
        }
        m_count = (static_cast<std::uint64_t>(m_file.size()) + m_pageBytes - 1) / m_pageBytes;
        readLog(path + "-wal");
        return Done{};
    }

    std::size_t pageSize() const { return m_pageBytes; }
    std::uint64_t count() const { return m_count; }

    /// The first bytes of the file itself.
    std::string inFile(std::size_t bytes)
    {
        m_file.seek(0);
        std::string first = m_file.read(static_cast<qint64>(bytes)).toStdString();
        first.resize(bytes);
        return first;
    }

    /// Number from 1. What lies beyond the end of a cut file is zeros.
    std::string page(std::uint64_t number)
    {
        std::string bytes;
        const auto logged = m_logged.find(number);
        QFile& file = logged == m_logged.end() ? m_file : m_log;
        if (number >= 1 && number <= m_count
            && file.seek(logged == m_logged.end() ? static_cast<qint64>((number - 1) * m_pageBytes)
                                                  : logged->second)) {
            bytes = file.read(static_cast<qint64>(m_pageBytes)).toStdString();
        }
        bytes.resize(m_pageBytes);
        return bytes;
    }

private:
    /// Where the newest committed version of each page stands in the log. Each frame's checksum goes on from
    /// the one before; the first that does not fit ends the log.
    void readLog(const std::string& path)
    {
        constexpr qint64 headerBytes = 32;
        constexpr qint64 frameBytes = 24;
        m_log.setFileName(QString::fromStdString(path));
        if (!m_log.open(QIODevice::ReadOnly)) {
            return;
        }
        const std::string header = m_log.read(headerBytes).toStdString();
        if (header.size() != headerBytes
            || bigEndian(std::string_view(header).substr(0, 4)) >> 1U != 0x377f0682U >> 1U) {
            return;
        }
        if (bigEndian(std::string_view(header).substr(8, 4)) != m_pageBytes) {
            return;
        }
        m_littleEndian = (header[3] & 1) == 0;
        sum(std::string_view(header).substr(0, 24));
        std::map<std::uint64_t, qint64> pending;
        while (true) {
            const std::string frame = m_log.read(frameBytes).toStdString();
            const qint64 at = m_log.pos();
            const std::string content = m_log.read(static_cast<qint64>(m_pageBytes)).toStdString();
            if (content.size() != m_pageBytes || frame.substr(8, 8) != header.substr(16, 8)) {
                return;
            }
            sum(std::string_view(frame).substr(0, 8));
            sum(content);
            if (m_sums[0] != bigEndian(std::string_view(frame).substr(16, 4))
                || m_sums[1] != bigEndian(std::string_view(frame).substr(20, 4))) {
                return;
            }
            pending[bigEndian(std::string_view(frame).substr(0, 4))] = at;
            if (const std::uint64_t pagesAfter = bigEndian(std::string_view(frame).substr(4, 4));
                pagesAfter != 0) {
                for (const auto& [number, place] : pending) {
                    m_logged[number] = place;
                }
                pending.clear();
                m_count = std::max(m_count, pagesAfter);
            }
        }
    }

    std::uint32_t word(std::string_view bytes) const
    {
        const auto value = static_cast<std::uint32_t>(bigEndian(bytes));
        return m_littleEndian
            ? value << 24U | (value & 0xFF00U) << 8U | (value >> 8U & 0xFF00U) | value >> 24U
            : value;
    }

    void sum(std::string_view bytes)
    {
        for (std::size_t i = 0; i + 8 <= bytes.size(); i += 8) {
            m_sums[0] += word(bytes.substr(i, 4)) + m_sums[1];
            m_sums[1] += word(bytes.substr(i + 4, 4)) + m_sums[0];
        }
    }

    std::size_t m_pageBytes;
    QFile m_file;
    QFile m_log;
    std::uint64_t m_count = 0;
    std::map<std::uint64_t, qint64> m_logged;
    std::array<std::uint32_t, 2> m_sums{};
    bool m_littleEndian = true;
};

constexpr char tableLeaf = 0x0D;

/// Where the header of a page's own begins.
std::size_t headerOf(std::uint64_t number)
{
    return number == 1 ? fileHeaderBytes : 0;
}

/// Where the cells of a table's leaf begin; none where the page is something else.
std::vector<std::size_t> cellsOf(std::string_view page, std::size_t header)
{
    std::vector<std::size_t> places;
    const std::size_t cells = page[header] == tableLeaf ? bigEndian(page.substr(header + 3, 2)) : 0;
    for (std::size_t i = 0; i < cells && header + 8 + 2 * i + 2 <= page.size(); ++i) {
        places.push_back(bigEndian(page.substr(header + 8 + 2 * i, 2)));
    }
    return places;
}

/// How many leaves have all their cells inside. Cells are put at the end of a page: read with half the size
/// none of these are, with twice the size half of the pages are seen.
std::uint64_t soundLeaves(Pages& pages)
{
    std::uint64_t sound = 0;
    for (std::uint64_t number = 1; number <= pages.count(); ++number) {
        const std::vector<std::size_t> places = cellsOf(pages.page(number), headerOf(number));
        sound
            += !places.empty() && *std::max_element(places.begin(), places.end()) < pages.pageSize() ? 1 : 0;
    }
    return sound;
}

class Scan
{
public:
    Scan(Pages& pages, const std::function<void(const ScannedRow&)>& take)
        : m_pages(pages)
        , m_take(take)
        , m_overflowBudget(4 * pages.count())
    {
    }

    void run()
    {
        for (std::uint64_t number = 1; number <= m_pages.count(); ++number) {
            const std::string page = m_pages.page(number);
            for (const std::size_t at : cellsOf(page, headerOf(number))) {
                if (at < page.size()) {
                    readCell(std::string_view(page).substr(at));
                }
            }
        }
    }

private:
    void readCell(std::string_view cell)
    {
        Reader reader(cell);
        const std::uint64_t size = reader.varint();
        ScannedRow row;
        row.rowId = static_cast<std::int64_t>(reader.varint());
        if (reader.failed || size > longestRow) {
            return;
        }
        if (const std::optional<std::string> payload = readPayload(reader, size);
            payload && readRecord(*payload, row)) {
            m_take(row);
        }
    }

    std::optional<std::string> readPayload(Reader& reader, std::uint64_t size)
    {
        const std::uint64_t most = m_pages.pageSize() - 35;
        const std::uint64_t least = (m_pages.pageSize() - 12) * 32 / 255 - 23;
        const std::uint64_t perPage = m_pages.pageSize() - 4;
        std::uint64_t local = size;
        if (size > most) {
            const std::uint64_t wanted = least + (size - least) % perPage;
            local = wanted <= most ? wanted : least;
        }
        std::string payload(reader.take(local));
        std::uint64_t next = size > most ? bigEndian(reader.take(4)) : 0;
        if (reader.failed || (size - local) / perPage > m_overflowBudget) {
            return std::nullopt;
        }
        while (payload.size() < size) {
            if (next == 0 || next > m_pages.count() || m_overflowBudget == 0) {
                return std::nullopt;
            }
            --m_overflowBudget;
            const std::string page = m_pages.page(next);
            payload += std::string_view(page).substr(4, size - payload.size());
            next = bigEndian(std::string_view(page).substr(0, 4));
        }
        return payload;
    }

    static bool readRecord(std::string_view payload, ScannedRow& row)
    {
        Reader start(payload);
        const std::uint64_t headerBytes = start.varint();
        const std::uint64_t lengthBytes = payload.size() - start.left();
        if (start.failed || headerBytes < lengthBytes || headerBytes > payload.size()) {
            return false;
        }
        Reader types(payload.substr(lengthBytes, headerBytes - lengthBytes));
        Reader values(payload.substr(headerBytes));
        while (types.left() > 0 && row.columns.size() < mostColumns) {
            row.columns.push_back(readValue(types.varint(), values));
        }
        return !types.failed && !values.failed && types.left() == 0;
    }

    static Value readValue(std::uint64_t type, Reader& values)
    {
        constexpr std::array<std::uint64_t, 8> sizes = {0, 1, 2, 3, 4, 6, 8, 8};
        if (type == 0) {
            return {};
        }
        if (type == 8 || type == 9) {
            return static_cast<std::int64_t>(type - 8);
        }
        if (type >= 12) {
            std::string bytes(values.take((type - 12) / 2));
            return type % 2 == 0 ? Value(Blob{std::move(bytes)}) : Value(Text{std::move(bytes)});
        }
        if (type > 7) {
            values.failed = true;
            return {};
        }
        const std::uint64_t bits = bigEndian(values.take(sizes.at(type)));
        if (type == 7) {
            return std::bit_cast<double>(bits);
        }
        const auto unused = static_cast<unsigned>(64 - 8 * sizes.at(type)); // spreads the sign
        return static_cast<std::int64_t>(bits << unused) >> unused;
    }

    Pages& m_pages;
    const std::function<void(const ScannedRow&)>& m_take;
    std::uint64_t m_overflowBudget; // a damaged chain may lead anywhere, in circles, too
};

/// As the header says, else as the pages look.
Expected<std::size_t> pageSizeOf(const std::string& path)
{
    std::size_t best = pageSizes.front();
    std::uint64_t most = 0;
    for (const std::size_t size : pageSizes) {
        Pages pages(size);
        if (Expected<Done> opened = pages.open(path); !opened) {
            return Unexpected{opened.error()};
        }
        const std::string header = pages.inFile(fileHeaderBytes);
        if (header.starts_with("SQLite format 3")
            && bigEndian(std::string_view(header).substr(16, 2)) == size) {
            return size;
        }
        if (const std::uint64_t sound = soundLeaves(pages); sound > most) {
            most = sound;
            best = size;
        }
    }
    return best;
}

} // namespace

Expected<Done> scanPages(const std::string& path, const std::function<void(const ScannedRow&)>& take)
{
    const Expected<std::size_t> size = pageSizeOf(path);
    if (!size) {
        return Unexpected{size.error()};
    }
    Pages pages(*size);
    Expected<Done> opened = pages.open(path);
    if (opened) {
        Scan(pages, take).run();
    }
    return opened;
}

} // namespace dateline::sqlite
