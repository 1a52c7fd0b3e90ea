// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the language model says of a token: universal part of speech, verb form, tense, number, head and
// universal relation (https://universaldependencies.org), the subtypes that matter here apart.

#include <cstdint>

namespace dateline {

enum class Upos : std::uint8_t {
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb
};
enum class VerbForm : std::uint8_t { None, Finite, Infinitive, Participle, Gerund };
enum class Tense : std::uint8_t { None, Past, Present };
enum class GrammaticalNumber : std::uint8_t { None, Singular, Plural };

enum class Deprel : std::uint8_t {
    Dep,
    Root,
    Acl,
    Advcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    Case,
    Cc,
    Ccomp,
    Clf,
    Compound,
    Conj,
    Cop,
    Csubj,
    Det,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    Nsubj,
    Nummod,
    Obj,
    Obl,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Vocative,
    Xcomp
};

/// nsubj:pass, csubj:pass, aux:pass; obl:agent ("by rebels"); obl:unmarked ("last week"); nmod:poss;
/// acl:relcl; compound:prt
enum class DeprelSubtype : std::uint8_t {
    None,
    Passive,
    Agent,
    Unmarked,
    Possessive,
    RelativeClause,
    Particle
};

struct TokenTag
{
    Upos upos = Upos::X;
    VerbForm form = VerbForm::None;
    Tense tense = Tense::None;
    GrammaticalNumber number = GrammaticalNumber::None;
    bool passive = false; // it is a passive verb: it has a passive subject or auxiliary
    Deprel relation = Deprel::Dep;
    DeprelSubtype subtype = DeprelSubtype::None;
    std::uint32_t head = noHead; // index into Document::tokens; noHead = root, or the sentence was not parsed

    static constexpr std::uint32_t noHead = 0xFFFFFFFFU;

    friend bool operator==(const TokenTag&, const TokenTag&) = default;
};

} // namespace dateline
