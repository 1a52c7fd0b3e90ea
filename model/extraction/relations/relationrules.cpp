// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationrules.h"

#include "model/extraction/relations/argumentframe.h"
#include "model/extraction/relations/placerules.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::uint32_t longestTitle = 13; // tokens: "Minister of Foreign Affairs, European Union and Cooperation"

/// A pair with the tokens around it.
class PairView
{
public:
    PairView(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair, const RelationOptions& options)
        : m_words(words)
        , m_lexicon(lexicon)
        , m_sentence(words.document().sentences[pair.sentence])
        , m_a(words.found().mentions[pair.first])
        , m_b(words.found().mentions[pair.second])
        , m_begin(words.lastToken(m_a) + 1)
        , m_end(words.firstToken(m_b))
        , m_after(words.lastToken(m_b) + 1)
        , m_offices(options.offices)
        , m_gazetteer(options.gazetteer)
        , m_place(pair.sentence)
    {
    }

    std::optional<RuleHit> titleBefore() const; // "Italian Foreign Minister, Luigi Di Maio"
    std::optional<RuleHit> titleAfter() const; // "Bruno Tertrais, senior fellow at the Foundation", "Mesterhazy of Hungary"
    std::optional<RuleHit> ownerAfter() const; // "Sameh Shoukry, Egypt's foreign minister", "X, a French lawmaker"
    std::optional<RuleHit> apposition() const; // "X, a lawmaker for the Greens and member of the German parliament's committee"
    std::optional<RuleHit> ledBy() const; // "the North, led by Kim Jong Un"
    std::optional<RuleHit> membership() const; // "NATO ally Turkey", "Turkey, a NATO member"
    std::optional<RuleHit> deed() const; // "Egypt bombed Derna"
    std::optional<RuleHit> knownOffice() const; // the article says elsewhere that the person is the body's minister

private:
    bool isName(std::uint32_t token) const
    {
        const std::uint32_t mention = m_words[token].mention;
        return mention != noIndex && m_words.found().mentions[mention].form == MentionForm::Name;
    }
    const RelationWord* word(std::uint32_t token) const { return isName(token) ? nullptr : m_lexicon.find(m_words.lower(token)); }
    bool isTitle(std::uint32_t token) const
    {
        const RelationWord* found = word(token);
        return found && !found->verb && (found->kind == RelationKind::Role || found->kind == RelationKind::Nationality);
    }
    std::string_view lower(std::uint32_t token) const { return token < m_sentence.endToken() ? m_words.lower(token) : "#"; }
    bool mayStandInTitle(std::uint32_t token) const;
    std::uint32_t titleBetween(std::uint32_t from, std::uint32_t to) const; // noIndex: none, or something that is no title
    std::uint32_t titleOrHead(const EntityMention& mention) const; // the token that stands for it in its clause
    bool isParty(const EntityMention& body) const;
    std::optional<std::uint32_t> titleUnder(std::uint32_t person, std::uint32_t body) const;
    RuleHit roleOrNationality(std::string_view name, const EntityMention& body, std::uint32_t title, bool secondIsSource) const;

    const ArticleWordsRef& m_words;
    const RelationLexicon& m_lexicon;
    const Sentence& m_sentence;
    const EntityMention& m_a;
    const EntityMention& m_b;
    std::uint32_t m_begin;
    std::uint32_t m_end;
    std::uint32_t m_after;
    const OfficeTable* m_offices;
    const Gazetteer* m_gazetteer;
    std::uint32_t m_place; // index of the sentence
};

bool isBody(const EntityMention& mention)
{
    return mention.kind == EntityKind::Country || mention.kind == EntityKind::Organisation || mention.kind == EntityKind::Place;
}

/// What a party itself has; "Republican senator" tells of membership.
bool isPartyOffice(std::string_view lemma)
{
    constexpr std::array<std::string_view, 17> offices{"chair", "chairman", "chairperson", "chairwoman", "chief", "co-chair", "deputy",
        "director", "founder", "head", "leader", "official", "secretary", "spokesman", "spokesperson", "spokeswoman", "whip"};
    return std::find(offices.begin(), offices.end(), lemma) != offices.end();
}

