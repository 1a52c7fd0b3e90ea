// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventhead.h"

#include <algorithm>

namespace dateline {

TokenRange tokensOf(const Document& document, TextSpan span)
{
    const auto at = [&](std::uint32_t byte) {
        const auto found = std::partition_point(document.tokens.begin(), document.tokens.end(),
            [byte](const Token& token) { return token.span.end() <= byte; });
        return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(found - document.tokens.begin(), std::ssize(document.tokens) - 1));
    };
    return {at(span.begin), at(span.end() - 1)};
}

TakingHead takingHead(const LanguageModel& model, const Document& document, const Analysis& found, LanguageModel::Scratch& scratch)
{
    return [&](std::uint32_t trigger, std::uint32_t mention) {
        const EntityMention& taker = found.mentions[mention];
        return model.participantMargin(document, trigger, {tokensOf(document, taker.span), taker.kind}, scratch);
    };
}

} // namespace dateline
