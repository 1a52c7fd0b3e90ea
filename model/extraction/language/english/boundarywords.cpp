// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/english/boundarywords.h"

#include <algorithm>
#include <array>

namespace dateline::english {

namespace {

// All sorted by byte value; the static_asserts below hold that.
constexpr auto beforeNames = std::to_array<std::string_view>({"Adm.", "Atty.", "Brig.", "Capt.", "Cdr.",
    "Cmdr.", "Col.", "Comdr.", "Cpl.", "Cpt.", "Dr.", "Drs.", "Fr.", "Ft.", "Gen.", "Gov.", "Govs.", "Hon.",
    "Insp.", "Lieut.", "Lt.", "Maj.", "Messrs.", "Mlle.", "Mme.", "Mr.", "Mrs.", "Ms.", "Msgr.", "Mt.",
    "Pres.", "Prof.", "Profs.", "Pvt.", "Rep.", "Reps.", "Rev.", "Rt.", "Sen.", "Sens.", "Sgt.", "Sr.",
    "Sra.", "St.", "Ste.", "Supt.", "approx.", "cf.", "esp.", "vs."});
constexpr auto starters = std::to_array<std::string_view>({"A", "About", "According", "After", "Again", "All",
    "Almost", "Also", "Although", "Among", "An", "And", "Another", "Any", "As", "Asked", "At", "Because",
    "Before", "Besides", "Between", "Both", "But", "By", "Can", "Could", "Despite", "Did", "Do", "Does",
    "During", "Each", "Earlier", "Even", "Every", "Few", "For", "From", "Furthermore", "Had", "Has", "Have",
    "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Indeed", "Instead", "Is", "It", "Its",
    "Just", "Last", "Later", "Like", "Many", "Meanwhile", "More", "Moreover", "Most", "Much", "My", "Nearly",
    "Never", "Nevertheless", "Next", "No", "Nobody", "None", "Nor", "Not", "Now", "Of", "Officials", "On",
    "Once", "One", "Only", "Or", "Other", "Others", "Our", "Over", "People", "Perhaps", "Police", "She",
    "Since", "So", "Some", "Still", "Such", "That", "The", "Their", "Then", "There", "Therefore", "These",
    "They", "This", "Those", "Though", "Three", "Through", "Thus", "To", "Today", "Two", "Under", "Unlike",
    "Until", "Was", "We", "Were", "What", "When", "Where", "Whether", "Which", "While", "Who", "Whoever",
    "Why", "Will", "With", "Within", "Without", "Yet", "You", "Your"});
constexpr auto zones = std::to_array<std::string_view>({"Apr", "Apr.", "April", "Aug", "Aug.", "August",
    "BST", "CEST", "CET", "CST", "Central", "Dec", "Dec.", "December", "EDT", "EST", "ET", "Eastern", "Feb",
    "Feb.", "February", "Fri", "Fri.", "Friday", "GMT", "Greenwich", "Jan", "Jan.", "January", "July", "June",
    "Local", "MST", "March", "May", "Mon", "Mon.", "Monday", "Moscow", "Mountain", "Nov", "Nov.", "November",
    "Oct", "Oct.", "October", "PDT", "PST", "PT", "Pacific", "Sat", "Sat.", "Saturday", "Sept", "Sept.",
    "September", "Sun", "Sun.", "Sunday", "Thu", "Thursday", "Tue", "Tuesday", "UTC", "Wed", "Wednesday"});
constexpr auto sayVerbs = std::to_array<std::string_view>({"added", "announced", "argued", "asked", "asks",
    "called", "cried", "declared", "explained", "joked", "noted", "recalled", "replied", "responded", "said",
    "says", "shouted", "stated", "told", "tweeted", "warned", "wondered", "wrote", "yelled"});

static_assert(std::is_sorted(beforeNames.begin(), beforeNames.end()));
static_assert(std::is_sorted(starters.begin(), starters.end()));
static_assert(std::is_sorted(zones.begin(), zones.end()));
static_assert(std::is_sorted(sayVerbs.begin(), sayVerbs.end()));

template <typename List> bool holds(const List& list, std::string_view word)
{
    return std::binary_search(list.begin(), list.end(), word);
}

} // namespace

PointEnds pointEnds(std::string_view abbreviation)
{
    if (abbreviation == "a.m." || abbreviation == "p.m." || abbreviation == "A.M."
        || abbreviation == "P.M.") {
        return PointEnds::Clock;
    }
    if (abbreviation == "etc.") {
        return PointEnds::Usually;
    }
    return holds(beforeNames, abbreviation) ? PointEnds::Never : PointEnds::BeforeStarter;
}

bool startsSentences(std::string_view capitalised)
{
    return holds(starters, capitalised);
}

bool followsClock(std::string_view capitalised)
{
    return holds(zones, capitalised);
}

bool reportsSpeech(std::string_view lowerCase)
{
    return holds(sayVerbs, lowerCase);
}

} // namespace dateline::english