bool PairView::isParty(const EntityMention& body) const
{
    if (!m_gazetteer) {
        return false;
    }
    const std::string& name = m_words.found().entities[body.entity].name;
    const auto senses = m_gazetteer->lookup(name);
    return std::any_of(senses.begin(), senses.end(), [&](const NameSense& sense) {
        return m_gazetteer->thing(sense).detail == "party" && m_gazetteer->thing(sense).canonical == name;
    });
}

bool PairView::mayStandInTitle(std::uint32_t token) const
{
    if (isName(token) || m_words[token].time != noIndex) {
        return false;
    }
    const Upos upos = m_words.tag(token).upos;
    const std::string_view text = m_words.lower(token);
    if (text == "of" || text == "for" || text == "and" || text == "-" || text == "general" || text == "the") {
        return true;
    }
    return upos == Upos::Noun || upos == Upos::Propn || upos == Upos::Adj || upos == Upos::X;
}

std::uint32_t PairView::titleBetween(std::uint32_t from, std::uint32_t to) const
{
    if (to - from > longestTitle) {
        return noIndex;
    }
    std::uint32_t title = noIndex;
    bool portfolio = false; // after "minister of" other names and commas belong to the title
    for (std::uint32_t t = from; t < to; ++t) {
        const bool inPortfolio = portfolio && (isName(t) || lower(t) == ",");
        if (!inPortfolio && !mayStandInTitle(t)) {
            return noIndex;
        }
        portfolio = portfolio || (title != noIndex && lower(t) == "of" && lower(title) == "minister");
        title = isTitle(t) ? t : title;
    }
    return title;
}

RuleHit PairView::roleOrNationality(std::string_view name, const EntityMention& body, std::uint32_t title, bool secondIsSource) const
{
    const bool office = word(title)->kind == RelationKind::Role;
    const std::string& lemma = word(title)->lemma;
    if (lemma == "member" || (body.kind == EntityKind::Organisation && isParty(body) && !isPartyOffice(lemma))) {
        return {name, RelationKind::Member, secondIsSource, true};
    }
    const RelationKind kind = office || body.kind != EntityKind::Country ? RelationKind::Role : RelationKind::Nationality;
    return {name, kind, secondIsSource, true};
}

std::optional<RuleHit> PairView::titleBefore() const
{
    if (m_b.kind != EntityKind::Person || !isBody(m_a)) {
        return std::nullopt;
    }
    std::uint32_t begin = m_begin;
    std::uint32_t end = m_end;
    if (begin < end && lower(begin) == "'s") {
        ++begin;
    }
    if (begin < end && lower(end - 1) == ",") {
        --end;
    }
    const std::uint32_t title = begin < end ? titleBetween(begin, end) : noIndex;
    if (title == noIndex) {
        return std::nullopt;
    }
    const bool closes = title + 1 == end || lower(title + 1) == "of" || lower(title + 1) == "for" || lower(title + 1) == "general";
    if (!closes) {
        return std::nullopt;
    }
    for (std::uint32_t t = begin; t < title; ++t) { // "Germany and Chancellor Merkel" joins two things
        if (lower(t) == "and" && !isTitle(t - 1)) {
            return std::nullopt;
        }
    }
    return roleOrNationality("title before name", m_a, title, true);
}

