// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/notes.h"

#include "app/correcting/selectedcorrections.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/words.h"
#include "model/text/foldname.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct NoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(NoteTexts)
};

ArticleId articleOf(const Corpus& corpus, const ContentHash& hash)
{
    const auto at = std::find_if(corpus.articles.begin(), corpus.articles.end(),
        [&hash](const auto& block) { return block->article->hash == hash; });
    return at == corpus.articles.end()
        ? ArticleId()
        : ArticleId::fromIndex(static_cast<std::size_t>(at - corpus.articles.begin()));
}

template <typename Same> EntityId entityOf(const Corpus& corpus, EntityKind kind, Same same)
{
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        const Entity& entity = corpus.entities[i];
        if (entity.kind == kind
            && (same(entity.name)
                || std::any_of(entity.aliases.begin(), entity.aliases.end(),
                    [&same](const AliasReason& alias) { return same(alias.name); }))) {
            return EntityId::fromIndex(i);
        }
    }
    return {};
}

struct Locate
{
    const Corpus& corpus;

    Selection operator()(const ArticlePlace& place) const
    {
        const ArticleId article = articleOf(corpus, place.article);
        return article ? Selection::of(article) : Selection();
    }
    Selection operator()(const EntityName& name) const
    {
        EntityId entity
            = entityOf(corpus, name.kind, [&name](const std::string& one) { return one == name.name; });
        if (!entity) {
            const std::string key = nameKey(name.name);
            entity
                = entityOf(corpus, name.kind, [&key](const std::string& one) { return nameKey(one) == key; });
        }
        return entity ? Selection::of(entity) : Selection();
    }
    Selection operator()(const EventPlace& place) const
    {
        const ArticleId article = articleOf(corpus, place.trigger.article);
        for (std::size_t i = 0; article && i < corpus[article].events.size(); ++i) {
            if (corpus[article].events[i].trigger == place.trigger.span) {
                return Selection::of(corpus[article].events[i].event);
            }
        }
        return {};
    }
    Selection operator()(const RelationPlace& place) const
    {
        const ArticleId article = articleOf(corpus, place.source.article);
        for (std::uint32_t i = 0; article && i < corpus[article].relations.size(); ++i) {
            const RelationTelling relation = corpus[article].relation(i);
            const auto spanOf = [&](std::uint32_t mention) { return corpus[article].mentions[mention].span; };
            const std::pair ends(spanOf(relation.sourceMention), spanOf(relation.targetMention));
            if (ends == std::pair(place.source.span, place.target.span)
                || ends == std::pair(place.target.span, place.source.span)) { // turned round since
                return Selection::of(relation.link);
            }
        }
        return {};
    }
};

} // namespace

std::vector<WrittenNote> notesIn(const Ledger& ledger)
{
    std::vector<WrittenNote> notes;
    for (const RuleRef rule : ledger.rules()) {
        const auto* note = std::get_if<Note>(&ledger[rule]);
        if (note == nullptr) {
            continue;
        }
        const LedgerEntry& entry = ledger.entries()[rule.entry];
        std::erase_if(notes, [&](const WrittenNote& known) {
            return known.subject == note->subject && known.author == entry.author;
        });
        if (!note->text.empty()) {
            notes.push_back({note->subject, note->text, entry.author, entry.at});
        }
    }
    return notes;
}

std::optional<Subject> subjectOf(
    const Corpus& corpus, const Selection& selection, const std::optional<TextPlace>& place)
{
    const std::size_t chosen = selection.events.size() + selection.links.size() + selection.entities.size();
    if (chosen > 1) {
        return std::nullopt;
    }
    if (!selection.events.empty()) {
        return placesOf(corpus, selection.events.front()).front();
    }
    if (!selection.links.empty()) {
        const LinkId link = selection.links.front();
        if (const auto here = relationAt(corpus, link, place)) {
            return placeOf(corpus, here->article, corpus[here->article].relation(here->index));
        }
        const std::vector<RelationPlace> all = placesOf(corpus, link);
        return all.empty() ? std::nullopt : std::optional<Subject>(all.front());
    }
    if (!selection.entities.empty()) {
        return correctionName(corpus[selection.entities.front()]);
    }
    if (selection.articles.size() > 1 || (selection.articles.empty() && !place)) {
        return std::nullopt;
    }
    const ArticleId article = selection.articles.empty() ? place->article : selection.articles.front();
    return ArticlePlace{corpus[article].article->hash};
}

Selection thingOf(const Corpus& corpus, const Subject& subject)
{
    return std::visit(Locate{corpus}, subject);
}

QString thingTitle(const Corpus& corpus, const Selection& thing)
{
    if (!thing.events.empty()) {
        return NoteTexts::tr("Event: %1").arg(toQString(corpus[thing.events.front()].title));
    }
    if (!thing.links.empty()) {
        const Link& link = corpus[thing.links.front()];
        return NoteTexts::tr("Link: %1 \u2013 %2")
            .arg(toQString(corpus[link.a].name), toQString(corpus[link.b].name));
    }
    if (!thing.entities.empty()) {
        const Entity& entity = corpus[thing.entities.front()];
        return NoteTexts::tr("%1: %2", "a kind of name, the name")
            .arg(kindWord(entity.kind), toQString(entity.name));
    }
    if (!thing.articles.empty()) {
        return NoteTexts::tr("Article: %1").arg(articleTitle(*corpus[thing.articles.front()].article));
    }
    return NoteTexts::tr("(not in these articles any more)");
}

} // namespace dateline
