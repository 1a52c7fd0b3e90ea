// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Dossier: how two entities are linked, with a sentence to show for every step: the strongest ways from one
// to the other, each as hops, each hop with the piece of evidence that says most. Costs what
// EntityNetwork::strongestPaths does.

#include "model/graph/entitynetwork.h"

#include <optional>
#include <vector>

namespace dateline::graph {

struct DossierHop
{
    EntityId from; // as the way goes; the evidence may tell it the other way round
    EntityId to;
    LinkId link;
    std::uint32_t sentences = 0; // of evidence, all of the link's
    MentionRef evidence; // the one to quote: article and index into its relations
};

struct Dossier
{
    EntityId from;
    EntityId to;
    std::vector<std::vector<DossierHop>> ways; // strongest first; empty = no evidence links the two
};

/// `evidence`: the filter that `network` was counted with.
Dossier dossier(const Corpus& corpus, const EntityNetwork& network, EntityId from, EntityId to,
    const EvidenceFilter& evidence, std::uint32_t ways = 3);

/// The link's evidence that says most: a stated relation before a mere co-occurrence, a sure one before a
/// doubtful one, then the first; nullopt if none passes.
std::optional<MentionRef> bestEvidence(
    const Corpus& corpus, const Link& link, const EvidenceFilter& evidence);

} // namespace dateline::graph
