// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/titlewording.h"

#include "model/extraction/events/inflection.h"
#include "model/extraction/events/titleends.h"
#include "model/extraction/events/titlepronouns.h"
#include "model/extraction/events/titlewords.h"

#include <algorithm>
#include <iterator>

namespace dateline {

namespace {

/// The form of "be" that makes the active verb a passive one: "they attacked" was, "they had attacked" had
/// been; empty: no such form says the same ("did attack", "may have attacked").
std::string_view passiveAuxiliary(const TitleDraftRef& draft, bool several)
{
    std::string_view found = several ? "were" : "was";
    int auxiliaries = 0;
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.trigger.token; ++t) {
        if (draft.words.tag(t).head == draft.trigger.token && draft.words.tag(t).relation == Deprel::Aux) {
            const std::string_view word = draft.lower(t);
            found = word == "had"                 ? "had been"
                : word == "has" || word == "have" ? (several ? "have been" : "has been")
                                                  : "";
            ++auxiliaries;
        }
    }
    return auxiliaries < 2 ? found : std::string_view();
}

bool isPlural(const TitleDraftRef& draft, std::uint32_t noun)
{
    const bool joined
        = draft.child(noun, Deprel::Conj) != noIndex && draft.kept(draft.child(noun, Deprel::Conj));
    return joined
        || (draft.words.tag(noun).number == GrammaticalNumber::Plural
            && draft.words[noun].mention == noIndex);
}

/// "They attacked a ship" -> "a ship was attacked": without the auxiliary the ship would have done it.
void turnPassive(TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    const std::uint32_t object = draft.child(draft.trigger.token, Deprel::Obj);
    const bool participle = draft.trigger.form == WordForm::PastOrParticiple
        || draft.trigger.form == WordForm::Participle
        || (draft.trigger.form == WordForm::Past && draft.trigger.word
            && !draft.trigger.word->participle.empty());
    const std::string_view verb = draft.lower(draft.trigger.token);
    if (verb == "became" || verb == "remained" || verb == "had" || verb == "joined" || verb == "left"
        || verb == "met") {
        return; // "he became minister", "they left town", "he met the king"
    }
    if (object == noIndex || object < draft.trigger.token || !participle
        || draft.words.tag(draft.trigger.token).passive || !draft.kept(object)
        || (draft.words.tag(object).upos != Upos::Noun && draft.words.tag(object).upos != Upos::Propn)
        || draft.lower(object) == "one" || draft.child(draft.trigger.token, Deprel::Ccomp) != noIndex
        || draft.child(draft.trigger.token, Deprel::Xcomp) != noIndex) {
        return;
    }
    const std::uint32_t second = draft.child(object, Deprel::Conj);
    if (second != noIndex && draft.words.tag(second).upos != Upos::Noun
        && draft.words.tag(second).upos != Upos::Propn) {
        return; // "it killed nine and injured fifty": a second deed
    }
    draft.passive = passiveAuxiliary(draft, isPlural(draft, object));
    if (draft.passive.empty()) {
        return;
    }
    const auto under = [&draft, object](std::uint32_t t) { return draft.isUnder(t, object); };
    std::vector<std::uint32_t> turned;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(turned), under);
    while (!turned.empty() && leads(draft, turned.front())) {
        turned.erase(turned.begin());
    }
    if (turned.empty()) {
        draft.passive = {};
        return;
    }
    if (std::any_of(
            tokens.begin(), tokens.end(), [&draft](std::uint32_t t) { return isNegation(draft.lower(t)); })) {
        draft.passive = {};
        return; // the order of a negation is not worth the risk
    }
    turned.push_back(draft.trigger.token);
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(turned),
        [&](std::uint32_t t) { return t > draft.trigger.token && !under(t); });
    tokens = std::move(turned);
}

