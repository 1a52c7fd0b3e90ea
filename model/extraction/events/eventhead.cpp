// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventhead.h"

#include <algorithm>

namespace dateline {

TokenRange tokensOf(const Document& document, TextSpan span)
{
    const auto at = [&](std::uint32_t byte) {
        return std::min(document.tokenAt(byte), static_cast<std::uint32_t>(document.tokens.size() - 1));
    };
    return {at(span.begin), at(span.end() - 1)};
}

TakingHead takingHead(const LanguageModel& model, const Document& document, const Analysis& found,
    LanguageModel::Scratch& scratch)
{
    return [&](std::uint32_t trigger, std::uint32_t mention) {
        const EntityMention& taker = found.mentions[mention];
        return model.participantMargin(
            document, trigger, {tokensOf(document, taker.span), taker.kind}, scratch);
    };
}

} // namespace dateline
