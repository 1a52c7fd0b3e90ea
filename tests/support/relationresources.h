// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the finder of relations reads, as it ships.

#include "model/extraction/events/eventlexicon.h"
#include "model/extraction/relations/relationfeatures.h"
#include "model/extraction/relations/relationlexicon.h"
#include "model/knowledge/gazetteer.h"
#include "model/knowledge/officetable.h"

#include <memory>

namespace dateline::test {

struct RelationResources
{
    /// False where a file is missing or damaged.
    bool load()
    {
        return take(EventLexicon::load(DATELINE_RESOURCES "/lexicon/events"), events)
            && take(RelationLexicon::load(DATELINE_RESOURCES "/lexicon/relations"), relations)
            && take(Gazetteer::load(DATELINE_RESOURCES "/gazetteer"), gazetteer)
            && take(OfficeTable::load(DATELINE_RESOURCES "/offices"), offices);
    }

    RelationOptions options() const { return {true, true, offices.get(), gazetteer.get()}; }

    std::unique_ptr<EventLexicon> events;
    std::unique_ptr<RelationLexicon> relations;
    std::unique_ptr<Gazetteer> gazetteer;
    std::unique_ptr<OfficeTable> offices;

private:
    template <typename Loaded, typename Kept> static bool take(Loaded loaded, std::unique_ptr<Kept>& kept)
    {
        if (loaded.has_value()) {
            kept = std::make_unique<Kept>(std::move(*loaded));
        }
        return loaded.has_value();
    }
};

} // namespace dateline::test
