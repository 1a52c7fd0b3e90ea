// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Embassies and consulates: "the US Embassy in Baghdad" and "the US Embassy in Nairobi" are two bodies. One
// that is told without its place is that of the article, where the article tells of one alone. Linear in the
// mentions.

#include "model/extraction/analysis.h"

#include <span>
#include <string_view>
#include <vector>

namespace dateline {

class Gazetteer;

/// The place or country that each mention is an embassy in, as the text has it; empty where it is none or
/// nobody says where. Views into the text.
std::vector<std::string_view> hostsOfMissions(
    std::string_view text, const Gazetteer& gazetteer, std::span<const EntityMention> mentions);

} // namespace dateline
