// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/tagset.h"

namespace dateline {

namespace {

constexpr TokenTag tagged(Upos upos, VerbForm form, Tense tense, GrammaticalNumber number)
{
    TokenTag tag;
    tag.upos = upos;
    tag.form = form;
    tag.tense = tense;
    tag.number = number;
    return tag;
}

constexpr TagName tags[] = {
    {"ADJ", tagged(Upos::Adj, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"ADP", tagged(Upos::Adp, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"ADV", tagged(Upos::Adv, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"CCONJ", tagged(Upos::Cconj, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"DET", tagged(Upos::Det, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"INTJ", tagged(Upos::Intj, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"NUM", tagged(Upos::Num, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"PART", tagged(Upos::Part, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"PRON", tagged(Upos::Pron, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"PUNCT", tagged(Upos::Punct, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"SCONJ", tagged(Upos::Sconj, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"SYM", tagged(Upos::Sym, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"X", tagged(Upos::X, VerbForm::None, Tense::None, GrammaticalNumber::None)},
    {"NOUN|Sing", tagged(Upos::Noun, VerbForm::None, Tense::None, GrammaticalNumber::Singular)},
    {"NOUN|Plur", tagged(Upos::Noun, VerbForm::None, Tense::None, GrammaticalNumber::Plural)},
    {"PROPN|Sing", tagged(Upos::Propn, VerbForm::None, Tense::None, GrammaticalNumber::Singular)},
    {"PROPN|Plur", tagged(Upos::Propn, VerbForm::None, Tense::None, GrammaticalNumber::Plural)},
    {"VERB|Past", tagged(Upos::Verb, VerbForm::Finite, Tense::Past, GrammaticalNumber::None)},
    {"VERB|Pres", tagged(Upos::Verb, VerbForm::Finite, Tense::Present, GrammaticalNumber::None)},
    {"VERB|Imp", tagged(Upos::Verb, VerbForm::Finite, Tense::None, GrammaticalNumber::None)},
    {"VERB|Inf", tagged(Upos::Verb, VerbForm::Infinitive, Tense::None, GrammaticalNumber::None)},
    {"VERB|PartPast", tagged(Upos::Verb, VerbForm::Participle, Tense::Past, GrammaticalNumber::None)},
    {"VERB|PartPres", tagged(Upos::Verb, VerbForm::Participle, Tense::Present, GrammaticalNumber::None)},
    {"AUX|Past", tagged(Upos::Aux, VerbForm::Finite, Tense::Past, GrammaticalNumber::None)},
    {"AUX|Pres", tagged(Upos::Aux, VerbForm::Finite, Tense::Present, GrammaticalNumber::None)},
    {"AUX|Imp", tagged(Upos::Aux, VerbForm::Finite, Tense::None, GrammaticalNumber::None)},
    {"AUX|Inf", tagged(Upos::Aux, VerbForm::Infinitive, Tense::None, GrammaticalNumber::None)},
    {"AUX|PartPast", tagged(Upos::Aux, VerbForm::Participle, Tense::Past, GrammaticalNumber::None)},
    {"AUX|PartPres", tagged(Upos::Aux, VerbForm::Participle, Tense::Present, GrammaticalNumber::None)},
    {"AUX|Modal", tagged(Upos::Aux, VerbForm::Finite, Tense::None, GrammaticalNumber::None)},
};

constexpr RelationName relations[] = {
    {"acl", Deprel::Acl, DeprelSubtype::None},
    {"advcl", Deprel::Advcl, DeprelSubtype::None},
    {"advmod", Deprel::Advmod, DeprelSubtype::None},
    {"amod", Deprel::Amod, DeprelSubtype::None},
    {"appos", Deprel::Appos, DeprelSubtype::None},
    {"aux", Deprel::Aux, DeprelSubtype::None},
    {"case", Deprel::Case, DeprelSubtype::None},
    {"cc", Deprel::Cc, DeprelSubtype::None},
    {"ccomp", Deprel::Ccomp, DeprelSubtype::None},
    {"clf", Deprel::Clf, DeprelSubtype::None},
    {"compound", Deprel::Compound, DeprelSubtype::None},
    {"conj", Deprel::Conj, DeprelSubtype::None},
    {"cop", Deprel::Cop, DeprelSubtype::None},
    {"csubj", Deprel::Csubj, DeprelSubtype::None},
    {"dep", Deprel::Dep, DeprelSubtype::None},
    {"det", Deprel::Det, DeprelSubtype::None},
    {"discourse", Deprel::Discourse, DeprelSubtype::None},
    {"dislocated", Deprel::Dislocated, DeprelSubtype::None},
    {"expl", Deprel::Expl, DeprelSubtype::None},
    {"fixed", Deprel::Fixed, DeprelSubtype::None},
    {"flat", Deprel::Flat, DeprelSubtype::None},
    {"goeswith", Deprel::Goeswith, DeprelSubtype::None},
    {"iobj", Deprel::Iobj, DeprelSubtype::None},
    {"list", Deprel::List, DeprelSubtype::None},
    {"mark", Deprel::Mark, DeprelSubtype::None},
    {"nmod", Deprel::Nmod, DeprelSubtype::None},
    {"nsubj", Deprel::Nsubj, DeprelSubtype::None},
    {"nummod", Deprel::Nummod, DeprelSubtype::None},
    {"obj", Deprel::Obj, DeprelSubtype::None},
    {"obl", Deprel::Obl, DeprelSubtype::None},
    {"orphan", Deprel::Orphan, DeprelSubtype::None},
    {"parataxis", Deprel::Parataxis, DeprelSubtype::None},
    {"punct", Deprel::Punct, DeprelSubtype::None},
    {"reparandum", Deprel::Reparandum, DeprelSubtype::None},
    {"root", Deprel::Root, DeprelSubtype::None},
    {"vocative", Deprel::Vocative, DeprelSubtype::None},
    {"xcomp", Deprel::Xcomp, DeprelSubtype::None},
    {"nsubj:pass", Deprel::Nsubj, DeprelSubtype::Passive},
    {"csubj:pass", Deprel::Csubj, DeprelSubtype::Passive},
    {"aux:pass", Deprel::Aux, DeprelSubtype::Passive},
    {"obl:agent", Deprel::Obl, DeprelSubtype::Agent},
    {"obl:unmarked", Deprel::Obl, DeprelSubtype::Unmarked},
    {"nmod:poss", Deprel::Nmod, DeprelSubtype::Possessive},
    {"acl:relcl", Deprel::Acl, DeprelSubtype::RelativeClause},
    {"compound:prt", Deprel::Compound, DeprelSubtype::Particle},
};

} // namespace

std::span<const TagName> tagNames()
{
    return tags;
}

std::span<const RelationName> relationNames()
{
    return relations;
}

} // namespace dateline
