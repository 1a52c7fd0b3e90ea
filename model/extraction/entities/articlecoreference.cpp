// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/articlecoreference.h"

#include "model/extraction/entities/nameforms.h"
#include "model/extraction/entities/officetitles.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>
#include <unordered_map>

namespace dateline {

namespace {

// A list of a thousand Annas says nothing about who "Anna" is; it must not cost a million comparisons either.
constexpr std::size_t mostNamesakes = 64;
// A register of thousands of names has initials for any acronym.
constexpr std::size_t mostFormsForInitials = 2000;

/// One way of writing a name in this article.
struct NameForm
{
    std::string surface; // as first written, without a possessive
    std::string key;
    EntityKind kind = EntityKind::Organisation;
    std::string canonical; // what the gazetteer calls it; empty = unknown
    std::size_t words = 0;
    std::uint32_t count = 0;
    std::uint32_t first = 0; // first mention
    std::uint32_t entity = noIndex;
};

/// How often the article names each country.
struct CountryCounts
{
    std::map<std::string_view, std::uint32_t> times; // by canonical name
    std::uint32_t most = 0;

    /// Of the countries spoken of, not one in passing.
    bool isSubject(std::string_view country) const
    {
        constexpr std::uint32_t fewest = 3; // a third of what is said of the first
        const auto found = times.find(country);
        return found != times.end() && found->second * fewest >= most;
    }
};

CountryCounts countCountries(const Document& document, const Gazetteer& gazetteer, const std::vector<EntityMention>& mentions)
{
    CountryCounts counts;
    for (const EntityMention& mention : mentions) {
        if (mention.kind == EntityKind::Country) {
            const std::string_view country = gazetteer.countryFor(withoutPossessive(mention.span.in(document.text)));
            counts.most = std::max(counts.most, country.empty() ? 0 : ++counts.times[country]);
        }
    }
    return counts;
}

/// The gazetteer's name for what this surface means as a thing of this kind; empty where it knows none or several.
/// "House of Representatives" is that of the United States only in an article on them.
std::string_view knownName(const Gazetteer& gazetteer, std::string_view surface, EntityKind kind, const CountryCounts& countries)
{
    if (kind == EntityKind::Country) {
        return gazetteer.countryFor(surface);
    }
    std::optional<std::uint32_t> only;
    for (const NameSense& sense : gazetteer.lookup(surface)) {
        if (!Gazetteer::fits(sense, surface) || gazetteer.thing(sense).kind != kind) {
            continue;
        }
        const std::string_view country = gazetteer.thing(sense).country;
        if (sense.ambiguous && kind == EntityKind::Organisation && !country.empty() && !countries.isSubject(country)) {
            continue;
        }
        if (sense.primary && !sense.ambiguous) {
            return gazetteer.thing(sense).canonical;
        }
        if (only && *only != sense.thing) {
            return kind == EntityKind::Place ? gazetteer.things()[*only].canonical : std::string_view(); // places: the likelier first
        }
        only = sense.thing;
    }
    return only ? gazetteer.things()[*only].canonical : std::string_view();
}

class ArticleCoreference
{
public:
    ArticleCoreference(const Document& document, const Gazetteer& gazetteer, const OfficeTable& offices, std::vector<EntityMention>& mentions)
        : m_document(document)
        , m_gazetteer(gazetteer)
        , m_offices(offices)
        , m_mentions(mentions)
    {
    }

    std::vector<LocalEntity> resolve(std::vector<TitleUse>* titles)
    {
        collectForms();
        makeEntities();
        joinShortForms();
        joinAcronyms();
        nameEntities();
        takeTitles();
        takePronouns();
        orderByFirstMention();
        if (titles != nullptr) {
            *titles = std::move(m_titles);
        }
        return std::move(m_entities);
    }

private:
    std::string_view surfaceOf(const EntityMention& mention) const { return withoutPossessive(mention.span.in(m_document.text)); }

    void collectForms()
    {
        const CountryCounts countries = countCountries(m_document, m_gazetteer, m_mentions);
        std::map<std::tuple<std::string, EntityKind>, std::uint32_t> known;
        for (std::uint32_t m = 0; m < m_mentions.size(); ++m) {
            const std::string_view surface = surfaceOf(m_mentions[m]);
            const EntityKind kind = m_mentions[m].kind;
            std::string key = nameKey(surface);
            if (looksLikeAcronym(surface)) {
                key += '\x01'; // "IS" is not "is", "US" is not "us": written in capitals it is a form of its own
            }
            const auto [at, isNew] = known.try_emplace({key, kind}, static_cast<std::uint32_t>(m_forms.size()));
            if (isNew) {
                NameForm form;
                form.surface = std::string(surface);
                form.key = nameKey(surface);
                form.kind = kind;
                form.canonical = std::string(knownName(m_gazetteer, surface, kind, countries));
                form.words = wordsOfRef(form.key).size();
                form.first = m;
                m_forms.push_back(std::move(form));
            }
            ++m_forms[at->second].count;
            m_formOf.push_back(at->second);
        }
    }

