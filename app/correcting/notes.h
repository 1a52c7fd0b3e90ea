// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Notes that analysts wrote on articles, names, events and relations: those in force in a ledger, and where
// in a corpus they belong. Of several notes on one thing each author's last holds; an empty one takes it
// away. Linear in the ledger; finding the place of one note is linear in the corpus (a millisecond for
// 100,000 names).

#include "model/corrections/ledger.h"
#include "model/items/viewstate.h"

#include <QString>

#include <string>
#include <vector>

namespace dateline {

struct WrittenNote
{
    Subject subject;
    std::string text;
    std::string author;
    std::int64_t at = 0; // seconds since 1970; 0 = not known

    friend bool operator==(const WrittenNote&, const WrittenNote&) = default;
};

/// In the order in which they were written.
std::vector<WrittenNote> notesIn(const Ledger& ledger);

/// What a note on the selection is on: its one event, link or name, else the article that is read. A link is
/// named by its sentence at the place, else by its first. nullopt: nothing, or several things.
std::optional<Subject> subjectOf(
    const Corpus& corpus, const Selection& selection, const std::optional<TextPlace>& place);
/// The thing as it is in the corpus, whichever of its names or tellings it goes by; empty: it is not there
/// any more.
Selection thingOf(const Corpus& corpus, const Subject& subject);

/// "Place: Mosul", "Event: Attack on Mosul".
QString thingTitle(const Corpus& corpus, const Selection& thing);

} // namespace dateline
