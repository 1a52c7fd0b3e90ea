// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Folders packed into one file (ZIP, tar, tar with gzip): each file in it is read as it would be in a folder,
// one after another. Nothing is written to disk. An archive in an archive is not opened.
#include "model/reading/companions.h"
#include "model/reading/formats/faults.h"
#include "model/reading/formats/format.h"
#include "model/reading/formats/listfile.h"
#include "model/reading/givenids.h"
#include "model/text/utf8.h"

#include <archive.h>
#include <archive_entry.h>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <system_error>
#include <vector>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::uint64_t minBombBytes = 1U << 20; // small files may be all repetition
constexpr std::size_t maxNameBytes = 1000;

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

Archive openArchive(const std::string& path)
{
    constexpr std::size_t blockBytes = std::size_t(1) << 16;
    Archive packed(archive_read_new(), &archive_read_free);
    archive* a = packed.get();
    const bool isOpen = a != nullptr && archive_read_support_format_zip(a) == ARCHIVE_OK
        && archive_read_support_format_tar(a) == ARCHIVE_OK
        && archive_read_support_filter_gzip(a) == ARCHIVE_OK
        && archive_read_set_options(a, "hdrcharset=UTF-8") != ARCHIVE_FATAL
        && archive_read_open_filename(a, path.c_str(), blockBytes) == ARCHIVE_OK;
    return isOpen ? std::move(packed) : Archive(nullptr, &archive_read_free);
}

/// Below the archive, whatever a name says: "/", ".", ".." and drives are left out, backslashes part folders.
std::string nameBelow(archive_entry* entry)
{
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* given = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
    std::string valid;
    repairUtf8(std::string_view(given != nullptr ? given : "").substr(0, maxNameBytes), valid);
    std::replace(valid.begin(), valid.end(), '\\', '/');
    std::string name;
    for (std::size_t begin = 0; begin < valid.size();) {
        const std::size_t end = std::min(valid.find('/', begin), valid.size());
        const std::string_view part = std::string_view(valid).substr(begin, end - begin);
        begin = end + 1;
        if (!part.empty() && part != "." && part != ".." && !(part.size() == 2 && part[1] == ':')) {
            name += (name.empty() ? "" : "/") + cleanField(part, 255);
        }
    }
    return name;
}

bool isHidden(std::string_view name)
{
    return name.starts_with('.') || name.find("/.") != std::string_view::npos
        || name.starts_with("__MACOSX/");
}

/// A file in memory that readers open by a path, as any other.
class MemoryFile
{
public:
    explicit MemoryFile(std::string_view bytes)
        : m_descriptor(memfd_create("dateline", MFD_CLOEXEC))
    {
        while (m_descriptor >= 0 && !bytes.empty()) {
            const ssize_t count = write(m_descriptor, bytes.data(), bytes.size());
            m_isWhole = count > 0;
            if (!m_isWhole) {
                return;
            }
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }
    MemoryFile(const MemoryFile&) = delete;
    MemoryFile& operator=(const MemoryFile&) = delete;
    ~MemoryFile()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }

    bool isWhole() const { return m_descriptor >= 0 && m_isWhole; }
    std::string path() const { return "/proc/self/fd/" + std::to_string(m_descriptor); }

private:
    int m_descriptor;
    bool m_isWhole = true;
};

