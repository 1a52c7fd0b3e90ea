// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The words for what the engine holds as data: kinds, statuses, dates; translated, in the user's locale. For
// screens and pictures only, never for data files.

#include "model/corpus/corpus.h"

#include <QString>

#include <string_view>

namespace dateline {

inline QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString kindWord(EntityKind kind); // "Person"
QString kindsWord(EntityKind kind); // "People"
QString kindWord(EventKind kind); // "Meeting"
QString statusWord(EventStatus status);
QString roleWord(ArgumentRole role);
QString relationWord(RelationKind kind); // "met"
QString confidenceWord(Confidence confidence);
QString sourceWord(DateSource source); // "file name"
QString languageWord(std::string_view code); // ISO 639-1; "German", in the language of the window
QString basisWord(DateBasis basis); // how the date is known: "from the article's date"

QString dayText(DayNumber day); // "25 May 2017"
QString intervalText(DayInterval days); // as short as it is true: "May 2017", "25-27 May 2017", "2017"
QString dateText(const DatedInterval& date); // with its qualifier: "about May 2017", "before 30 Jun 2017"
QString dateText(
    const Event& event); // "undated" where it is; hint in brackets; "from ... to ..." where it lasts

/// Title, or the first words of the text where there is none, or the file's name.
QString articleTitle(const ArticleMetadata& article);

/// The sentence, or that it is lost with its article's text.
QString shownSentence(const Corpus& corpus, ArticleId article, std::uint32_t sentence);
QString lostTextWords();

} // namespace dateline
