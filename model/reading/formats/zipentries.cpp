// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/zipentries.h"

#include "model/base/failure.h"
#include "model/reading/formats/faults.h"
#include "model/text/utf8.h"

#include <archive.h>
#include <archive_entry.h>

#include <memory>
#include <vector>

namespace dateline {

namespace {

constexpr std::uint64_t minBombBytes = 1U << 20; // small entries may be all repetition

using Archive = std::unique_ptr<archive, decltype(&archive_read_free)>;

Unexpected<Error> damaged(archive* zip)
{
    return failure(ErrorCode::BadDocument, archiveFault(zip));
}

std::string nameOf(archive_entry* entry)
{
    const char* utf8 = archive_entry_pathname_utf8(entry);
    const char* name = utf8 != nullptr ? utf8 : archive_entry_pathname(entry);
    std::string valid;
    repairUtf8(name != nullptr ? name : "", valid);
    return valid;
}

class Unpacker
{
public:
    Unpacker(std::string_view bytes, const Limits& limits)
        : m_limits(limits)
        , m_packedBytes(bytes.size())
    {
    }

    /// One entry's bytes, counted against all limits while they come: what the container says of its sizes
    /// proves nothing.
    Expected<std::string> unpack(archive* zip)
    {
        std::string out;
        for (;;) {
            const la_ssize_t got = archive_read_data(zip, m_buffer.data(), m_buffer.size());
            if (got == 0) {
                return out;
            }
            if (got < 0) {
                return damaged(zip);
            }
            out.append(m_buffer.data(), static_cast<std::size_t>(got));
            m_total += static_cast<std::uint64_t>(got);
            if (out.size() > m_limits.packedEntryBytes || m_total > m_limits.packedTotalBytes) {
                return failure(
                    ErrorCode::TooLarge, std::to_string(m_limits.packedEntryBytes) + " bytes unpacked");
            }
            if (m_total > minBombBytes && m_total / m_limits.packedRatio > m_packedBytes) {
                return failure(ErrorCode::TooLarge,
                    "unpacks to more than " + std::to_string(m_limits.packedRatio) + " times its size");
            }
        }
    }

private:
    const Limits& m_limits;
    std::uint64_t m_packedBytes;
    std::uint64_t m_total = 0;
    std::vector<char> m_buffer = std::vector<char>(std::size_t(1) << 16);
};

} // namespace

std::string_view partOf(const ZipEntries& parts, std::string_view name)
{
    const auto part = parts.find(name);
    return part == parts.end() ? std::string_view() : std::string_view(part->second);
}

Expected<ZipEntries> readZipEntries(
    std::string_view bytes, const Limits& limits, const std::function<bool(std::string_view)>& isWanted)
{
    const Archive zip(archive_read_new(), &archive_read_free);
    if (!zip || archive_read_support_format_zip_seekable(zip.get()) != ARCHIVE_OK
        || archive_read_set_options(zip.get(), "hdrcharset=UTF-8") == ARCHIVE_FATAL
        || archive_read_open_memory(zip.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) {
        return damaged(zip.get());
    }
    ZipEntries entries;
    Unpacker unpacker(bytes, limits);
    archive_entry* entry = nullptr;
    for (std::size_t count = 0;; ++count) {
        const int status = archive_read_next_header(zip.get(), &entry);
        if (status == ARCHIVE_EOF) {
            return entries;
        }
        if (status < ARCHIVE_WARN) {
            return damaged(zip.get());
        }
        if (count >= limits.packedEntries) {
            return failure(ErrorCode::TooLarge, std::to_string(limits.packedEntries) + " packed files");
        }
        std::string name = nameOf(entry);
        if (archive_entry_filetype(entry) != AE_IFREG || entries.contains(name) || !isWanted(name)) {
            continue;
        }
        if (archive_entry_is_encrypted(entry) != 0) {
            return failure(ErrorCode::Encrypted, {});
        }
        Expected<std::string> content = unpacker.unpack(zip.get());
        if (!content) {
            return Unexpected<Error>{content.error()};
        }
        entries.emplace(std::move(name), std::move(*content));
    }
}

} // namespace dateline
