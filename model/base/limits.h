// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Hard caps on everything that is read from outside. A stage that meets one stops there and says so
// (ErrorCode::TooLarge, LineTooLong or LimitReached); nothing grows without bound.

#include <cstddef>
#include <cstdint>

namespace dateline {

struct Limits
{
    std::uint64_t fileBytes = 16ULL << 20; // one article file
    std::uint64_t jsonLineBytes = 16ULL << 20; // one line of JSON Lines
    std::uint64_t listFileBytes = 64ULL << 30; // a JSON Lines file as a whole; it is streamed
    std::size_t lineBytes = 1U << 20; // one line of a table of knowledge
    std::size_t documentBlocks = 500'000; // paragraphs of one article
    // of elements in each other, in a page; deeper ones are read as text, 100,000 or so are TooLarge
    std::size_t markupDepth = 500;
    std::size_t articlesInFile = 1'000'000; // of one file that holds many and is not a JSON Lines file
    std::uint64_t pictureFileBytes = 256ULL << 20; // a file that may hold pictures: DOCX, ODT, RTF, EPUB, PDF
    std::size_t packedEntries = 20'000; // in a ZIP container (DOCX, ODT, EPUB)
    std::size_t archiveEntries = 1'000'000; // files of a packed folder
    std::uint64_t packedEntryBytes = 128ULL << 20; // one of them, unpacked
    std::uint64_t packedTotalBytes = 256ULL << 20; // all that are read, unpacked
    std::uint64_t packedRatio = 200; // unpacked by packed; of gzip once more than fileBytes are unpacked
    std::uint64_t messageBytes = 64ULL << 20; // one message of a mailbox with all that is attached
    std::size_t messageParts = 1000; // of one message
    std::size_t messageDepth = 32; // of parts in each other
    std::size_t tableColumns = 1000;
    std::size_t folderDepth = 64;
    std::size_t files = 4'000'000;
    std::size_t tokensPerSentence = 400; // longer ones are split there
    std::size_t sentencesPerArticle = 20'000;
};

} // namespace dateline
