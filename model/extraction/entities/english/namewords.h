// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// English words that tell what is no name, after the annotation guideline: titles and common nouns
// alone, and what wars, treaties, laws, meetings and awards are called. Of 23,900 annotated names
// none consists of, or ends in, them.

#include <string_view>

namespace dateline::english {

/// "Committee", "Rapporteur": a common noun or title, even when capitalised.
bool isCommonNounAlone(std::string_view word);
/// "Okay", "Us": no name, though a transcript or a headline has it with a capital.
bool isPlainWord(std::string_view word);
/// "Philae", "iPhone", "Brexit", "Ramadan": craft, products, weapons, diseases, feasts and events that share
/// their name with nobody.
bool isNameOfThing(std::string_view word);
/// "Convention" of "Geneva Convention": the whole is an event, law or award.
bool endsNameOfNoEntity(std::string_view lastWord);
/// "Services" of "Amazon Web Services": the whole is a company or another body.
bool endsNameOfBody(std::string_view lastWord);
/// "Court" of "Magistrates' Court", "Union" of "Farmers' Union": what is called after its members.
bool isBodyOfMembers(std::string_view word);
/// "sworn" of "was sworn in", "arrested": what is done to nobody but a person.
bool isDoneToPerson(std::string_view participle);
/// "province", "party": in lower case it stays outside the name before it.
bool isTypeOutsideName(std::string_view word);
/// "village" of "Przewodow, a Polish village": what only a place is called.
bool isPlaceNoun(std::string_view word);
/// "lawmaker": what only a person is called.
bool isPersonNoun(std::string_view word);
/// The last word of "chief executive", "finance chief", "policy head": before two capitals a person's office.
bool isHeadNoun(std::string_view word);
/// "race", "candidate": what stands behind the name of a house that somebody wants a seat in.
bool isStandingForSeat(std::string_view word);
/// "Hurricane", "Typhoon": the name after it is a storm's.
bool isStorm(std::string_view word);

} // namespace dateline::english