    /// Forms with one canonical name, or one key, are one entity from the start.
    void makeEntities()
    {
        std::map<std::tuple<std::string, EntityKind>, std::uint32_t> byName;
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            NameForm& form = m_forms[f];
            const std::string& name = form.canonical.empty() ? form.key : nameKey(form.canonical);
            const auto [at, isNew] = byName.try_emplace({name, form.kind}, static_cast<std::uint32_t>(m_entities.size()));
            if (isNew) {
                LocalEntity entity;
                entity.kind = form.kind;
                entity.known = !form.canonical.empty();
                entity.name = entity.known ? form.canonical : form.surface;
                m_entities.push_back(std::move(entity));
                m_firstMention.push_back(form.first);
                m_formsOf.emplace_back();
            }
            m_formsOf[at->second].push_back(f);
            m_entities[at->second].known = m_entities[at->second].known || !form.canonical.empty();
            form.entity = at->second;
        }
        for (const NameForm& form : m_forms) {
            if (m_entities[form.entity].known && nameKey(m_entities[form.entity].name) != form.key) {
                addAlias(form.entity, form.surface, "known alias");
            }
        }
    }

    void addAlias(std::uint32_t entity, const std::string& name, std::string why)
    {
        std::vector<AliasReason>& aliases = m_entities[entity].aliases;
        const bool there = m_entities[entity].name == name
            || std::any_of(aliases.begin(), aliases.end(), [&name](const AliasReason& alias) { return alias.name == name; });
        if (!there) {
            aliases.push_back({name, std::move(why)});
        }
    }

    /// Everything that points at `from` points at `to` from now on.
    void merge(std::uint32_t from, std::uint32_t to)
    {
        if (from == to) {
            return;
        }
        for (const std::uint32_t form : m_formsOf[from]) {
            m_forms[form].entity = to;
        }
        m_formsOf[to].insert(m_formsOf[to].end(), m_formsOf[from].begin(), m_formsOf[from].end());
        m_formsOf[from].clear();
        m_firstMention[to] = std::min(m_firstMention[to], m_firstMention[from]);
        for (AliasReason& alias : m_entities[from].aliases) {
            addAlias(to, alias.name, alias.why);
        }
        m_entities[from].aliases.clear();
        m_firstMention[from] = noIndex;
    }

    /// Forms by their first and last words: a short form shares one of them with the fuller one.
    void indexWords()
    {
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            const std::vector<std::string_view> words = wordsOfRef(m_forms[f].key);
            if (words.size() < 2) {
                continue; // never the fuller one
            }
            for (const std::string_view word : {words.front(), words.back()}) {
                std::vector<std::uint32_t>& forms = m_formsWith[word];
                if (forms.size() < mostNamesakes && (forms.empty() || forms.back() != f)) {
                    forms.push_back(f);
                }
            }
        }
    }

    std::vector<std::uint32_t> formsSharingWord(const NameForm& shorter) const
    {
        std::vector<std::uint32_t> forms;
        const std::vector<std::string_view> words = wordsOfRef(shorter.key);
        if (words.empty()) {
            return forms;
        }
        for (const std::string_view word : {words.front(), words.back()}) {
            if (const auto found = m_formsWith.find(word); found != m_formsWith.end()) {
                forms.insert(forms.end(), found->second.begin(), found->second.end());
            }
        }
        std::sort(forms.begin(), forms.end());
        forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
        return forms;
    }

    /// The form that `shorter` is short for: the only fuller one, or of several the last one before it.
    const NameForm* fullerForm(const NameForm& shorter) const
    {
        const NameForm* best = nullptr;
        for (const std::uint32_t candidate : formsSharingWord(shorter)) {
            const NameForm& form = m_forms[candidate];
            if (form.kind != shorter.kind || !isShortForm(shorter.key, form.key, shorter.kind)) {
                continue;
            }
            if (best == nullptr || form.entity == best->entity) {
                best = best == nullptr || form.words > best->words ? &form : best;
                continue;
            }
            const bool earlier = form.first < shorter.first;
            const bool bestEarlier = best->first < shorter.first;
            if (earlier != bestEarlier ? earlier : earlier ? form.first > best->first : form.first < best->first) {
                best = &form;
            }
        }
        return best;
    }

