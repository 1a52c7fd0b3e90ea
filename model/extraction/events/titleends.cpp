// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titleends.h"

#include "model/extraction/events/titlepronouns.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace dateline {

namespace {

constexpr std::size_t longestContent = 140; // bytes, up to the verb of what is said
constexpr std::size_t softLength = 80; // bytes; the title ends at the next good place
constexpr std::uint32_t clauseAhead = 8; // tokens behind the title in which its last clause may have its verb

/// "IS", which short words of the grammar look like.
bool isNameLikeVerb(const TitleDraftRef& draft, std::uint32_t token)
{
    return draft.words[token].mention != noIndex && draft.words.document().word(token) == "IS";
}

bool endsWell(const TitleDraftRef& draft, std::uint32_t token)
{
    const bool object = draft.lower(token) == "her" && draft.words.tag(token).relation == Deprel::Obj;
    if ((isLinkWord(draft.lower(token)) && !object && !isNameLikeVerb(draft, token)
            && !draft.isParticle(token))
        || isPunctuation(draft.lower(token)) || isGenitive(draft.lower(token)) || draft.lower(token) == "\""
        || draft.lower(token) == "(" || draft.lower(token) == "just" || draft.lower(token) == "no"
        || draft.lower(token) == "not") {
        return false;
    }
    const bool glued = token + 1 < draft.sentence.endToken()
        && !draft.words.document().tokens[token + 1].spaceBefore
        && (draft.lower(token + 1) == "-"
            || draft.lower(token + 1) == "\xE2\x80\x93"); // "a seven" of "a seven-hour walk"
    const TokenTag& tag = draft.words.tag(token);
    const bool awaits = draft.sentence.parsed && tag.head != TokenTag::noHead && tag.head > token
        && draft.kept(tag.head) && token > draft.trigger.token
        && (tag.relation == Deprel::Det || tag.relation == Deprel::Amod || tag.relation == Deprel::Nummod
            || tag.relation == Deprel::Compound || tag.relation == Deprel::Aux || tag.relation == Deprel::Case
            || tag.relation == Deprel::Mark || tag.relation == Deprel::Cc || tag.relation == Deprel::Cop
            || (tag.relation == Deprel::Advmod && tag.upos == Upos::Adv && tag.head == token + 1));
    // "of presidential and parliamentary" of "elections"
    const bool half = draft.sentence.parsed && tag.relation == Deprel::Conj && tag.upos == Upos::Adj
        && tag.head < token && draft.words.tag(tag.head).relation == Deprel::Amod
        && draft.words.tag(tag.head).head > token && draft.words.tag(tag.head).head != TokenTag::noHead;
    // "fell after its owner" of "after its owner said"
    const bool idle = draft.sentence.parsed && tag.relation == Deprel::Nsubj && tag.head != TokenTag::noHead
        && tag.head > token && token > draft.trigger.token;
    const bool opens = draft.lower(token) == "ahead" && token + 1 < draft.sentence.endToken()
        && draft.lower(token + 1) == "of"; // "won, ahead [of the others]"
    return !glued && !awaits && !half && !idle && !opens;
}

/// What was done in what is said: its verb's object, or the clause below it.
std::uint32_t lastNeededOf(const TitleDraftRef& draft, std::uint32_t verb)
{
    std::uint32_t last = verb;
    for (std::uint32_t t = verb + 1; t < draft.sentence.endToken(); ++t) {
        const Deprel relation = draft.words.tag(t).relation;
        if (draft.words.tag(t).head == verb && draft.kept(t)
            && (relation == Deprel::Obj || relation == Deprel::Xcomp || relation == Deprel::Ccomp
                || (relation == Deprel::Advcl && draft.words.tag(t).form == VerbForm::Infinitive))) {
            last = t;
        }
    }
    return last;
}

/// Up to where what is said has its verb, and what that was done to, as far as a title holds them: "said
/// talks" of "said talks with Iran had failed" says something else. The trigger: nothing is said, or it is
/// too long.
std::uint32_t endOfContent(const TitleDraftRef& draft, const std::vector<std::uint32_t>& tokens)
{
    const std::uint32_t said = draft.child(draft.trigger.token, Deprel::Ccomp);
    // "for hacking" of "for hacking the computers"
    const std::uint32_t done = draft.child(draft.trigger.token, Deprel::Obj);
    const bool noun = done != noIndex
        && (draft.words.tag(done).upos == Upos::Noun || draft.words.tag(done).upos == Upos::Propn);
    const std::uint32_t told = said != noIndex ? said : noun ? done : noIndex;
    if (!draft.trigger.verb || told == noIndex || told < draft.trigger.token || !draft.kept(told)) {
        return draft.trigger.token;
    }
    const std::uint32_t object = said == noIndex ? told : lastNeededOf(draft, told);
    for (const std::uint32_t end : {said == noIndex ? told : lastNeededOf(draft, object), object, told}) {
        std::size_t length = 0;
        for (const std::uint32_t t : tokens) {
            length
                += t <= end || t < draft.trigger.token ? draft.words.document().tokens[t].span.length + 1 : 0;
        }
        if (length <= longestContent) {
            return end;
        }
    }
    return draft.trigger.token;
}

/// A verb whose object comes only now: "to keep" of "to keep the pair"; a comparison without what it is
/// compared with.
bool awaitsObject(const TitleDraftRef& draft, std::uint32_t token)
{
    const bool next = token + 1 < draft.sentence.endToken();
    if (!next || token <= draft.trigger.token) {
        return false;
    }
    const std::string_view word = draft.lower(token);
    const std::string_view behind = draft.lower(token + 1);
    if (isGenitive(behind) && !draft.words.document().tokens[token + 1].spaceBefore) {
        const std::uint32_t mention = draft.words[token].mention;
        const EntityKind kind
            = mention == noIndex ? EntityKind::Person : draft.words.found().mentions[mention].kind;
        const bool place = kind == EntityKind::Country || kind == EntityKind::Place;
        // "the men" of "the men's race"; but "in Sudan" of "in Sudan's west"
        return !place || draft.words.tag(token - 1).upos != Upos::Adp;
    }
    if (behind == "than" || (word == "well" && draft.lower(token - 1) == "as")
        || (word == "more" && behind == "or") || (word == "up" && behind == "to")) {
        return true;
    }
    const TokenTag& own = draft.words.tag(token);
    // "and it" of "and it failed"
    const bool waits = own.relation == Deprel::Nsubj && own.upos == Upos::Pron && own.head != TokenTag::noHead
        && own.head > token;
    // "the polls, set"
    if (draft.sentence.parsed && (waits || (own.upos == Upos::Verb && draft.lower(token - 1) == ","))) {
        return true;
    }
    // "a crime similar" of "similar to"
    if (draft.sentence.parsed && own.upos == Upos::Adj && own.relation == Deprel::Amod
        && own.head + 1 == token && draft.words.tag(own.head).upos == Upos::Noun
        && draft.words.tag(token + 1).upos == Upos::Adp) {
        return true;
    }
    if (draft.words.tag(token).upos != Upos::Verb || !draft.sentence.parsed) {
        return false;
    }
    for (std::uint32_t t = token + 1; t < draft.sentence.endToken(); ++t) {
        const TokenTag& tag = draft.words.tag(t);
        const bool object
            = tag.relation == Deprel::Obj || tag.relation == Deprel::Ccomp || tag.relation == Deprel::Xcomp;
        // "to look for him"
        const bool beside = tag.relation == Deprel::Obl && draft.words.tag(token + 1).head == t
            && draft.words.tag(token + 1).relation == Deprel::Case;
        if (tag.head == token && draft.kept(t)
            && (object || (beside && draft.words.tag(token).form == VerbForm::Infinitive))) {
            return true;
        }
    }
    return false;
}

/// "Fell into recession before the crisis and contracted": the verb behind "and" is another deed.
bool joinsVerb(const TitleDraftRef& draft, std::uint32_t token)
{
    const Upos next = token + 1 < draft.sentence.endToken() ? draft.words.tag(token + 1).upos : Upos::X;
    return draft.lower(token) == "and" && (next == Upos::Verb || next == Upos::Aux);
}

/// The comma that closes the aside which the one at `comma` opens, where a verb follows; noIndex: it is none.
std::uint32_t endOfAside(const TitleDraftRef& draft, std::uint32_t comma)
{
    constexpr std::uint32_t longest = 9;
    for (std::uint32_t t = comma + 1; t + 1 < draft.sentence.endToken() && t <= comma + longest; ++t) {
        const Upos upos = draft.words.tag(t).upos;
        if (draft.lower(t) == ",") {
            const Upos next = draft.words.tag(t + 1).upos;
            return next == Upos::Verb || next == Upos::Aux ? t : noIndex;
        }
        if (upos == Upos::Verb || upos == Upos::Aux) {
            return noIndex;
        }
    }
    return noIndex;
}

/// "after a jackal" of "after a jackal died": the words from `token` to `last`, the end of the title, are a
/// clause whose verb comes only then. "After an attack claimed by X" is a phrase.
bool opensBrokenClause(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t last)
{
    const std::string_view link = draft.lower(token);
    if (link != "after" && link != "as" && link != "before" && link != "since" && link != "until"
        && link != "while" && link != "when") {
        return false;
    }
    if (token < last
        && (draft.words.tag(token + 1).upos == Upos::Adj || draft.words.tag(token + 1).upos == Upos::Adv)) {
        for (std::uint32_t t = token + 2; link == "as" && t <= token + 5 && t < draft.sentence.endToken();
             ++t) {
            if (draft.lower(t) == "as") {
                return false; // "as much money as"
            }
        }
        if (link != "as") {
            return false;
        }
    }
    for (std::uint32_t t = token + 1; t < draft.sentence.endToken() && t <= last + clauseAhead; ++t) {
        const Upos upos = draft.words.tag(t).upos;
        const Deprel relation = draft.words.tag(t).relation;
        const bool beforeNoun
            = relation == Deprel::Amod || relation == Deprel::Compound; // "an Iraqi-led board"
        if (draft.words[t].mention == noIndex && !beforeNoun && (upos == Upos::Verb || upos == Upos::Aux)) {
            bool claimed = draft.words.tag(t).passive || draft.lower(t).ends_with("ing");
            for (std::uint32_t behind = t + 1; behind <= t + 2 && behind < draft.sentence.endToken();
                 ++behind) {
                claimed = claimed || draft.lower(behind) == "by";
            }
            return t > last && !claimed;
        }
        if (link == "as" && draft.lower(t) == ",") {
            return false; // "resigned as head of the bank, weeks after it failed"
        }
        if (t > last && draft.lower(t) == ",") {
            if (const std::uint32_t end = endOfAside(draft, t); end != noIndex) {
                t = end; // "after Democrats, among them X, had urged"
                continue;
            }
        }
        if (t > last
            && (startsClause(draft.lower(t)) || isRelativePronoun(draft.lower(t)) || draft.lower(t) == ","
                || draft.lower(t) == "to" || draft.lower(t) == "that" || joinsVerb(draft, t))) {
            return false;
        }
    }
    return false;
}

/// ", with Russia" of ", with Russia and China abstaining": the words from `token` to `last` name only some
/// of those of whom a participle tells.
bool opensBrokenAside(const TitleDraftRef& draft, std::uint32_t token, std::uint32_t last)
{
    if (draft.lower(token) != "with" || token == draft.sentence.firstToken || draft.lower(token - 1) != ",") {
        return false;
    }
    for (std::uint32_t t = token + 1; t < draft.sentence.endToken() && t <= last + clauseAhead; ++t) {
        const Upos upos = draft.words.tag(t).upos;
        if (draft.words[t].mention == noIndex && upos == Upos::Verb
            && draft.words.tag(t).relation != Deprel::Amod) {
            return t > last && draft.lower(t).ends_with("ing");
        }
        if (upos == Upos::Adp || upos == Upos::Sconj || upos == Upos::Aux) {
            return false;
        }
    }
    return false;
}

/// "In a bid" of "in a bid to assist", "as part" of "as part of an effort": where the title ends before what
/// for.
bool awaitsPurpose(const TitleDraftRef& draft, std::uint32_t token)
{
    constexpr std::array<std::string_view, 4> aims{"attempt", "bid", "effort", "move"};
    constexpr std::array<std::string_view, 8> bare{
        "accordance", "addition", "connection", "exchange", "hopes", "order", "response", "return"};
    if (token < draft.trigger.token + 3) {
        return false;
    }
    const std::string_view before = draft.lower(token - 1);
    if (before == "in" && std::find(bare.begin(), bare.end(), draft.lower(token)) != bare.end()) {
        return true; // "in hopes of persuading"
    }
    if (draft.lower(token) == "part") {
        return before == "as";
    }
    if (draft.lower(token) == "request" || draft.lower(token) == "behest"
        || draft.lower(token) == "invitation") {
        return before == "the" && draft.lower(token - 2) == "at"; // "of the United States"
    }
    const bool aim = std::find(aims.begin(), aims.end(), draft.lower(token)) != aims.end();
    return aim && (before == "a" || before == "an" || before == "the")
        && (draft.lower(token - 2) == "in" || draft.lower(token - 2) == "of");
}

/// "To the day" of "16 years to the day after": the word before it; else the token itself.
std::uint32_t beforeToTheDay(const TitleDraftRef& draft, std::uint32_t token)
{
    const bool exact = token >= draft.sentence.firstToken + 3 && draft.lower(token) == "day"
        && draft.lower(token - 1) == "the" && draft.lower(token - 2) == "to";
    return exact ? token - 3 : token;
}

/// "Regained the village two days" of "two days after it was seized".
void dropOpenDuration(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    constexpr auto goesOn = std::to_array<std::string_view>(
        {"after", "ago", "before", "earlier", "following", "later", "prior", "when"});
    constexpr auto roughly = std::to_array<std::string_view>({"a", "about", "almost", "around", "barely",
        "even", "exactly", "just", "less", "more", "nearly", "only", "over", "shortly", "some", "than"});
    const auto behind = [&](std::uint32_t t) {
        return t + 1 < draft.sentence.endToken()
            && std::binary_search(goesOn.begin(), goesOn.end(), draft.lower(t + 1));
    };
    const auto isTime = [&draft](std::uint32_t t) { return draft.words[t].time != noIndex; };
    const auto isRoughly = [&draft, &roughly](std::uint32_t t) {
        return std::binary_search(roughly.begin(), roughly.end(), draft.lower(t)) || draft.lower(t) == ",";
    };
    const std::uint32_t last = tokens.empty() ? 0 : beforeToTheDay(draft, tokens.back());
    if (tokens.empty() || !behind(tokens.back()) || last <= draft.trigger.token || !isTime(last)
        || draft.words.tag(last).relation == Deprel::Obj) { // "to mark 40 days since"
        return;
    }
    while (tokens.back() > last) {
        tokens.pop_back();
    }
    auto first = tokens.end();
    while (*(first - 1) > draft.trigger.token && (isTime(*(first - 1)) || isRoughly(*(first - 1)))) {
        --first;
    }
    if (draft.words.tag(*(first - 1)).upos != Upos::Adp) { // "within six months"
        tokens.erase(first, tokens.end());
    }
}

/// "An Australian, aged 28, charged": the second comma of an aside, though what stood behind it went.
bool closesAside(const TitleDraftRef& draft, const std::vector<std::uint32_t>& tokens, std::uint32_t comma)
{
    const auto own = std::find(tokens.begin(), tokens.end(), comma);
    const auto commas
        = std::count_if(tokens.begin(), own, [&draft](std::uint32_t t) { return draft.lower(t) == ","; });
    return draft.lower(comma) == "," && commas % 2 == 1 && own + 1 < tokens.end() && draft.trigger.verb
        && (*(own + 1) == draft.trigger.token
            || (draft.words.tag(*(own + 1)).head == draft.trigger.token
                && draft.words.tag(*(own + 1)).relation == Deprel::Aux));
}

/// "Husband", "predecessor": says nothing without whose. "Director" does.
bool isOfSomebody(std::string_view lower)
{
    constexpr auto nouns = std::to_array<std::string_view>({"ally", "aunt", "boyfriend", "brother",
        "colleague", "counterpart", "cousin", "daughter", "father", "friend", "girlfriend", "grandfather",
        "grandmother", "grandson", "husband", "mother", "nephew", "niece", "partner", "predecessor", "rival",
        "sister", "son", "spouse", "stepson", "successor", "uncle", "widow", "widower", "wife"});
    return std::ranges::binary_search(nouns, lower);
}

/// "Her husband Prince Philip", "his predecessor, Donald Trump": nobody knows whose, and the name says
/// enough.
bool isOfSomebodyNamed(const TitleDraftRef& draft, std::uint32_t token)
{
    constexpr std::uint32_t longest = 3; // "eldest son"
    const auto describes = [&](std::uint32_t t) {
        const Upos upos = draft.words.tag(t).upos;
        return draft.words[t].mention == noIndex && (upos == Upos::Noun || upos == Upos::Adj);
    };
    if (token >= draft.sentence.endToken()) {
        return false;
    }
    std::uint32_t owner = token;
    while (owner > draft.sentence.firstToken && owner + longest > token && describes(owner)) {
        --owner;
    }
    std::uint32_t name = token;
    while (name + 1 < draft.sentence.endToken() && name < token + longest && describes(name)) {
        ++name;
    }
    const bool told = name > token && isOfSomebody(draft.lower(name - 1));
    name += name + 1 < draft.sentence.endToken() && draft.lower(name) == "," ? 1U : 0U;
    const std::uint32_t mention = draft.words[name].mention;
    const bool person = mention != noIndex && name < draft.trigger.token
        && draft.words.found().mentions[mention].kind == EntityKind::Person
        && draft.words.found().mentions[mention].form == MentionForm::Name;
    return person && told && describes(token) && draft.kept(name) && isPossessive(draft.lower(owner))
        && isOpenPronoun(draft, owner);
}

} // namespace

