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

void turnPassive(TitleDraftRef& draft, std::vector<std::uint32_t>& tokens)
{
    const std::uint32_t object = draft.child(draft.trigger.token, Deprel::Obj);
    const bool participle = draft.trigger.form == WordForm::PastOrParticiple || draft.trigger.form == WordForm::Participle
        || (draft.trigger.form == WordForm::Past && draft.trigger.word && !draft.trigger.word->participle.empty());
    if (object == noIndex || object < draft.trigger.token || !participle || draft.words.tag(draft.trigger.token).passive || !draft.kept(object)
        || (draft.words.tag(object).upos != Upos::Noun && draft.words.tag(object).upos != Upos::Propn) || draft.lower(object) == "one" || draft.child(draft.trigger.token, Deprel::Ccomp) != noIndex
        || draft.child(draft.trigger.token, Deprel::Xcomp) != noIndex) {
        return;
    }
    const auto under = [&draft, object](std::uint32_t t) { return draft.isUnder(t, object); };
    std::vector<std::uint32_t> turned;
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(turned), under);
    while (!turned.empty() && leads(draft, turned.front())) {
        turned.erase(turned.begin());
    }
    if (turned.empty()) {
        return;
    }
    if (std::any_of(tokens.begin(), tokens.end(), [&draft](std::uint32_t t) { return isNegation(draft.lower(t)); })) {
        return; // the order of a negation is not worth the risk
    }
    turned.push_back(draft.trigger.token);
    std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(turned),
        [&](std::uint32_t t) { return t > draft.trigger.token && !under(t); });
    tokens = std::move(turned);
    draft.turned = true;
}

std::string written(const TitleDraftRef& draft, std::uint32_t token, std::string_view title)
{
    std::string text(draft.words.document().word(token));
    if (text == "\"" || text == "\xE2\x80\x9C" || text == "\xE2\x80\x9D") {
        return {}; // half a pair of quotation marks may have gone
    }
    const std::string* name = nameBehind(draft, token);
    if (name && title.find(*name) == std::string_view::npos && !isNamedBefore(draft, token)) { // once named, "he" and "his" are clear
        text = *name;
        if (isPossessive(draft.lower(token))) {
            text += text.ends_with('s') ? "'" : "'s";
        }
    }
    if (draft.lower(token) == "whose" && draft.words.tag(draft.trigger.token).relation == Deprel::Acl
        && draft.words.tag(draft.trigger.token).head != TokenTag::noHead) { // "Samarra, whose shrine was blown up"
        const std::uint32_t owner = draft.words.tag(draft.trigger.token).head;
        const std::uint32_t mention = draft.words[owner].mention;
        text = mention == noIndex ? draft.words.document().word(owner)
                                  : draft.words.found().mentions[mention].span.in(draft.words.document().text);
        text += text.ends_with('s') ? "'" : "'s";
    }
    // "..., and claim her third title": a base form after its lent subject
    const TokenTag& tag = draft.words.tag(token);
    if (token == draft.trigger.token && draft.turned && draft.trigger.form == WordForm::Past) {
        return draft.trigger.word->participle;
    }
    if (token == draft.trigger.token && draft.trigger.verb && draft.child(token, Deprel::Mark) == noIndex && draft.subject != noIndex && !draft.ownSubject && draft.trigger.form == WordForm::Base
        && tag.form == VerbForm::Infinitive && tag.relation != Deprel::Xcomp && draft.child(token, Deprel::Aux) == noIndex
        && draft.words.tag(draft.subject).number == GrammaticalNumber::Singular) {
        text = thirdPersonOf(draft.lower(token));
    }
    return text;
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
    if (draft.trigger.verb && draft.subject != noIndex && draft.ownSubject && isOpenPronoun(draft, draft.subject)) {
        turnPassive(draft, tokens);
    }
    if (draft.content != noIndex) {
        const bool below = draft.isUnder(draft.content, draft.trigger.token); // else the verb of saying hangs on what is said
        const auto speaks = [&draft, below](std::uint32_t t) {
            return draft.isUnder(t, draft.trigger.token) && !(below && draft.isUnder(t, draft.content));
        };
        std::stable_partition(tokens.begin(), tokens.end(), speaks);
    }
    return tokens;
}

std::string titleText(const TitleDraftRef& draft, const std::vector<std::uint32_t>& tokens)
{
    std::string title;
    std::uint32_t lastWritten = 0;
    for (const std::uint32_t t : tokens) {
        std::string text = written(draft, t, title);
        if (text.empty()) {
            continue;
        }
        if (t == draft.sentence.firstToken && draft.words[t].mention == noIndex && draft.words.tag(t).upos != Upos::Propn) {
            text = draft.lower(t); // the sentence began here, the title may not
        }
        const bool glued = !title.empty() && !draft.words.document().tokens[t].spaceBefore && lastWritten + 1 == t;
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
