// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// From what is selected to corrections: pure functions behind the commands. Where the reading place stands on
// one sentence of a link's evidence, or one mention of a name, it is that one that is meant.

#include "model/items/viewstate.h"

#include <vector>

namespace dateline {

/// The relation of that link which the place stands on; nullopt: none, the link as a whole is meant.
std::optional<MentionRef> relationAt(
    const Corpus& corpus, LinkId link, const std::optional<TextPlace>& place);
std::optional<MentionRef> mentionAt(
    const Corpus& corpus, EntityId entity, const std::optional<TextPlace>& place);

/// Selected events (each telling), the link's sentence at the place or all of its sentences, else the names.
std::vector<Correction> verdicts(const Corpus& corpus, const Selection& selection,
    const std::optional<TextPlace>& place, Judgement judgement);
/// Of the link's relation at the place; all that are stated, where it stands on none.
std::vector<Correction> relationChanges(const Corpus& corpus, LinkId link,
    const std::optional<TextPlace>& place, std::optional<RelationKind> kind, bool turnRound);
std::vector<Correction> kindChanges(
    const Corpus& corpus, const std::vector<EntityId>& entities, EntityKind kind);
/// Never a name: the name and its other spellings in the articles.
std::vector<Correction> neverNames(const Corpus& corpus, const std::vector<EntityId>& entities);
Correction mentionMove(const Corpus& corpus, MentionRef mention, const EntityName& to);
/// All mentions of the entity in that article.
std::vector<Correction> mentionMoves(
    const Corpus& corpus, EntityId entity, ArticleId article, const EntityName& to);
EntityMerge mergeOf(const Corpus& corpus, const std::vector<EntityId>& entities, const std::string& name);
/// The same change for every telling of the event.
std::vector<Correction> eventChanges(const Corpus& corpus, EventId event, EventChange change);

} // namespace dateline
