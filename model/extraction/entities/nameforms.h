// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How the forms of a name hang together: short forms, acronyms, titles that belong to a name.
// Pure functions on names already brought to one spelling by nameKey (words parted by one
// space); no allocation but the word lists.

#include "model/base/kinds.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// The words of a key; views into it.
std::vector<std::string_view> wordsOfRef(std::string_view key);

/// Whether `shorter` names the same thing as `fuller` where both stand in one text: last or first name of a
/// person
/// ("di maio", "luigi"; with a title kept in the name: "francis" of "pope francis", "elizabeth" of "queen
/// elizabeth ii"), tail or head of an organisation's or place's name ("security council" of "un security
/// council", "zabul" of "zabul province").
bool isShortForm(std::string_view shorter, std::string_view fuller, EntityKind kind);

/// "queen", "pope": in front of a name, and none itself.
bool isCrown(std::string_view word);

/// First and last name with something between left out: "recep erdogan" of "recep tayyip erdogan".
bool leavesOutMiddleNames(std::string_view shorter, std::string_view fuller);

/// Whether the letters of `acronym` ("IOM", "F.S.B.") are the initials of the words of `name` as written
/// ("International Organization for Migration"); small words may be left out.
bool isAcronymOf(std::string_view acronym, std::string_view name);

/// A key in American spelling ("national hurricane center"), so that one body written both ways has one key.
std::string americanKey(std::string_view key);

/// A company's key without "inc", "s a", "plc" at its end; empty where it has none, or nothing else.
std::string withoutLegalForm(std::string_view key);

/// A person's key without single letters behind the first word ("george w bush"), and a number at its end
/// ("john paul ii"); every kingdom has its own "king abdullah".
std::string withoutInitials(std::string_view key);

/// Two to seven capitals, with or without points: "NATO", "U.N.".
bool looksLikeAcronym(std::string_view surface);

} // namespace dateline
