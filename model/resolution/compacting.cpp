// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/compacting.h"

namespace dateline {

namespace {

constexpr std::size_t mostTexts = 20'000; // some 2 MB; then it begins anew

} // namespace

void BlockCompacting::compact(ArticleBlock& block)
{
    for (ResolvedTime& time : block.times) {
        share(time.value);
    }
    for (EventTelling& event : block.events) {
        event.participants.shrink_to_fit();
        share(event.fromTime);
        share(event.toTime);
        share(event.rule);
    }
    for (Statement& statement : block.statements) {
        share(statement.label);
        share(statement.why);
    }
    block.times.shrink_to_fit();
    block.mentions.shrink_to_fit();
    block.events.shrink_to_fit();
    block.relations.shrink_to_fit();
    block.statements.shrink_to_fit();
    block.dateReasons.shrink_to_fit();
}

void BlockCompacting::share(SharedText& text)
{
    if (text.empty()) {
        return;
    }
    if (const auto known = m_texts.find(text.view()); known != m_texts.end()) {
        text = known->second;
        return;
    }
    if (m_texts.size() == mostTexts) {
        m_texts.clear();
    }
    m_texts.emplace(text.view(), text); // the key is what the value holds
}

void dropSlack(Corpus& corpus)
{
    for (Entity& entity : corpus.entities) {
        entity.aliases.shrink_to_fit();
        entity.mentions.shrink_to_fit();
        entity.events.shrink_to_fit();
        entity.links.shrink_to_fit();
    }
    for (Event& event : corpus.events) {
        event.participants.shrink_to_fit();
        event.tellings.shrink_to_fit();
        event.variants.shrink_to_fit();
    }
    for (Link& link : corpus.links) {
        link.evidence.shrink_to_fit();
    }
    corpus.entities.shrink_to_fit();
    corpus.events.shrink_to_fit();
    corpus.links.shrink_to_fit();
}

} // namespace dateline
