// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/report/plan.h"

#include "model/graph/dossier.h"

#include <algorithm>
#include <tuple>

namespace dateline::report {

namespace {

bool passes(const std::vector<std::uint8_t>& shown, std::size_t index)
{
    return shown.empty() || (index < shown.size() && shown[index] != 0);
}

/// Weightiest first; `order` is the place in the timeline, which decides last.
auto weight(const Event& event, std::size_t order)
{
    return std::tuple(event.review == Review::None, ~event.sources, ~event.tellings.size(),
        -static_cast<int>(event.confidence), order);
}

/// The weightiest, in their order.
std::vector<EventId> chosen(const Corpus& corpus, const std::vector<EventId>& events,
    const ReportOptions& options, std::size_t most, std::size_t& all)
{
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (passes(options.events, events[i].index())) {
            places.push_back(i);
        }
    }
    all = places.size();
    if (places.size() > most) {
        std::nth_element(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(most), places.end(),
            [&](std::size_t left, std::size_t right) {
                return weight(corpus[events[left]], left) < weight(corpus[events[right]], right);
            });
        places.resize(most);
        std::sort(places.begin(), places.end());
    }
    std::vector<EventId> result;
    result.reserve(places.size());
    for (const std::size_t place : places) {
        result.push_back(events[place]);
    }
    return result;
}

void chooseNames(
    const Corpus& corpus, const ReportOptions& options, const graph::EntityNetwork& network, Plan& plan)
{
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        if (passes(options.entities, i) && network.entities()[i].mentions > 0) {
            plan.names.push_back(EntityId::fromIndex(i));
        }
    }
    plan.allNames = plan.names.size();
    const auto key
        = [&](EntityId id) { return std::tuple(~network[id].articles, ~network[id].mentions, id); };
    std::sort(plan.names.begin(), plan.names.end(),
        [&](EntityId left, EntityId right) { return key(left) < key(right); });
    plan.names.resize(std::min(plan.names.size(), options.limits.names));
    plan.hasName.assign(corpus.entities.size(), 0);
    for (const EntityId id : plan.names) {
        plan.hasName[id.index()] = 1;
    }
}

/// Of the events and of the links: what is quoted must be there to be looked up.
std::vector<std::uint8_t> citedArticles(
    const Corpus& corpus, const ReportOptions& options, const graph::EntityNetwork& network, const Plan& plan)
{
    std::vector<std::uint8_t> cited(corpus.articles.size(), 0);
    for (const auto* events : {&plan.dated, &plan.undated}) {
        for (const EventId id : *events) {
            for (const MentionRef telling : quotedTellings(corpus, corpus[id], options.limits.sentences)) {
                cited[telling.article.index()] = 1;
            }
        }
    }
    for (const EntityId id : plan.names) {
        const auto neighbours = network.neighbours(id);
        for (std::size_t i = 0; i < std::min(neighbours.size(), options.limits.links); ++i) {
            if (const auto evidence
                = graph::bestEvidence(corpus, corpus[neighbours[i].link], options.evidence)) {
                cited[evidence->article.index()] = 1;
            }
        }
    }
    return cited;
}

void chooseArticles(
    const Corpus& corpus, const ReportOptions& options, const graph::EntityNetwork& network, Plan& plan)
{
    for (std::size_t i = 0; i < corpus.articles.size(); ++i) {
        if (!passes(options.articles, i)) {
            continue;
        }
        const ArticleBlock& block = *corpus.articles[i];
        plan.articles.push_back(ArticleId::fromIndex(i));
        plan.copies += block.copyOf ? 1 : 0;
        if (!block.published) {
            ++plan.withoutDate;
        } else {
            const DayInterval days = block.published->days;
            plan.published = plan.published ? DayInterval{std::min(plan.published->from, days.from),
                                 std::max(plan.published->to, days.to)}
                                            : days;
        }
    }
    plan.allArticles = plan.articles.size();
    if (plan.articles.size() > options.limits.articles) {
        const std::vector<std::uint8_t> cited = citedArticles(corpus, options, network, plan);
        std::stable_partition(
            plan.articles.begin(), plan.articles.end(), [&](ArticleId id) { return cited[id.index()] != 0; });
        plan.articles.resize(options.limits.articles);
    }
    const auto key = [&](ArticleId id) {
        const std::optional<PublicationDate>& published = corpus[id].published;
        return std::tuple(
            !published, published ? published->days.from : 0, published ? published->days.to : 0, id);
    };
    std::sort(plan.articles.begin(), plan.articles.end(),
        [&](ArticleId left, ArticleId right) { return key(left) < key(right); });
    plan.hasArticle.assign(corpus.articles.size(), 0);
    for (const ArticleId id : plan.articles) {
        plan.hasArticle[id.index()] = 1;
    }
}

} // namespace

std::vector<MentionRef> quotedTellings(const Corpus& corpus, const Event& event, std::size_t most)
{
    std::vector<MentionRef> result;
    for (const MentionRef telling : event.tellings) {
        const bool isKnown = std::any_of(
            result.begin(), result.end(), [&](MentionRef each) { return each.article == telling.article; });
        if (result.size() < most && !isKnown && (result.empty() || !corpus[telling.article].copyOf)) {
            result.push_back(telling);
        }
    }
    return result;
}

Plan planReport(const Corpus& corpus, const ReportOptions& options, const graph::EntityNetwork& network)
{
    Plan plan;
    plan.dated = chosen(corpus, corpus.timeline, options, options.limits.events, plan.allDated);
    plan.undated = chosen(corpus, corpus.undated, options, options.limits.undated, plan.allUndated);
    plan.hasEvent.assign(corpus.events.size(), 0);
    for (const auto* events : {&plan.dated, &plan.undated}) {
        for (const EventId id : *events) {
            plan.hasEvent[id.index()] = 1;
        }
    }
    chooseNames(corpus, options, network, plan);
    chooseArticles(corpus, options, network, plan);
    return plan;
}

} // namespace dateline::report