std::optional<RuleHit> PairView::titleAfter() const
{
    if (m_a.kind != EntityKind::Person || !isBody(m_b) || m_begin >= m_end) {
        return std::nullopt;
    }
    if (m_after < m_sentence.endToken() && lower(m_end - 1) != "the" && m_b.kind != EntityKind::Organisation
        && m_words.tag(m_after).upos == Upos::Noun) {
        return std::nullopt; // "head of European diplomacy"
    }
    std::uint32_t end = m_end;
    if (lower(end - 1) == "the" && end - 1 > m_begin) {
        --end;
    }
    const std::string_view link = lower(end - 1);
    if (link != "of" && link != "for" && link != "at" && link != "from" && link != "with") {
        return std::nullopt;
    }
    std::uint32_t begin = m_begin;
    const bool comma = lower(begin) == "," || lower(begin) == "(";
    begin += comma;
    if (lower(begin) == "and") {
        return std::nullopt;
    }
    if (begin + 1 >= end && (link == "of" || link == "from") && begin < end) {
        if (m_b.kind == EntityKind::Country && !m_b.adjective) {
            const std::uint32_t first = m_words.firstToken(m_a);
            const bool titled = first > m_sentence.firstToken && isTitle(first - 1) && word(first - 1)->kind == RelationKind::Role;
            return RuleHit{titled ? "title name of country" : "name of country", titled ? RelationKind::Role : RelationKind::Nationality, false,
                m_a.form == MentionForm::Name};
        }
        if (m_b.kind == EntityKind::Organisation) {
            return RuleHit{"name of body", RelationKind::Role, false, true};
        }
        return std::nullopt;
    }
    if (begin < end && (lower(begin) == "the" || lower(begin) == "a" || lower(begin) == "an" || lower(begin) == "is" || lower(begin) == "was")) {
        ++begin;
        begin += begin < end && (lower(begin) == "the" || lower(begin) == "a");
    } else if (!comma) {
        return std::nullopt;
    }
    const std::uint32_t title = begin + 1 < end ? titleBetween(begin, end - 1) : noIndex;
    if (title == noIndex) {
        return std::nullopt;
    }
    return roleOrNationality("name, title of body", m_b, title, false);
}

std::optional<RuleHit> PairView::ownerAfter() const
{
    if (m_a.kind != EntityKind::Person || !isBody(m_b) || m_begin >= m_end || m_end - m_begin > 4 || lower(m_begin) != ",") {
        return std::nullopt;
    }
    for (std::uint32_t t = m_begin + 1; t < m_end; ++t) {
        const Upos upos = m_words.tag(t).upos;
        if (isName(t) || (upos != Upos::Det && upos != Upos::Adj && upos != Upos::X)) {
            return std::nullopt;
        }
    }
    std::uint32_t after = m_after;
    after += lower(after) == "'s" || lower(after) == "'";
    for (std::uint32_t t = after; t < after + 5 && t < m_sentence.endToken(); ++t) {
        if (!mayStandInTitle(t)) {
            return std::nullopt;
        }
        if (isTitle(t)) {
            return roleOrNationality("name, body's title", m_b, t, false);
        }
    }
    return std::nullopt;
}

/// The title in apposition to the person (or coordinated with one) under which the body stands.
std::optional<std::uint32_t> PairView::titleUnder(std::uint32_t person, std::uint32_t body) const
{
    std::uint32_t at = body;
    for (int step = 0; step < 4; ++step) {
        const TokenTag& tag = m_words.tag(at);
        if (tag.head == TokenTag::noHead || tag.head == person) {
            return std::nullopt;
        }
        if (tag.relation != Deprel::Nmod && tag.relation != Deprel::Compound && tag.relation != Deprel::Amod && tag.relation != Deprel::Det) {
            return std::nullopt;
        }
        at = tag.head;
        if (!isTitle(at)) {
            continue;
        }
        std::uint32_t above = at;
        for (int up = 0; up < 3 && m_words.tag(above).relation == Deprel::Conj && m_words.tag(above).head != TokenTag::noHead; ++up) {
            above = m_words.tag(above).head;
        }
        if (m_words.tag(above).relation == Deprel::Appos && m_words.tag(above).head == person) {
            return at;
        }
    }
    return std::nullopt;
}

std::optional<RuleHit> PairView::apposition() const
{
    if (!m_sentence.parsed || m_a.kind != EntityKind::Person || m_a.form != MentionForm::Name || !isBody(m_b)) {
        return std::nullopt;
    }
    const std::uint32_t person = m_words.headToken(m_words.firstToken(m_a), m_words.lastToken(m_a));
    const std::uint32_t body = m_words.headToken(m_words.firstToken(m_b), m_words.lastToken(m_b));
    const auto title = titleUnder(person, body);
    if (!title) {
        return std::nullopt;
    }
    return roleOrNationality("title in apposition", m_b, *title, false);
}

