// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/namegrouping.h"

#include "model/base/sorted.h"
#include "model/extraction/entities/genitivenames.h"
#include "model/extraction/entities/knownnames.h"
#include "model/extraction/entities/nameforms.h"
#include "model/extraction/entities/nationalbodies.h"
#include "model/knowledge/gazetteer.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <map>
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
    // what the gazetteer calls it, with its country where every state has one; empty = unknown
    std::string canonical;
    std::string owner; // that country
    std::size_t words = 0;
    std::uint32_t count = 0;
    std::uint32_t first = 0; // first mention
    std::uint32_t entity = noIndex;
};

class NameGrouping
{
public:
    NameGrouping(const Document& document, const Gazetteer& gazetteer, std::vector<EntityMention>& mentions)
        : m_document(document)
        , m_gazetteer(gazetteer)
        , m_mentions(mentions)
    {
    }

    NameGroups group()
    {
        collectForms();
        makeEntities();
        joinShortForms();
        joinBeginnings();
        joinWordsOfBodies();
        joinAcronyms();
        nameEntities();
        return {std::move(m_entities), std::move(m_firstMention)};
    }

private:
    std::string_view surfaceOf(const EntityMention& mention) const
    {
        return withoutGenitive(m_gazetteer, mention.span.in(m_document.text));
    }

    void collectForms()
    {
        const CountryCounts countries = countCountries(m_document, m_gazetteer, m_mentions);
        std::vector<NationalBody> bodies = findNationalBodies(m_document, m_gazetteer, countries, m_mentions);
        const bool lostApostrophes = hasLostApostrophes(m_document.text);
        std::map<std::tuple<std::string, EntityKind>, std::uint32_t> known;
        for (std::uint32_t m = 0; m < m_mentions.size(); ++m) {
            const EntityKind kind = m_mentions[m].kind;
            std::string_view surface = surfaceOf(m_mentions[m]);
            // "the Assads" are a family
            const bool several = kind != EntityKind::Organisation && followsArticle(m_mentions[m]);
            if (lostApostrophes && !several) {
                surface = withoutLostPossessive(m_gazetteer, surface, kind, countries);
            }
            std::string key = nameKey(surface);
            if (looksLikeAcronym(surface)) {
                // "IS" is not "is", "US" is not "us": written in capitals it is a form of its own
                key += '\x01';
            }
            key += bodies[m].name; // "Army" of two states
            const auto [at, isNew]
                = known.try_emplace({key, kind}, static_cast<std::uint32_t>(m_forms.size()));
            if (isNew) {
                NameForm form;
                form.surface = std::string(surface);
                form.key = nameKey(surface);
                form.kind = kind;
                form.owner = std::move(bodies[m].owner);
                form.canonical = form.owner.empty()
                    ? std::string(knownName(m_gazetteer, surface, kind, countries))
                    : std::move(bodies[m].name);
                form.words = wordsOfRef(form.key).size();
                form.first = m;
                m_forms.push_back(std::move(form));
            }
            ++m_forms[at->second].count;
            m_formOf.push_back(at->second);
        }
    }

    bool followsArticle(const EntityMention& mention) const
    {
        const std::string_view before = m_document.text.substr(0, mention.span.begin);
        return before.ends_with("the ") || before.ends_with("The ");
    }

