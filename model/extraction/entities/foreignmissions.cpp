// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/entities/foreignmissions.h"

#include "model/knowledge/gazetteer.h"
#include "model/text/foldname.h"

#include <map>

namespace dateline {

namespace {

/// The country whose embassy or consulate a name tells of; else empty.
std::string_view senderOf(std::string_view surface, const Gazetteer& gazetteer)
{
    for (const std::string_view kind :
        {" Embassy", " embassy", " Consulate", " consulate", " Consulate General", " consulate general"}) {
        if (surface.ends_with(kind)) {
            return gazetteer.countryFor(surface.substr(0, surface.size() - kind.size()));
        }
    }
    return {};
}

} // namespace

std::vector<std::string_view> hostsOfMissions(
    std::string_view text, const Gazetteer& gazetteer, std::span<const EntityMention> mentions)
{
    std::vector<std::string_view> hosts(mentions.size());
    std::vector<std::string_view> senders(mentions.size());
    std::map<std::string_view, std::string_view> only; // host by sender; empty: several
    for (std::size_t m = 0; m < mentions.size(); ++m) {
        if (mentions[m].kind != EntityKind::Organisation) {
            continue;
        }
        senders[m] = senderOf(withoutPossessive(mentions[m].span.in(text)), gazetteer);
        if (senders[m].empty() || m + 1 == mentions.size()) {
            continue;
        }
        const EntityMention& next = mentions[m + 1];
        const bool isPlace = next.kind == EntityKind::Place || next.kind == EntityKind::Country;
        const std::uint32_t end = mentions[m].span.end();
        if (isPlace && next.span.begin >= end && text.substr(end, next.span.begin - end) == " in ") {
            hosts[m] = withoutPossessive(next.span.in(text));
            const auto [known, isNew] = only.try_emplace(senders[m], hosts[m]);
            known->second = isNew || known->second == hosts[m] ? hosts[m] : std::string_view();
        }
    }
    for (std::size_t m = 0; m < mentions.size(); ++m) {
        if (const auto known = only.find(senders[m]); hosts[m].empty() && known != only.end()) {
            hosts[m] = known->second;
        }
    }
    return hosts;
}

} // namespace dateline
