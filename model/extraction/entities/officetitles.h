// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Titles beside names ("U.S. Secretary of State John Kerry", "Luigi Di Maio, the Italian foreign minister")
// and descriptions that stand for somebody ("the Italian foreign minister"), found with the office table's
// phrases; what the words around them say of the time ("former", "-elect"), and governments named after a
// person ("the Trump administration"). Linear in the tokens.

#include "model/extraction/analysis.h"
#include "model/extraction/language/document.h"

#include <vector>

namespace dateline {

class Gazetteer;
class OfficeTable;

struct TitleOccurrence
{
    TextSpan span; // body and title: "Italian foreign minister"; without "the"
    std::uint32_t sentence = 0;
    std::uint32_t bearer = noIndex; // index of the mention that bears it; noIndex: a description of its own
    OfficeDescription office; // empty office: a government
    std::vector<std::string> offices; // all that the title may be, likelier first
    // Coming, Late and Government say no office that the bearer has now
    Standing standing = Standing::Current;
    bool hypothetical = false; // "a President Trump", "Trump as president": dates nothing
    // "the Italian foreign minister", "Italy's foreign minister": stands for one person
    bool definite = false;

    friend bool operator==(const TitleOccurrence&, const TitleOccurrence&) = default;
};

/// `mentions` in text order. Out: in text order.
std::vector<TitleOccurrence> findTitles(const Document& document, const Gazetteer& gazetteer,
    const OfficeTable& offices, const std::vector<EntityMention>& mentions);

} // namespace dateline