std::optional<RuleHit> PairView::ledBy() const
{
    if (m_b.kind != EntityKind::Person || m_a.kind == EntityKind::Person || m_a.adjective || m_end - m_begin > 8) {
        return std::nullopt;
    }
    const std::uint32_t verb = m_begin + (lower(m_begin) == "," || lower(m_begin) == "(");
    const std::string_view text = lower(verb);
    if ((text != "led" && text != "headed" && text != "chaired" && text != "run") || lower(verb + 1) != "by") {
        return std::nullopt;
    }
    for (std::uint32_t t = verb + 2; t < m_end; ++t) {
        if (!mayStandInTitle(t) && lower(t) != "its" && lower(t) != "then") {
            return std::nullopt;
        }
    }
    return RuleHit{"led by", RelationKind::Role, true, true};
}

std::optional<RuleHit> PairView::membership() const
{
    if (m_a.kind == EntityKind::Person && m_b.kind == EntityKind::Organisation && m_end == m_begin + 1
        && (lower(m_begin) == "'s" || lower(m_begin) == "'")) {
        return RuleHit{"somebody's party", RelationKind::Member, false, false};
    }
    const auto isMember = [this](std::uint32_t token) {
        const std::string_view text = lower(token);
        return text == "ally" || text == "allies" || text == "member" || text == "members";
    };
    if (m_a.kind == EntityKind::Organisation && m_b.kind == EntityKind::Country && m_begin < m_end && m_end - m_begin <= 2
        && isMember(m_begin) && (m_end - m_begin == 1 || lower(m_begin + 1) == "state" || lower(m_begin + 1) == "states")) {
        return RuleHit{"alliance's ally", RelationKind::Member, true, true};
    }
    if (m_a.kind == EntityKind::Country && m_b.kind == EntityKind::Organisation && m_end - m_begin <= 3 && lower(m_begin) == ","
        && isMember(m_after)) {
        return RuleHit{"country, an alliance's member", RelationKind::Member, false, true};
    }
    return std::nullopt;
}

std::optional<RuleHit> PairView::knownOffice() const
{
    const bool firstIsPerson = m_a.kind == EntityKind::Person;
    const EntityMention& person = firstIsPerson ? m_a : m_b;
    const EntityMention& body = firstIsPerson ? m_b : m_a;
    if (person.kind != EntityKind::Person || !isBody(body)) {
        return std::nullopt;
    }
    const auto& entities = m_words.found().entities;
    const std::string& name = entities[body.entity].name;
    for (const TitleUse& title : m_words.found().titles) {
        if (title.sentence != m_place || title.entity != person.entity || title.standing == Standing::Coming || body.adjective) {
            continue;
        }
        if (title.body == name) {
            return RuleHit{"title with its body", RelationKind::Role, !firstIsPerson, true};
        }
        if (title.body.empty() && m_offices && !title.offices.empty()) {
            const std::vector<std::string_view> titles(title.offices.begin(), title.offices.end());
            if (!m_offices->termsOf(entities[person.entity].name, titles, name).empty()) {
                return RuleHit{"title, and the office table", RelationKind::Role, !firstIsPerson, true};
            }
        }
    }
    for (const OfficeDescription& office : entities[person.entity].offices) {
        if (!office.former && office.body == name) {
            return RuleHit{"office told in the article", RelationKind::Role, !firstIsPerson, false};
        }
    }
    return std::nullopt;
}

bool isAgent(std::string_view role)
{
    return role == "agent" || role == "sharedconj" || role == "sharedxcomp" || role == "sharedadvcl" || role == "agentacl";
}