/// What the relative clause of the trigger says something of, also where clauses are joined: "X, who lived
/// abroad and whose army rules".
std::uint32_t ownerOfWhose(const TitleDraftRef& draft)
{
    constexpr int mostClauses = 3;
    std::uint32_t clause = draft.trigger.token;
    for (int i = 0; i < mostClauses && draft.words.tag(clause).relation == Deprel::Conj
         && draft.words.tag(clause).head != TokenTag::noHead;
         ++i) {
        clause = draft.words.tag(clause).head;
    }
    const TokenTag& tag = draft.words.tag(clause);
    return tag.relation == Deprel::Acl && tag.head != TokenTag::noHead ? tag.head : noIndex;
}

std::string written(const TitleDraftRef& draft, std::uint32_t token, std::string_view title)
{
    std::string text(draft.words.document().word(token));
    if (isQuotationMark(text)) {
        return {}; // half a pair of quotation marks may have gone
    }
    constexpr std::string_view unreadable = "\xEF\xBF\xBD";
    for (std::size_t at = text.find(unreadable); at != std::string::npos; at = text.find(unreadable)) {
        text.erase(at, unreadable.size());
    }
    // once named, "he" and "his" are clear
    if (const auto meaning = meaningOf(draft, token); meaning
        && title.find(meaning->text) == std::string_view::npos && !isNamedBefore(draft, token, *meaning)) {
        const bool owner
            = isPossessive(draft.lower(token)) && draft.words.tag(token).relation == Deprel::Nmod;
        text = meaning->entity == noIndex && !title.empty() ? "the " + meaning->text : meaning->text;
        if (owner) {
            text += text.ends_with('s') ? "'" : "'s";
        }
    }
    if (draft.lower(token) == "whose") { // "Samarra, whose shrine was blown up"
        const std::uint32_t owner = ownerOfWhose(draft);
        if (owner == noIndex) {
            return title.empty() ? std::string() : text; // "the army controls the east", whoever has it
        }
        const std::uint32_t mention = draft.words[owner].mention;
        text = mention == noIndex
            ? draft.words.document().word(owner)
            : draft.words.found().mentions[mention].span.in(draft.words.document().text);
        text += text.ends_with('s') ? "'" : "'s";
    }
    // "..., and claim her third title": a base form after its lent subject
    const TokenTag& tag = draft.words.tag(token);
    if (token == draft.trigger.token && !draft.passive.empty()) {
        return std::string(draft.passive) + ' '
            + (draft.trigger.form == WordForm::Past ? draft.trigger.word->participle : text);
    }
    if (token == draft.trigger.token && draft.trigger.verb && draft.child(token, Deprel::Mark) == noIndex
        && draft.subject != noIndex && !draft.ownSubject && draft.trigger.form == WordForm::Base
        && tag.form == VerbForm::Infinitive && tag.relation != Deprel::Xcomp
        && draft.child(token, Deprel::Aux) == noIndex
        && draft.words.tag(draft.subject).number == GrammaticalNumber::Singular) {
        text = thirdPersonOf(draft.lower(token));
    }
    return text;
}

std::string_view articleBefore(std::string_view word)
{
    return !word.empty() && std::string_view("aeio").find(word.front()) != std::string_view::npos ? "an"
                                                                                                  : "a";
}

/// The first word, perhaps behind a quotation mark.
bool opensSentence(const TitleDraftRef& draft, std::uint32_t token)
{
    const std::uint32_t first = draft.sentence.firstToken;
    return token == first || (token == first + 1 && isQuotationMark(draft.words.document().word(first)));
}

/// "At the elections, the party won" -> "The party won at the elections"
void putNounLast(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    // "said in a report that"
    const std::uint32_t said = draft.child(draft.words.tag(draft.trigger.token).head, Deprel::Ccomp);
    const auto place = [&draft, said](std::uint32_t t) {
        return draft.isUnder(t, draft.trigger.token) ? 1 : said != noIndex && draft.isUnder(t, said) ? 2 : 0;
    };
    std::stable_sort(tokens.begin(), tokens.end(),
        [&place](std::uint32_t a, std::uint32_t b) { return place(a) < place(b); });
    std::size_t length = 0;
    for (const std::uint32_t t : tokens) {
        length += place(t) < 2 ? draft.words.document().tokens[t].span.length + 1 : 0;
    }
    if (length > longestTitle) { // the noun alone
        std::erase_if(tokens, [&draft](std::uint32_t t) { return !draft.isUnder(t, draft.trigger.token); });
    }
}

