// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Name labels -> names: calls found(first token, last token, kind) for each well-formed run of labels in
// [begin, end) of a vector whose items have a member `name` (0 = none, else 1 + kind * 4 + {begin, inside,
// last, single}).

#include <cstddef>

namespace dateline {

template <typename Labels, typename Found>
void forEachName(const Labels& labels, std::size_t begin, std::size_t end, Found found)
{
    std::size_t start = end;
    for (std::size_t token = begin; token < end; ++token) {
        const std::size_t label = labels[token].name;
        const std::size_t place = label == 0 ? 4 : (label - 1) % 4;
        if (place == 3) {
            found(token, token, (label - 1) / 4);
        } else if (place == 0) {
            start = token;
        } else if (place == 2 && start < token) {
            found(start, token, (label - 1) / 4);
        }
        start = place == 0 || place == 1 ? start : end;
    }
}

} // namespace dateline