/// "with Secretary of State John Kerry": the parser hangs the name on "State", or beside the secretary on the verb; who speaks,
/// meets and attacks is the secretary.
std::uint32_t PairView::titleOrHead(const EntityMention& mention) const
{
    const std::uint32_t first = m_words.firstToken(mention);
    const std::uint32_t name = m_words.headToken(first, m_words.lastToken(mention));
    if (mention.kind != EntityKind::Person) {
        return name;
    }
    const std::uint32_t above = m_words.tag(name).head;
    for (std::uint32_t t = first; t-- > m_sentence.firstToken && t + longestTitle > first && mayStandInTitle(t);) {
        const bool holds = above > t && above < first && m_words.tag(above).head == t && m_words.tag(above).relation == Deprel::Nmod;
        const bool beside = m_words.tag(t).head == above && m_words.tag(name).relation == Deprel::Obl && m_words.tag(t).relation == Deprel::Obl;
        if (isTitle(t) && t + 1 < first && (holds || beside)) {
            return t;
        }
    }
    return name;
}

std::optional<RuleHit> PairView::deed() const
{
    if (!m_sentence.parsed) {
        return std::nullopt;
    }
    const std::uint32_t aHead = titleOrHead(m_a);
    const std::uint32_t bHead = titleOrHead(m_b);
    for (std::uint32_t t = m_sentence.firstToken; t < m_sentence.endToken(); ++t) {
        const RelationWord* found = word(t);
        if (found && !found->verb && (found->kind == RelationKind::Attacked || found->kind == RelationKind::Opposed)) {
            bool near = false; // "joined the fight against", "led a campaign against"
            const std::string_view doer = frameRole(m_words, t, m_a, near);
            const std::string_view whom = doer == "doer" ? frameRole(m_words, t, m_b, near) : std::string_view();
            if (whom == "against") {
                return RuleHit{"joins against", RelationKind::Opposed, false, false};
            }
        }
        if (!found || !found->verb || m_words.tag(t).upos != Upos::Verb) {
            continue;
        }
        bool direct = false;
        const std::string_view a = frameRole(m_words, t, aHead, direct);
        if (a.empty()) {
            continue;
        }
        bool bDirect = false;
        const std::string_view b = frameRole(m_words, t, bHead, bDirect);
        if (b.empty() || !direct || !bDirect) {
            continue;
        }
        bool real = true; // not negated, not only possible
        for (std::uint32_t c = m_sentence.firstToken; c < m_sentence.endToken(); ++c) {
            real = real && !(m_words.tag(c).head == t && (m_words[c].cue == StatusCue::Negation || m_words[c].cue == StatusCue::Hypothetical));
        }
        if (!real) {
            continue;
        }
        const bool bothWays = found->kind == RelationKind::Met || found->kind == RelationKind::Agreed;
        if (bothWays) {
            if ((isAgent(a) && (b == "with" || b == "patient")) || (isAgent(b) && (a == "with" || a == "patient"))) {
                return RuleHit{found->kind == RelationKind::Met ? "verb of meeting" : "verb of agreeing", found->kind, false,
                    found->kind == RelationKind::Met && m_a.kind == EntityKind::Person && m_b.kind == EntityKind::Person};
            }
            continue;
        }
        if (found->kind != RelationKind::Attacked && found->kind != RelationKind::Opposed && found->kind != RelationKind::Supported) {
            continue;
        }
        const std::string_view name = found->kind == RelationKind::Attacked ? "verb of attack"
            : found->kind == RelationKind::Opposed                          ? "verb of opposing"
                                                                            : "verb of support";
        if (isAgent(a) && (b == "patient" || b == "against")) {
            return RuleHit{name, found->kind, false, false};
        }
        if (isAgent(b) && (a == "patient" || a == "against" || a == "patientacl")) {
            return RuleHit{name, found->kind, true, false};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<RuleHit> relationRule(const ArticleWordsRef& words, const RelationLexicon& lexicon, const MentionPair& pair,
    const RelationOptions& options)
{
    const PairView view(words, lexicon, pair, options);
    for (const auto rule : {&PairView::titleBefore, &PairView::titleAfter, &PairView::ownerAfter, &PairView::apposition, &PairView::ledBy,
             &PairView::membership, &PairView::deed, &PairView::knownOffice}) {
        if (auto hit = (view.*rule)()) {
            return hit;
        }
    }
    return placeRule(words, pair, options.gazetteer);
}

} // namespace dateline