bool leads(const TitleDraftRef& draft, std::uint32_t t)
{
    const std::string_view word = draft.lower(t);
    if (isNameLikeVerb(draft, t)) {
        return false;
    }
    if (word == "at" && t + 1 < draft.sentence.endToken()
        && (draft.lower(t + 1) == "least" || draft.lower(t + 1) == "most")) {
        return false;
    }
    if (word == "as" && t + 2 < draft.sentence.endToken() && draft.lower(t + 2) == "as") {
        return false; // "as many as 500 people fled"
    }
    if (isOfSomebodyNamed(draft, t) || (isPossessive(word) && isOfSomebodyNamed(draft, t + 1))) {
        return true;
    }
    return isPunctuation(word) || isGenitive(word) || word == "\"" || word == ")" || word == "and"
        || word == "but" || word == "that" || word == "or" || word == "which" || word == "who"
        || word == "also" || word == "then" || word == "meanwhile" || word == "however" || word == "the"
        || word == "a" || word == "an" || word == "where" || word == "when" || word == "while"
        || word == "after" || word == "has" || word == "have" || word == "had" || word == "been"
        || word == "was" || word == "were" || word == "is" || word == "are" || word == "of" || word == "in"
        || word == "during" || word == "with" || word == "by" || word == "on" || word == "at" || word == "for"
        || word == "from" || word == "as" || word == "to" || word == "before" || word == "since"
        || word == "until" || word == "ahead" || word == "overall" || word == "according" || word == "despite"
        || word == "especially" || word == "particularly" || word == "amid"
        || ((word == "this" || word == "these" || word == "that" || word == "those")
            && draft.words.tag(t).relation == Deprel::Det);
}

