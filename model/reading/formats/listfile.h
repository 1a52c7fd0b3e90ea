// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The frame of every file of many articles: its reader cuts it into records, in one thread and in order; what
// a record says is read on several threads in bounded memory (base/orderedwork.h); ids are told apart, limits
// kept and problems placed where articles and problems come together again, in the file's order. The same
// comes out for any number of threads.

#include "model/base/orderedwork.h"
#include "model/reading/formats/articlefields.h"
#include "model/reading/formats/bytestream.h"
#include "model/reading/reader.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

/// What came of one record.
struct ReadRecord
{
    // none: there is nothing to say. A path or place that it lacks is the file's
    std::optional<Expected<Article>> article;
    std::string name; // ItemIds::nameOf(): the article becomes FILE#NAME. Empty: it has an id of its own
    std::vector<std::string> attachments; // documents that are left out: named once for the file
    // the article's date, where nothing says which number is the month: the first is told for the file
    std::string openDate;
};

/// Name and article of a record that has fields with text.
void readFields(ArticleFields fields, const std::string& encoding, Repair repair, const Limits& limits,
    ReadRecord& record);

class ListFile
{
public:
    /// Called from any thread, at most once. It owns what it reads; what it borrows outlives the ListFile.
    using RecordReader = std::function<ReadRecord()>;

    /// Borrows all three.
    ListFile(const ArticleSource& source, const Limits& limits, int threads, const ArticleSink& take);

    const std::string& file() const { return m_file; } // the path in UTF-8, for places of errors
    /// False: no more are wanted, or allowed. May be told late, when what was added meanwhile is dropped.
    bool isWanted() const { return m_isWanted; }
    /// Any record or problem so far.
    bool saidAny() const { return m_saidAny; }
    /// Not the limit for lists, but none: of streams.
    void setEndless() { m_isEndless = true; }

    /// A record that keeps `bytes` in memory and begins in `line` (0: not known).
    void add(std::size_t bytes, std::uint64_t line, RecordReader read);
    /// A record that is not read, and why.
    void refuse(ErrorCode code, std::string detail, std::uint64_t line);
    /// An article or problem that is no record, or read already.
    void addRead(Expected<Article> article);
    /// A problem of the file; reading may go on. Returns false, for who gives up.
    bool fail(ErrorCode code, std::string detail, std::uint64_t line = 0);
    /// What was left out on purpose.
    void note(ErrorCode code, std::string detail);
    /// More is wanted and the file not beyond Limits::listFileBytes; says so where it is.
    bool goesOn(const ByteStream& bytes, std::uint64_t line = 0);
    /// Hands on all that is left, then why the file ended before its end, or that there was nothing in it,
    /// then what was left out.
    void end(const std::optional<Error>& cutShort = {}, std::uint64_t line = 0);

private:
    struct Record
    {
        std::uint64_t line = 0;
        RecordReader read;
        ReadRecord result;
    };

    static void readRecord(Record& record);
    bool isAllowed(std::uint64_t line);
    void put(Record record, std::size_t bytes);
    bool handOn(Record& record);

    const Limits& m_limits;
    const ArticleSink& m_take;
    std::string m_file;
    ItemIds m_ids;
    std::size_t m_count = 0; // of records
    std::string m_attachments; // the first of them
    std::size_t m_attachmentCount = 0;
    std::string m_openDate;
    bool m_isEndless = false;
    bool m_saidAny = false;
    bool m_isWanted = true;
    OrderedWork<Record> m_records;
};

} // namespace dateline
