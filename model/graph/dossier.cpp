// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/graph/dossier.h"

namespace dateline::graph {

std::optional<MentionRef> bestEvidence(const Corpus& corpus, const Link& link, const EvidenceFilter& evidence)
{
    const auto worth = [](const RelationTelling& telling) {
        return (telling.kind != RelationKind::MentionedWith ? 8 : 0) + static_cast<int>(telling.confidence);
    };
    std::optional<MentionRef> best;
    int most = -1;
    for (const MentionRef each : link.evidence) {
        const ArticleBlock& block = corpus[each.article];
        const RelationTelling telling = block.relation(each.index);
        if (passes(block, telling, evidence) && worth(telling) > most) {
            best = each;
            most = worth(telling);
        }
    }
    return best;
}

Dossier dossier(const Corpus& corpus, const EntityNetwork& network, EntityId from, EntityId to,
    const EvidenceFilter& evidence, std::uint32_t ways)
{
    Dossier result{from, to, {}};
    for (const NetworkPath& path : network.strongestPaths(from, to, ways)) {
        std::vector<DossierHop>& hops = result.ways.emplace_back();
        for (std::size_t i = 0; i < path.links.size(); ++i) {
            const LinkId link = path.links[i];
            if (const std::optional<MentionRef> best = bestEvidence(corpus, corpus[link], evidence)) {
                hops.push_back(
                    {path.entities[i], path.entities[i + 1], link, network[link].sentences, *best});
            }
        }
    }
    return result;
}

} // namespace dateline::graph
