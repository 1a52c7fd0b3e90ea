// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/english/abbreviations.h"

#include <algorithm>
#include <iterator>

namespace dateline::english {

namespace {

// Sorted, so that a binary search finds them; the static_asserts below hold that.
constexpr std::string_view anyCase[] = {
    "approx",
    "cf",
    "dept",
    "esp",
    "etc",
    "govt",
    "intl",
    "natl",
    "viz",
    "vs",
    "yr",
    "yrs",
};
constexpr std::string_view capitalised[] = {
    "adm",
    "ala",
    "alta",
    "apr",
    "ariz",
    "ark",
    "assn",
    "asst",
    "attn",
    "atty",
    "aug",
    "ave",
    "blvd",
    "brig",
    "bros",
    "calif",
    "capt",
    "cdr",
    "cie",
    "cmdr",
    "co",
    "col",
    "colo",
    "comdr",
    "conn",
    "corp",
    "cpl",
    "cpt",
    "dec",
    "dem",
    "det",
    "dist",
    "dr",
    "dva",
    "esq",
    "est",
    "feb",
    "fla",
    "fr",
    "ft",
    "ga",
    "gen",
    "gov",
    "govs",
    "hon",
    "hons",
    "hwy",
    "ill",
    "inc",
    "ind",
    "insp",
    "jan",
    "jr",
    "kan",
    "ky",
    "lieut",
    "lt",
    "ltd",
    "maj",
    "mass",
    "md",
    "messrs",
    "mfg",
    "mgr",
    "mich",
    "minn",
    "mlle",
    "mme",
    "mont",
    "mr",
    "mrs",
    "ms",
    "msgr",
    "mt",
    "mtn",
    "neb",
    "nev",
    "nov",
    "oct",
    "okla",
    "ont",
    "ore",
    "orig",
    "para",
    "ph",
    "plc",
    "pres",
    "prof",
    "profs",
    "pty",
    "pvt",
    "que",
    "rd",
    "rep",
    "reps",
    "repub",
    "ret",
    "retd",
    "rev",
    "rt",
    "sen",
    "sens",
    "sep",
    "sept",
    "sgt",
    "sr",
    "sra",
    "st",
    "ste",
    "supt",
    "tenn",
    "tex",
    "thur",
    "thurs",
    "treas",
    "tue",
    "tues",
    "univ",
    "va",
    "vp",
    "vt",
    "wed",
    "wis",
    "wyo",
};
constexpr std::string_view beforeName[] = {
    "al",
    "del",
    "dems",
    "fri",
    "la",
    "mon",
    "pa",
    "pt",
    "sat",
    "sun",
    "wash",
};
constexpr std::string_view beforeNumber[] = {
    "art",
    "arts",
    "c",
    "ca",
    "ch",
    "chap",
    "ed",
    "eds",
    "ext",
    "fig",
    "figs",
    "jul",
    "jun",
    "mar",
    "no",
    "nos",
    "nr",
    "pp",
    "sec",
    "tel",
    "vol",
};
constexpr std::string_view prefixes[] = {
    "bi",
    "bio",
    "co",
    "counter",
    "cross",
    "de",
    "dis",
    "e",
    "eco",
    "ex",
    "extra",
    "inter",
    "intra",
    "micro",
    "mini",
    "mis",
    "multi",
    "neo",
    "non",
    "over",
    "paleo",
    "post",
    "pre",
    "psycho",
    "quasi",
    "re",
    "semi",
    "sub",
    "super",
    "tele",
    "trans",
    "un",
    "vice",
};

static_assert(std::is_sorted(std::begin(anyCase), std::end(anyCase)));
static_assert(std::is_sorted(std::begin(capitalised), std::end(capitalised)));
static_assert(std::is_sorted(std::begin(beforeName), std::end(beforeName)));
static_assert(std::is_sorted(std::begin(beforeNumber), std::end(beforeNumber)));
static_assert(std::is_sorted(std::begin(prefixes), std::end(prefixes)));

template <typename List> bool holds(const List& list, std::string_view word)
{
    return std::binary_search(std::begin(list), std::end(list), word);
}

} // namespace

Abbreviation abbreviation(std::string_view lowerCase, bool isCapitalised)
{
    if (holds(anyCase, lowerCase) || (isCapitalised && holds(capitalised, lowerCase))) {
        return Abbreviation::Always;
    }
    if (holds(beforeName, lowerCase)) {
        return Abbreviation::BeforeName;
    }
    return holds(beforeNumber, lowerCase) ? Abbreviation::BeforeNumber : Abbreviation::None;
}

bool keepsHyphen(std::string_view prefix)
{
    return holds(prefixes, prefix);
}

} // namespace dateline::english