    /// Forms with one canonical name, or one key, are one entity from the start.
    void makeEntities()
    {
        std::map<std::tuple<std::string, EntityKind>, std::uint32_t> byName;
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            NameForm& form = m_forms[f];
            std::string name = form.canonical.empty() ? form.key : nameKey(form.canonical);
            name = form.kind == EntityKind::Organisation ? americanKey(name) : name;
            const auto [at, isNew]
                = byName.try_emplace({name, form.kind}, static_cast<std::uint32_t>(m_entities.size()));
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
                addAlias(
                    form.entity, form.surface, form.owner.empty() ? "known alias" : "that of " + form.owner);
            }
        }
    }

    void addAlias(std::uint32_t entity, const std::string& name, std::string why)
    {
        std::vector<AliasReason>& aliases = m_entities[entity].aliases;
        const bool there = m_entities[entity].name == name
            || std::any_of(aliases.begin(), aliases.end(),
                [&name](const AliasReason& alias) { return alias.name == name; });
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

    /// The entity of a form is that other one, which is also called so.
    void join(const NameForm& form, std::uint32_t to, const std::string& why)
    {
        merge(form.entity, to);
        addAlias(to, form.surface, why);
    }

    /// Forms by their first and last words: a short form shares one of them with the fuller one. "Queen" is
    /// no name.
    void indexWords()
    {
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            const std::vector<std::string_view> words = wordsOfRef(m_forms[f].key);
            if (words.size() < 2) {
                continue; // never the fuller one
            }
            const std::size_t name = isCrown(words.front()) ? 1 : 0;
            for (const std::string_view word : {words[name], words.back()}) {
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
        sortUnique(forms);
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
            if (earlier != bestEarlier ? earlier
                    : earlier          ? form.first > best->first
                                       : form.first < best->first) {
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
        std::stable_sort(order.begin(), order.end(),
            [this](std::uint32_t a, std::uint32_t b) { return m_forms[a].words > m_forms[b].words; });
        for (const std::uint32_t index : order) {
            const NameForm& form = m_forms[index];
            if (!form.canonical.empty() && form.kind != EntityKind::Person) {
                continue; // the gazetteer knows what it is
            }
            const NameForm* fuller = fullerForm(form);
            if (fuller == nullptr || fuller->entity == form.entity || staysKnown(form, *fuller)) {
                continue;
            }
            const std::string why = "short form of " + fuller->surface;
            const std::uint32_t to = fuller->entity;
            // "Steve Bannon John Kelly" is the John Kelly whom the gazetteer knows
            if (form.words > 1 && !form.canonical.empty()) {
                const std::string longer = fuller->surface;
                merge(to, form.entity);
                addAlias(form.entity, longer, "longer form of " + form.surface);
            } else if (timesFull(form.entity)
                > 0) { // "Bush" means another here, "George W. Bush" stays who he is
                moveForm(index, to);
                addAlias(to, form.surface, why);
            } else {
                join(form, to, why);
            }
        }
    }

    /// How often the article names an entity by more than one word.
    std::uint32_t timesFull(std::uint32_t entity) const
    {
        std::uint32_t times = 0;
        for (const std::uint32_t form : m_formsOf[entity]) {
            times += m_forms[form].words > 1 ? m_forms[form].count : 0;
        }
        return times;
    }

    /// "Trump" is Donald Trump also where Melania Trump was named last, if he is named in full as often as
    /// she; and two whom the gazetteer tells apart by full names are two.
    bool staysKnown(const NameForm& form, const NameForm& fuller) const
    {
        if (form.canonical.empty()) {
            return false;
        }
        return form.words > 1
            ? !fuller.canonical.empty()
            : timesFull(form.entity) > 0 && timesFull(form.entity) >= timesFull(fuller.entity);
    }

    void moveForm(std::uint32_t form, std::uint32_t to)
    {
        const std::uint32_t from = m_forms[form].entity;
        std::erase(m_formsOf[from], form);
        std::erase_if(m_entities[from].aliases,
            [&](const AliasReason& alias) { return alias.name == m_forms[form].surface; });
        m_forms[form].entity = to;
        m_formsOf[to].push_back(form);
        m_firstMention[to] = std::min(m_firstMention[to], m_forms[form].first);
        m_firstMention[from] = noIndex;
        for (const std::uint32_t other : m_formsOf[from]) {
            m_firstMention[from] = std::min(m_firstMention[from], m_forms[other].first);
        }
    }

    /// "the North" where North Korea is the one country that begins so; "the Gulf" of an article on the Gulf
    /// of Mexico.
    void joinBeginnings()
    {
        for (const NameForm& form : m_forms) {
            const bool country = form.kind == EntityKind::Country && form.canonical.empty();
            const bool gulf = form.kind == EntityKind::Place && form.key == "gulf";
            if (form.words != 1 || (!country && !gulf) || timesFull(form.entity) > 0) {
                continue;
            }
            const std::string beginning = form.key + (gulf ? " of " : " ");
            const NameForm* only = nullptr;
            bool several = false;
            for (const std::uint32_t candidate : formsSharingWord(form)) {
                const NameForm& fuller = m_forms[candidate];
                if (fuller.kind == form.kind && fuller.key.starts_with(beginning)) {
                    several = several || (only != nullptr && only->entity != fuller.entity);
                    only = &fuller;
                }
            }
            if (only != nullptr && !several && only->entity != form.entity) {
                join(form, only->entity, "short form of " + only->surface);
            }
        }
    }

    /// "the Observatory" of an article that named one Syrian Observatory for Human Rights: one word of a
    /// body's name behind its first, said later and of no other body.
    void joinWordsOfBodies()
    {
        // form of the one body with that word; noIndex: several
        std::unordered_map<std::string_view, std::uint32_t> bearer;
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            const std::vector<std::string_view> words = wordsOfRef(m_forms[f].key);
            for (std::size_t w = 1; w < words.size() && m_forms[f].kind == EntityKind::Organisation; ++w) {
                const auto [at, isNew] = bearer.try_emplace(words[w], f);
                if (!isNew && at->second != noIndex && m_forms[at->second].entity != m_forms[f].entity) {
                    at->second = noIndex;
                }
            }
        }
        const std::vector<bool> indefinite = formsBehindIndefiniteArticles();
        for (std::uint32_t f = 0; f < m_forms.size(); ++f) {
            const NameForm& form = m_forms[f];
            if (form.kind != EntityKind::Organisation || form.words != 1 || !form.canonical.empty()
                || looksLikeAcronym(form.surface)) {
                continue;
            }
            const auto found = bearer.find(form.key);
            if (found == bearer.end() || found->second == noIndex || indefinite[f]) {
                continue;
            }
            const NameForm& fuller = m_forms[found->second];
            if (fuller.first < form.first && fuller.entity != form.entity) {
                join(form, fuller.entity, "short form of " + fuller.surface);
            }
        }
    }

    /// Which forms stand behind "a" or "another" somewhere: "a Board" is none that was named.
    std::vector<bool> formsBehindIndefiniteArticles() const
    {
        std::vector<bool> found(m_forms.size(), false);
        for (std::uint32_t m = 0; m < m_formOf.size(); ++m) {
            const std::string_view before = m_document.text.substr(0, m_mentions[m].span.begin);
            if (before.ends_with(" a ") || before.ends_with(" an ") || before.ends_with(" another ")) {
                found[m_formOf[m]] = true;
            }
        }
        return found;
    }

    /// "Federal Security Service (FSB)": the bracket right after a name that its letters fit; then any name
    /// of the article whose initials they are, if it is the only one.
    void joinAcronyms()
    {
        for (const NameForm& acronym : m_forms) {
            if (!looksLikeAcronym(acronym.surface)
                || (acronym.kind != EntityKind::Organisation && acronym.kind != EntityKind::Country)) {
                continue;
            }
            const NameForm* full = bracketedName(acronym);
            const char* why = "acronym in brackets";
            if (full == nullptr && acronym.canonical.empty()) {
                full = onlyNameWithInitials(acronym);
                why = "acronym";
            }
            if (full != nullptr && full->entity != acronym.entity) {
                join(acronym, full->entity, why);
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
        const std::string_view between
            = m_document.text.substr(before.span.end(), mention.span.begin - before.span.end());
        const bool fits = before.span.end() <= mention.span.begin && between == " ("
            && before.kind == mention.kind && isAcronymOf(acronym.surface, surfaceOf(before));
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
            if (best == nullptr || form.words > best->words
                || (form.words == best->words && form.count > best->count)) {
                best = &form;
            }
        }
        for (std::uint32_t e = 0; e < m_entities.size(); ++e) {
            LocalEntity& entity = m_entities[e];
            if (fullest[e] != nullptr && !entity.known) {
                entity.name = usualForm(*fullest[e])->surface;
            }
            std::erase_if(
                entity.aliases, [&entity](const AliasReason& alias) { return alias.name == entity.name; });
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

    /// "Elijah Cummings" rather than a rarer "Elijah Eugene Cummings", and no "IM Dorsa Derakhshani": of
    /// persons the form that the article writes more often, if it has first and last name, too.
    const NameForm* usualForm(const NameForm& fullest) const
    {
        const NameForm* usual = &fullest;
        for (const std::uint32_t f : m_formsOf[fullest.entity]) {
            const NameForm& form = m_forms[f];
            const bool titled = looksLikeAcronym(fullest.surface.substr(0, fullest.surface.find(' ')))
                && fullest.key.ends_with(form.key);
            const bool shorter
                = form.words < fullest.words && (titled || leavesOutMiddleNames(form.key, fullest.key));
            if (fullest.kind == EntityKind::Person && form.words > 1 && shorter
                && form.count >= usual->count * 2) {
                usual = &form;
            }
        }
        return usual;
    }

    const Document& m_document;
    const Gazetteer& m_gazetteer;
    std::vector<EntityMention>& m_mentions;
    std::vector<NameForm> m_forms;
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> m_formsWith; // by first and last word
    std::vector<std::uint32_t> m_formOf; // form of each mention
    std::vector<LocalEntity> m_entities;
    std::vector<std::vector<std::uint32_t>> m_formsOf; // of each entity
    std::vector<std::uint32_t> m_firstMention; // of each entity; noIndex: merged away
};

} // namespace

NameGroups groupNames(
    const Document& document, const Gazetteer& gazetteer, std::vector<EntityMention>& mentions)
{
    return NameGrouping(document, gazetteer, mentions).group();
}

} // namespace dateline