    void joinShortForms()
    {
        std::vector<std::uint32_t> order(m_forms.size());
        for (std::uint32_t i = 0; i < order.size(); ++i) {
            order[i] = i;
        }
        indexWords();
        // Longest first, so that "Kerry" meets "John Kerry" after that has met "John Forbes Kerry".
        std::stable_sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return m_forms[a].words > m_forms[b].words; });
        for (const std::uint32_t index : order) {
            const NameForm& form = m_forms[index];
            if (!form.canonical.empty() && form.kind != EntityKind::Person) {
                continue; // the gazetteer knows what it is
            }
            if (const NameForm* fuller = fullerForm(form)) {
                const std::string surface = form.surface;
                const std::string why = "short form of " + fuller->surface;
                const std::uint32_t to = fuller->entity;
                merge(form.entity, to);
                addAlias(to, surface, why);
            }
        }
    }

    /// "Federal Security Service (FSB)": the bracket right after a name that its letters fit; then any name of the
    /// article whose initials they are, if it is the only one.
    void joinAcronyms()
    {
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            const NameForm& acronym = m_forms[f];
            if (!looksLikeAcronym(acronym.surface) || (acronym.kind != EntityKind::Organisation && acronym.kind != EntityKind::Country)) {
                continue;
            }
            const NameForm* full = bracketedName(acronym);
            const char* why = "acronym in brackets";
            if (full == nullptr && acronym.canonical.empty()) {
                full = onlyNameWithInitials(acronym);
                why = "acronym";
            }
            if (full != nullptr && full->entity != acronym.entity) {
                const std::string surface = acronym.surface;
                const std::uint32_t to = full->entity;
                merge(acronym.entity, to);
                addAlias(to, surface, why);
            }
        }
    }

    const NameForm* bracketedName(const NameForm& acronym) const
    {
        if (acronym.first == 0) {
            return nullptr;
        }
        const EntityMention& mention = m_mentions[acronym.first];
        const EntityMention& before = m_mentions[acronym.first - 1];
        const std::string_view between = m_document.text.substr(before.span.end(), mention.span.begin - before.span.end());
        const bool fits = before.span.end() <= mention.span.begin && between == " (" && before.kind == mention.kind
            && isAcronymOf(acronym.surface, surfaceOf(before));
        return fits ? &m_forms[m_formOf[acronym.first - 1]] : nullptr;
    }

    const NameForm* onlyNameWithInitials(const NameForm& acronym) const
    {
        if (m_forms.size() > mostFormsForInitials) {
            return nullptr;
        }
        const NameForm* only = nullptr;
        for (const NameForm& form : m_forms) {
            if (form.kind == acronym.kind && form.words >= 2 && isAcronymOf(acronym.surface, form.surface)) {
                if (only != nullptr && only->entity != form.entity) {
                    return nullptr;
                }
                only = &form;
            }
        }
        return only;
    }

    /// An entity that the gazetteer does not know is called by its fullest form.
    void nameEntities()
    {
        std::vector<const NameForm*> fullest(m_entities.size(), nullptr);
        for (const NameForm& form : m_forms) {
            const NameForm*& best = fullest[form.entity];
            if (best == nullptr || form.words > best->words || (form.words == best->words && form.count > best->count)) {
                best = &form;
            }
        }
        for (std::uint32_t e = 0; e < m_entities.size(); ++e) {
            LocalEntity& entity = m_entities[e];
            if (fullest[e] != nullptr && !entity.known) {
                entity.name = fullest[e]->surface;
            }
            std::erase_if(entity.aliases, [&entity](const AliasReason& alias) { return alias.name == entity.name; });
        }
        for (const NameForm& form : m_forms) {
            if (form.surface != m_entities[form.entity].name) {
                addAlias(form.entity, form.surface, "same name");
            }
        }
        for (std::uint32_t m = 0; m < m_mentions.size(); ++m) {
            m_mentions[m].entity = m_forms[m_formOf[m]].entity;
        }
    }

    /// Titles go to their bearers; a definite description of its own becomes a mention of whoever bears that title
    /// in this article, or else an entity that stage 2 may resolve.
    void takeTitles()
    {
        const std::vector<TitleOccurrence> titles = findTitles(m_document, m_gazetteer, m_offices, m_mentions);
        for (const TitleOccurrence& title : titles) {
            if (title.bearer == noIndex) {
                continue;
            }
            if (!title.hypothetical) {
                m_titles.push_back({title.offices, title.office.body, title.standing, title.sentence, m_mentions[title.bearer].entity});
            }
            if (title.standing == Standing::Current || title.standing == Standing::Former || title.standing == Standing::Then) {
                if (title.office.office.empty()) {
                    continue;
                }
                std::vector<OfficeDescription>& offices = m_entities[m_mentions[title.bearer].entity].offices;
                if (std::find(offices.begin(), offices.end(), title.office) == offices.end()) {
                    offices.push_back(title.office);
                }
            }
        }
        for (const TitleOccurrence& title : titles) {
            if (title.bearer == noIndex && title.definite && !title.office.body.empty()) {
                EntityMention mention;
                mention.span = title.span;
                mention.sentence = title.sentence;
                mention.kind = EntityKind::Person;
                mention.form = MentionForm::Description;
                mention.entity = describedEntity(title.office, m_mentions.size());
                m_described.push_back(mention);
            }
        }
        addMentions(m_described);
    }

    std::uint32_t describedEntity(const OfficeDescription& office, std::size_t mention)
    {
        for (std::uint32_t e = 0; e < m_entities.size(); ++e) {
            const std::vector<OfficeDescription>& offices = m_entities[e].offices;
            if (m_firstMention[e] != noIndex && std::find(offices.begin(), offices.end(), office) != offices.end()) {
                return e;
            }
        }
        LocalEntity entity;
        entity.name = office.office + " of " + office.body;
        entity.kind = EntityKind::Person;
        entity.offices.push_back(office);
        entity.descriptionOnly = true;
        m_entities.push_back(std::move(entity));
        m_firstMention.push_back(static_cast<std::uint32_t>(mention));
        return static_cast<std::uint32_t>(m_entities.size() - 1);
    }

    void addMentions(const std::vector<EntityMention>& more)
    {
        m_mentions.insert(m_mentions.end(), more.begin(), more.end());
        std::stable_sort(m_mentions.begin(), m_mentions.end(),
            [](const EntityMention& a, const EntityMention& b) { return a.span.begin < b.span.begin; });
    }

    /// "He" and "she" as a sentence's first word: the one person of the sentence before, if there is just one.
    void takePronouns()
    {
        std::vector<std::vector<std::uint32_t>> personsOf(m_document.sentences.size());
        for (const EntityMention& mention : m_mentions) {
            std::vector<std::uint32_t>& persons = personsOf[mention.sentence];
            if (mention.kind == EntityKind::Person && std::find(persons.begin(), persons.end(), mention.entity) == persons.end()) {
                persons.push_back(mention.entity);
            }
        }
        std::vector<EntityMention> pronouns;
        for (std::uint32_t s = 1; s < m_document.sentences.size(); ++s) {
            const Sentence& sentence = m_document.sentences[s];
            if (sentence.tokenCount == 0 || personsOf[s - 1].size() != 1) {
                continue;
            }
            const std::string_view word = m_document.word(sentence.firstToken);
            if (word != "He" && word != "She") {
                continue;
            }
            EntityMention mention;
            mention.span = m_document.tokens[sentence.firstToken].span;
            mention.sentence = s;
            mention.kind = EntityKind::Person;
            mention.form = MentionForm::Pronoun;
            mention.entity = personsOf[s - 1].front();
            pronouns.push_back(mention);
            if (personsOf[s].empty()) {
                personsOf[s].push_back(mention.entity); // so that a second "He" goes on with the same person
            }
        }
        addMentions(pronouns);
    }

    void orderByFirstMention()
    {
        std::vector<std::uint32_t> place(m_entities.size(), noIndex);
        std::vector<LocalEntity> ordered;
        for (EntityMention& mention : m_mentions) {
            if (place[mention.entity] == noIndex) {
                place[mention.entity] = static_cast<std::uint32_t>(ordered.size());
                ordered.push_back(std::move(m_entities[mention.entity]));
            }
            mention.entity = place[mention.entity];
        }
        for (TitleUse& title : m_titles) {
            title.entity = place[title.entity];
        }
        for (LocalEntity& entity : ordered) {
            std::sort(entity.aliases.begin(), entity.aliases.end(), [](const AliasReason& a, const AliasReason& b) { return a.name < b.name; });
        }
        m_entities = std::move(ordered);
    }

    const Document& m_document;
    const Gazetteer& m_gazetteer;
    const OfficeTable& m_offices;
    std::vector<EntityMention>& m_mentions;
    std::vector<NameForm> m_forms;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_formsWith; // by first and last word
    std::vector<std::uint32_t> m_formOf; // form of each name mention
    std::vector<LocalEntity> m_entities;
    std::vector<std::vector<std::uint32_t>> m_formsOf; // of each entity of names
    std::vector<std::uint32_t> m_firstMention; // of each entity; noIndex: merged away
    std::vector<EntityMention> m_described;
    std::vector<TitleUse> m_titles;
};

} // namespace

std::vector<LocalEntity> resolveMentions(const Document& document, const Gazetteer& gazetteer, const OfficeTable& offices,
    std::vector<EntityMention>& mentions, std::vector<TitleUse>* titles)
{
    return ArticleCoreference(document, gazetteer, offices, mentions).resolve(titles);
}

} // namespace dateline
