// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventtitle.h"

#include "model/extraction/events/titlechoice.h"
#include "model/extraction/events/titledates.h"
#include "model/extraction/events/titleends.h"
#include "model/extraction/events/titlepruning.h"
#include "model/extraction/events/titleseams.h"
#include "model/extraction/events/titlewording.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace dateline {

namespace {

enum class Choice { Syntax, Order, Sentence };

/// A title of what the choice keeps; the draft then holds the words that are in it.
std::string attempt(TitleDraftRef& draft, Choice choice)
{
    if (choice == Choice::Syntax) {
        chooseBySyntax(draft);
    } else if (choice == Choice::Order) {
        chooseByOrder(draft);
    } else {
        std::fill(draft.keep.begin(), draft.keep.end(), true);
    }
    dropTimes(draft);
    keepWholeNames(draft);
    if (choice == Choice::Syntax) {
        keepJoints(draft);
    }
    std::vector<std::uint32_t> tokens = wordOrder(draft);
    if (choice == Choice::Syntax) {
        dropBrokenSeams(draft, tokens);
    }
    trim(draft, tokens);
    std::fill(draft.keep.begin(), draft.keep.end(), false);
    for (const std::uint32_t t : tokens) {
        draft.set(t, true);
    }
    return titleText(draft, tokens);
}

/// " (Turkey, Russia)" where the title names nobody who takes part: "Talks", "Voted 66 to 27".
std::string whoTakesPart(const TitleDraftRef& draft, const EventMention& event, std::string_view title)
{
    constexpr std::size_t mostNames = 2;
    const ArticleWordsRef& words = draft.words;
    std::vector<std::string_view> names;
    for (const Argument& argument : event.arguments) {
        const EntityMention& mention = words.found().mentions[argument.mention];
        const std::uint32_t head = words.headToken(words.firstToken(mention), words.lastToken(mention));
        if (draft.kept(head)) {
            return {};
        }
        if (mention.entity == noIndex || words.found().entities[mention.entity].descriptionOnly) {
            continue;
        }
        const std::string_view name = words.found().entities[mention.entity].name;
        if (title.find(name) != std::string_view::npos) {
            return {};
        }
        if (names.size() < mostNames && std::find(names.begin(), names.end(), name) == names.end()) {
            names.push_back(name);
        }
    }
    std::string text;
    for (const std::string_view name : names) {
        text += text.empty() ? " (" : ", ";
        text += name;
    }
    return text.empty() ? text : text + ")";
}

/// "Destroyed two tanks": a finite verb whose subject the parser missed.
bool lacksSubject(const TitleDraftRef& draft)
{
    const auto first = std::find(draft.keep.begin(), draft.keep.end(), true);
    const TokenTag& verb = draft.words.tag(draft.trigger.token);
    return draft.trigger.verb && verb.upos == Upos::Verb && draft.subject == noIndex && !verb.passive
        && verb.form == VerbForm::Finite
        && draft.sentence.firstToken + static_cast<std::uint32_t>(first - draft.keep.begin())
        == draft.trigger.token;
}

/// The words in their order hold somebody before the verb, and what comes behind it: not "Married to her,
/// failed to pay", nor "Police reported the house collapsed" where the rest was cut.
bool saysWho(const TitleDraftRef& draft)
{
    const auto first = draft.sentence.firstToken
        + static_cast<std::uint32_t>(
            std::find(draft.keep.begin(), draft.keep.end(), true) - draft.keep.begin());
    const auto last = std::find(draft.keep.rbegin(), draft.keep.rend(), true);
    const auto end = draft.sentence.firstToken + static_cast<std::uint32_t>(last.base() - draft.keep.begin());
    return first < draft.trigger.token && end > draft.trigger.token + 1
        && draft.words.tag(first).upos != Upos::Verb;
}

/// "Rejected the suit": who did it where the parser found no subject, though it is known who takes part.
std::string withActor(const TitleDraftRef& draft, const EventMention& event, std::string title)
{
    const ArticleWordsRef& words = draft.words;
    if (!lacksSubject(draft) || title.empty()) {
        return title;
    }
    std::string_view actor;
    for (const Argument& argument : event.arguments) { // the nearest one before the verb
        const EntityMention& mention = words.found().mentions[argument.mention];
        const bool named
            = mention.entity != noIndex && !words.found().entities[mention.entity].descriptionOnly;
        const std::uint32_t last = words.lastToken(mention);
        if (argument.role == ArgumentRole::Agent && named && mention.kind != EntityKind::Place
            && last < draft.trigger.token
            && !isGenitive(draft.lower(last + 1))) { // "Gedi's plea came": not Gedi did
            actor = words.found().entities[mention.entity].name;
        }
    }
    if (actor.empty()) {
        return title;
    }
    if (title.front() >= 'A' && title.front() <= 'Z') {
        title.front() = static_cast<char>(title.front() - 'A' + 'a');
    }
    return std::string(actor) + ' ' + title;
}

} // namespace

std::string eventTitle(
    const ArticleWordsRef& words, const TriggerCandidate& trigger, const EventMention& event)
{
    const Document& document = words.document();
    const Sentence& sentence = document.sentences[event.sentence];
    if (sentence.block == BlockKind::Title && sentence.span.length <= longestTitle) {
        return std::string(sentence.span.in(document.text));
    }
    constexpr std::array<std::pair<Choice, bool>, 4> choices{
        {{Choice::Syntax, false}, {Choice::Order, false}, {Choice::Syntax, true}, {Choice::Order, true}}};
    std::string subjectless; // the best so far
    for (const auto& [choice, again] : choices) {
        TitleDraftRef draft(words, trigger);
        if (choice == Choice::Syntax && !sentence.parsed) {
            continue;
        }
        if (again && !subjectless.empty()) {
            return subjectless; // a subject lent by another clause would say what is not so
        }
        draft.lends = again;
        draft.time = event.time;
        const std::string bare = attempt(draft, choice);
        const std::string title = withActor(draft, event, bare);
        // one word tells nothing: the clause, or all of it
        const bool telling = title.find(' ') != std::string::npos
            || (draft.alone && !title.empty() && !whoTakesPart(draft, event, title).empty());
        if (!telling || (title.size() > longestTitle && !again && choice != Choice::Syntax)) {
            continue;
        }
        // the words before it may hold one
        if (choice == Choice::Syntax && !again && title == bare && lacksSubject(draft)) {
            subjectless = title + whoTakesPart(draft, event, title);
            continue;
        }
        if (!subjectless.empty() && !saysWho(draft)) {
            return subjectless;
        }
        return title + whoTakesPart(draft, event, title);
    }
    TitleDraftRef draft(words, trigger);
    const std::string title = attempt(draft, Choice::Sentence);
    return title + whoTakesPart(draft, event, title);
}

} // namespace dateline
