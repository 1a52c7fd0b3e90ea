// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ReportWords: the language of a report. The report knows what it says (its texts stand in it in English,
// context "Report") and how it is laid out; the caller knows the reader's language, and the words for kinds
// and dates.

#include "model/corpus/corpus.h"

#include <string>
#include <string_view>

namespace dateline {

class ReportWords
{
public:
    ReportWords() = default;
    ReportWords(const ReportWords&) = delete;
    ReportWords& operator=(const ReportWords&) = delete;
    virtual ~ReportWords() = default;

    virtual std::string language() const = 0; // BCP 47: "en"
    /// As QCoreApplication::translate(), so that its tools find the texts: "%Ln" stands for the number.
    virtual std::string translate(
        const char* context, const char* english, const char* hint = nullptr, int n = -1) const = 0;
    virtual std::string number(std::size_t number) const = 0; // "2,214"

    virtual std::string when(const Event& event) const = 0; // "about May 2017", "undated"
    virtual std::string when(DayInterval days) const = 0;
    virtual std::string word(EntityKind kind) const = 0;
    virtual std::string word(EventKind kind) const = 0;
    virtual std::string word(EventStatus status) const = 0;
    virtual std::string word(RelationKind kind) const = 0;
    virtual std::string word(DateSource source) const = 0; // "file name"
    virtual std::string reason(std::string_view english) const = 0; // as the engine gives it
    virtual std::string titleOf(const ArticleMetadata& article) const = 0; // of one without a title, too
};

} // namespace dateline
