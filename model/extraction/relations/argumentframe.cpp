// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/argumentframe.h"

#include "model/extraction/events/syntaxpath.h"

#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 17> prepositions{"by", "with", "against", "of", "to", "in", "on",
    "for", "from", "between", "at", "over", "into", "as", "toward", "towards", "near"};

/// The preposition that marks a token's phrase, as one of the above, "case" for another, empty for none.
std::string_view markerOf(const ArticleWordsRef& words, std::uint32_t token)
{
    const Sentence& sentence = words.document().sentences[words.sentenceOf(token)];
    for (std::uint32_t t = sentence.firstToken; t < sentence.endToken(); ++t) {
        const TokenTag& tag = words.tag(t);
        if (tag.head != token || tag.relation != Deprel::Case) {
            continue;
        }
        const std::string_view lower = words.lower(t);
        if (lower == "'s" || lower == "'") {
            return "poss";
        }
        for (const std::string_view known : prepositions) {
            if (lower == known) {
                return known;
            }
        }
        return "case";
    }
    return {};
}

std::string_view downRole(const ArticleWordsRef& words, std::uint32_t word, std::uint32_t child)
{
    const TokenTag& tag = words.tag(child);
    const std::string_view marker = markerOf(words, child);
    switch (tag.relation) {
    case Deprel::Nsubj: return words.tag(word).passive ? "patient" : "agent";
    case Deprel::Obj:
    case Deprel::Iobj: return "patient";
    case Deprel::Obl: return marker == "by" ? "agent" : marker.empty() ? std::string_view("bare") : marker;
    case Deprel::Nmod: return marker.empty() ? std::string_view("modifier") : marker;
    case Deprel::Compound:
    case Deprel::Amod: return "modifier";
    case Deprel::Appos: return "appos";
    case Deprel::Flat: return "flat";
    default: return {};
    }
}

bool passesOn(Deprel relation)
{
    return relation == Deprel::Conj || relation == Deprel::Appos || relation == Deprel::Nmod
        || relation == Deprel::Compound || relation == Deprel::Flat || relation == Deprel::Amod;
}

} // namespace

std::string_view frameRole(
    const ArticleWordsRef& words, std::uint32_t word, const EntityMention& mention, bool& direct)
{
    return frameRole(
        words, word, words.headToken(words.firstToken(mention), words.lastToken(mention)), direct);
}

std::string_view frameRole(
    const ArticleWordsRef& words, std::uint32_t word, std::uint32_t token, bool& direct)
{
    direct = true;
    // the chain from the mention up, until it meets the word or something that ends a phrase
    for (int steps = 0; steps < 4 && token != TokenTag::noHead; ++steps) {
        const TokenTag& tag = words.tag(token);
        if (tag.head == word) {
            return downRole(words, word, token);
        }
        if (tag.head == TokenTag::noHead) {
            break;
        }
        // subject or object of a verb that the word hangs on: shared
        std::uint32_t above = word;
        for (int up = 0; up < 3; ++up) {
            const TokenTag& step = words.tag(above);
            if (step.head == TokenTag::noHead) {
                break;
            }
            // "the jets bombing Derna", "the town bombed by"
            if (step.head == token && step.relation == Deprel::Acl) {
                return words.tag(word).passive || words.tag(word).form == VerbForm::Participle ? "patientacl"
                                                                                               : "agentacl";
            }
            if (step.head == token
                && (step.relation == Deprel::Nmod || step.relation == Deprel::Obl
                    || step.relation == Deprel::Obj)) {
                return "governs";
            }
            if (step.relation != Deprel::Conj && step.relation != Deprel::Xcomp
                && step.relation != Deprel::Advcl && step.relation != Deprel::Ccomp
                && step.relation != Deprel::Obj && step.relation != Deprel::Obl
                && step.relation != Deprel::Parataxis) {
                break;
            }
            if (tag.head == step.head && tag.relation == Deprel::Nsubj) {
                return step.relation == Deprel::Conj ? "sharedconj"
                    : step.relation == Deprel::Xcomp ? "sharedxcomp"
                    : step.relation == Deprel::Advcl ? "sharedadvcl"
                    : step.relation == Deprel::Ccomp ? "speaker"
                    : step.relation == Deprel::Obj   ? "doer"
                                                     : "shared";
            }
            if (tag.head == step.head && tag.relation == Deprel::Obj && step.relation == Deprel::Xcomp) {
                return "controlled";
            }
            above = step.head;
        }
        if (!passesOn(tag.relation)) {
            break;
        }
        if (tag.relation == Deprel::Nmod) {
            const std::string_view marker = markerOf(words, token);
            direct = direct && (marker.empty() || marker == "poss");
        }
        token = tag.head;
    }
    return {};
}

} // namespace dateline