/// "The loans that Japan pledged in Madrid" -> "Japan pledged loans in Madrid"
void putObjectBehindVerb(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    std::erase_if(tokens, [&draft](std::uint32_t t) {
        return std::find(draft.object.begin(), draft.object.end(), t) != draft.object.end();
    });
    const std::uint32_t told = draft.telling == noIndex ? draft.trigger.token : draft.telling;
    auto verb = std::find(tokens.begin(), tokens.end(), told);
    if (verb != tokens.end() && verb + 1 != tokens.end()
        && draft.words.tag(*(verb + 1)).subtype == DeprelSubtype::Particle
        && draft.words.tag(*(verb + 1)).head == told) {
        ++verb; // "carried out strikes"
    }
    tokens.insert(verb == tokens.end() ? verb : verb + 1, draft.object.begin(), draft.object.end());
}

void putSpeakerFirst(const TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    // else the verb of saying hangs on what is said
    const bool below = draft.isUnder(draft.content, draft.trigger.token);
    std::stable_partition(tokens.begin(), tokens.end(), [&draft, below](std::uint32_t t) {
        const bool speaker = draft.subject != noIndex && draft.isUnder(t, draft.subject)
            && !draft.isUnder(draft.content, draft.subject);
        return speaker
            || (draft.isUnder(t, draft.trigger.token) && !(below && draft.isUnder(t, draft.content)));
    });
}

} // namespace

std::vector<std::uint32_t> wordOrder(TitleDraftRef& draft)
{
    std::vector<std::uint32_t> tokens;
    for (std::uint32_t t = draft.sentence.firstToken; t < draft.sentence.endToken(); ++t) {
        if (draft.kept(t)) {
            tokens.push_back(t);
        }
    }
    const bool hasDoer = draft.trigger.verb && draft.subject != noIndex;
    if (hasDoer && draft.ownSubject && isOpenPronoun(draft, draft.subject)) {
        turnPassive(draft, tokens);
    }
    if (hasDoer && !draft.ownSubject && draft.subject > draft.trigger.token) { // "Arriving home, he"
        std::stable_partition(tokens.begin(), tokens.end(), [&draft](std::uint32_t t) {
            return draft.isUnder(t, draft.subject) && !draft.isUnder(t, draft.trigger.token);
        });
    }
    if (draft.fronted) {
        putNounLast(draft, tokens);
    }
    if (!draft.object.empty()) {
        putObjectBehindVerb(draft, tokens);
    }
    if (draft.content != noIndex) {
        putSpeakerFirst(draft, tokens);
    }
    return tokens;
}

std::string titleText(const TitleDraftRef& draft, const std::vector<std::uint32_t>& tokens)
{
    std::string title;
    std::uint32_t lastWritten = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::uint32_t t = tokens[i];
        std::string text = written(draft, t, title);
        // "a [1994] agreement"
        if (i + 1 < tokens.size() && tokens[i + 1] != t + 1 && (text == "a" || text == "an")) {
            text = articleBefore(draft.lower(tokens[i + 1]));
        }
        if (text.empty()) {
            continue;
        }
        if (opensSentence(draft, t) && draft.lower(t) != "i" && text == draft.words.document().word(t)
            && draft.words[t].mention == noIndex && draft.words.tag(t).upos != Upos::Propn) {
            text = draft.lower(t); // the sentence began here, the title may not
        }
        const bool glued
            = !title.empty() && !draft.words.document().tokens[t].spaceBefore && lastWritten + 1 == t;
        if (!title.empty() && !glued && !isPunctuation(text)) {
            title += ' ';
        }
        title += text;
        lastWritten = t;
    }
    if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') {
        title.front() = static_cast<char>(title.front() - 'a' + 'A');
    }
    return title;
}

} // namespace dateline