class PackedFolder
{
public:
    PackedFolder(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
        : m_source(source)
        , m_limits(limits)
        , m_threads(threads)
        , m_list(source, limits, threads, take)
    {
        m_list.setEndless(); // but for archiveEntries
    }

    void read()
    {
        const Archive packed = openArchive(m_source.path);
        if (packed) {
            readEntries(packed.get());
        } else {
            m_list.fail(ErrorCode::BadDocument, std::string(otherKindFault));
        }
        if (m_hidden > 0) {
            m_list.note(ErrorCode::HiddenLeftOut, std::to_string(m_hidden));
        }
        if (!m_companions.empty()) {
            m_list.note(ErrorCode::CompanionsLeftOut, std::to_string(m_companions.size()));
        }
        m_list.end();
    }

private:
    void fail(ErrorCode code, std::string detail, const std::string& name)
    {
        m_list.addRead(Unexpected<Error>{{code, std::move(detail), {m_list.file() + "/" + name, 0}}});
    }

    void readEntries(archive* packed)
    {
        archive_entry* entry = nullptr;
        for (std::size_t count = 0; m_list.isWanted() && !m_isBomb; ++count) {
            const int status = archive_read_next_header(packed, &entry);
            if (status == ARCHIVE_EOF) {
                // Zeros, as a download that broke off leaves them, are an empty tar
                if (count == 0 && isNamedZip() && archive_format(packed) != ARCHIVE_FORMAT_ZIP) {
                    m_list.fail(ErrorCode::BadDocument, std::string(otherKindFault));
                }
                return;
            }
            if (status < ARCHIVE_WARN) {
                m_list.fail(ErrorCode::BadDocument, archiveFault(packed));
                return;
            }
            if (count == m_limits.archiveEntries) {
                m_list.fail(
                    ErrorCode::LimitReached, std::to_string(m_limits.archiveEntries) + " packed files");
                return;
            }
            readEntry(packed, entry);
        }
    }

    void readEntry(archive* packed, archive_entry* entry)
    {
        const std::string name = nameBelow(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || name.empty()) {
            return; // links lead out of it
        }
        if (isHidden(name)) {
            ++m_hidden;
            return;
        }
        if (std::string folder = companionOf(name); !folder.empty()) {
            m_companions.insert(std::move(folder));
            return;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            fail(ErrorCode::Encrypted, {}, name);
            return;
        }
        m_names.insert(name);
        Expected<std::string> bytes = unpack(packed);
        if (!bytes) {
            fail(bytes.error().code, bytes.error().detail, name);
            return;
        }
        const std::string id = m_source.id + "/" + name;
        ArticleSource inner{m_ids.give(id), m_list.file() + "/" + name};
        if (inner.id != id) { // as archives that were added to hold them
            fail(ErrorCode::DuplicateId, id, name);
        }
        readFile(name, std::move(inner), std::move(*bytes));
    }

    bool isNamedZip() const { return hasEnding(m_source.path, ".zip"); }

    /// The folder over `name` that a browser saved with a page; empty where there is none.
    std::string companionOf(const std::string& name)
    {
        for (std::size_t end = name.find('/'); end != std::string::npos; end = name.find('/', end + 1)) {
            std::string folder = name.substr(0, end);
            if (isNamedAsCompanion(folder)
                && (isCompanion(folder, m_names) || isCompanion(folder, allNames()))) {
                return folder;
            }
        }
        return {};
    }

    /// A page may stand behind its companions. Looked through only where some have come without their page:
    /// of a tar with gzip this unpacks all, up to the limits that hold for reading it.
    const std::set<std::string>& allNames()
    {
        if (m_allNames) {
            return *m_allNames;
        }
        m_allNames.emplace();
        const Archive packed = openArchive(m_source.path);
        std::error_code ignored;
        const std::uintmax_t size = std::filesystem::file_size(m_source.path, ignored);
        archive_entry* entry = nullptr;
        std::uint64_t unpacked = 0;
        for (std::size_t count = 0; packed && m_list.isWanted() && count < m_limits.archiveEntries
             && archive_read_next_header(packed.get(), &entry) >= ARCHIVE_WARN;
             ++count) {
            m_allNames->insert(nameBelow(entry));
            unpacked += static_cast<std::uint64_t>(
                std::clamp<la_int64_t>(archive_entry_size(entry), 0, la_int64_t(m_limits.listFileBytes)));
            const bool isTooMuch = unpacked > m_limits.listFileBytes
                || (unpacked > minBombBytes && unpacked / m_limits.packedRatio > size);
            if (isTooMuch || archive_entry_size_is_set(entry) == 0) { // to pass it over may take no end
                break;
            }
        }
        return *m_allNames;
    }

    /// Counted while it comes: what the archive says of its sizes proves nothing.
    Expected<std::string> unpack(archive* packed)
    {
        const std::uint64_t before = m_unpacked;
        std::string out;
        for (;;) {
            const la_ssize_t got = archive_read_data(packed, m_buffer.data(), m_buffer.size());
            if (got == 0) {
                return out;
            }
            if (got < 0) {
                return Unexpected<Error>{{ErrorCode::BadDocument, archiveFault(packed), {}}};
            }
            out.append(m_buffer.data(), static_cast<std::size_t>(got));
            m_unpacked += static_cast<std::uint64_t>(got);
            const auto read
                = static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(packed, -1), 1));
            if (out.size() > m_limits.packedEntryBytes) {
                return Unexpected<Error>{
                    {ErrorCode::TooLarge, std::to_string(m_limits.packedEntryBytes) + " bytes unpacked", {}}};
            }
            if (m_unpacked > m_limits.listFileBytes
                || (m_unpacked - before > minBombBytes && m_unpacked / m_limits.packedRatio > read)) {
                m_isBomb = true; // what follows is no better
                return Unexpected<Error>{{ErrorCode::TooLarge,
                    "unpacks to more than " + std::to_string(m_limits.packedRatio) + " times its size", {}}};
            }
        }
    }

    void readFile(const std::string& name, ArticleSource inner, std::string bytes)
    {
        const SourceFormat format = formatOfBytes(name, bytes);
        if (format == SourceFormat::PackedFolder || bytes.starts_with("\x1F\x8B")) {
            fail(ErrorCode::UnsupportedFormat, "packed inside of an archive", name);
        } else if (holdsManyArticles(format)) {
            readList(inner, format, bytes);
        } else {
            const std::size_t size = bytes.size();
            m_list.add(
                size, 0, [inner = std::move(inner), format, bytes = std::move(bytes), &limits = m_limits] {
                    return ReadRecord{
                        inArchive(readNamedBytes(inner, format, bytes, limits), inner), {}, {}, {}};
                });
        }
    }

    void readList(const ArticleSource& inner, SourceFormat format, std::string_view bytes)
    {
        const MemoryFile memory(bytes);
        if (!memory.isWhole()) {
            m_list.addRead(Unexpected<Error>{{ErrorCode::Unreadable, "no memory", {inner.path, 0}}});
            return;
        }
        readMany({inner.id, memory.path(), format}, m_limits, m_threads, [&](Expected<Article> article) {
            ArticleSource place = inner;
            if (!article && article.error().where.file.starts_with(memory.path())) {
                place.path += article.error().where.file.substr(memory.path().size()); // a part of a document
            }
            m_list.addRead(inArchive(std::move(article), place));
            return m_list.isWanted();
        });
    }

    /// An article's file is the archive, a problem's the file in it.
    static Expected<Article> inArchive(Expected<Article> article, const ArticleSource& inner)
    {
        if (article) {
            article->path.clear();
        } else {
            article.error().where.file = inner.path;
        }
        return article;
    }

    const ArticleSource& m_source;
    const Limits& m_limits;
    int m_threads;
    ListFile m_list;
    std::set<std::string> m_names; // so far
    GivenIds m_ids;
    std::optional<std::set<std::string>> m_allNames;
    std::set<std::string> m_companions; // folders that were left out
    std::vector<char> m_buffer = std::vector<char>(std::size_t(1) << 16);
    std::uint64_t m_unpacked = 0;
    std::size_t m_hidden = 0;
    bool m_isBomb = false;
};

} // namespace

void readPackedFolder(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take)
{
    PackedFolder(source, limits, threads, take).read();
}

} // namespace dateline
