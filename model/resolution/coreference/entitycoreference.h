// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which names of different articles mean the same thing. Same names merge unless kind, country, office or
// company speak against it; known aliases merge; transliterations merge by a key that knows them. Each merge
// keeps its reason; doubtful ones become suggestions. Deterministic; near-linear by blocking on normalised
// names.

#include "model/corpus/corpus.h"
#include "model/resolution/coreference/localnames.h"

#include <span>

namespace dateline {

class OfficeTable;

struct EntityClusters
{
    std::vector<Entity> entities; // name, kind and aliases are set; the rest is filled by the resolver
    // [article][local entity]; invalid for descriptions not yet resolved
    std::vector<std::vector<EntityId>> entityOf;
};

/// Of the corrections only those count that hold two names apart: no reason joins them. The rest is
/// entitycorrection.h.
EntityClusters clusterEntities(const LocalNames& names, std::span<const Correction> corrections = {});

/// "the Italian foreign minister" becomes whoever held that office when the article was published, if the
/// office table knows and the person is named in the article or anywhere in the corpus. Fills the open places
/// of entityOf.
void resolveDescriptions(const LocalNames& names, std::span<const std::optional<PublicationDate>> published,
    const OfficeTable& offices, EntityClusters& clusters);

} // namespace dateline
