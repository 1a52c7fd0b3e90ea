// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/eventfusion.h"

namespace dateline {

std::vector<EventTelling> dateEvents(const AnalysedArticle&, std::span<const ResolvedTime>,
    const std::optional<PublicationDate>&, std::span<const EntityId>)
{
    return {};
}

} // namespace dateline