void trim(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    const auto trigger = std::find(tokens.begin(), tokens.end(), draft.trigger.token);
    const auto first
        = std::find_if(tokens.begin(), trigger, [&draft](std::uint32_t t) { return !leads(draft, t); });
    tokens.erase(tokens.begin(), first);
    const auto stray = [&tokens, &draft](const std::uint32_t& t) { // a comma whose right neighbour moved away
        const bool last = &t == &tokens.back();
        return isPunctuation(draft.lower(t)) && (last || *(&t + 1) != t + 1)
            && !closesAside(draft, tokens, t);
    };
    std::vector<std::uint32_t> joined;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(joined),
        [&](const std::uint32_t& t) { return !stray(t); });
    std::size_t length = 0;
    std::size_t good = 0;
    bool past = false; // the trigger
    bool open = false; // a word that waits for its noun: "nuclear" of "nuclear and missile defences"
    const std::uint32_t needed = endOfContent(draft, joined);
    for (std::size_t i = 0; i < joined.size(); ++i) {
        const std::uint32_t t = joined[i];
        const bool waits = t > draft.trigger.token && t <= needed;
        length += draft.words.document().tokens[t].span.length + 1;
        const bool link = isLinkWord(draft.lower(t)) || isPunctuation(draft.lower(t));
        if (past
            && (length > (waits ? longestContent : longestTitle)
                || (length > softLength && link && !open && !waits))) {
            break;
        }
        const bool inName = draft.words[t].mention != noIndex && i + 1 < joined.size()
            && joined[i + 1] == t + 1 && draft.words[t + 1].mention == draft.words[t].mention;
        past = past || t == draft.trigger.token;
        if (t == draft.trigger.token
            || (past && endsWell(draft, t) && !inName && !awaitsPurpose(draft, t)
                && (t == needed || !awaitsObject(draft, t)) && (t >= needed || t < draft.trigger.token))) {
            good = i;
        }
        open = good < i && (open || !link);
    }
    joined.resize(std::min(joined.size(), good + 1));
    const auto told = std::find(joined.begin(), joined.end(), draft.trigger.token);
    const auto broken
        = std::find_if(told == joined.end() ? told : told + 1, joined.end(), [&](std::uint32_t t) {
              return opensBrokenClause(draft, t, joined.back()) || opensBrokenAside(draft, t, joined.back());
          });
    joined.erase(broken, joined.end());
    while (!joined.empty() && joined.back() > draft.trigger.token && draft.lower(joined.back()) == ",") {
        joined.pop_back();
    }
    auto tail = joined.end(); // ", two weeks" of "two weeks after"
    while (tail != joined.begin() && *(tail - 1) > draft.trigger.token
        && draft.words[*(tail - 1)].time != noIndex) {
        --tail;
    }
    if (tail != joined.end() && tail != joined.begin() && draft.lower(*(tail - 1)) == ","
        && *(tail - 1) > draft.trigger.token) {
        joined.erase(tail - 1, joined.end());
    }
    dropOpenDuration(draft, joined);
    const auto bracket = std::find_if(joined.rbegin(), joined.rend(),
        [&draft](std::uint32_t t) { return draft.lower(t) == "(" || draft.lower(t) == ")"; });
    // what closes it is cut off
    if (bracket != joined.rend() && draft.lower(*bracket) == "(" && *bracket > draft.trigger.token) {
        joined.erase(bracket.base() - 1, joined.end());
    }
    tokens = std::move(joined);
}

} // namespace dateline
