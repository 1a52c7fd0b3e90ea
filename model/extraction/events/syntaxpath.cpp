// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/syntaxpath.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t maxSteps = 6;
constexpr std::array<std::string_view, 37> names{"dep", "root", "acl", "advcl", "advmod", "amod", "appos",
    "aux", "case", "cc", "ccomp", "clf", "compound", "conj", "cop", "csubj", "det", "discourse", "dislocated",
    "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod", "nsubj", "nummod", "obj", "obl",
    "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"};

void append(SyntaxPath& path, std::string_view text)
{
    const std::size_t size = std::min(text.size(), path.letters.size() - path.length);
    std::copy_n(text.begin(), size, path.letters.begin() + static_cast<std::ptrdiff_t>(path.length));
    path.length += size;
}

} // namespace

std::string_view deprelName(Deprel relation)
{
    return names[static_cast<std::size_t>(relation)];
}

bool findPath(const Document& document, std::uint32_t from, std::uint32_t to, SyntaxPath& path)
{
    std::array<std::uint32_t, maxSteps + 1> above{}; // from and its heads
    std::size_t aboveCount = 0;
    for (std::uint32_t t = from; t != TokenTag::noHead && aboveCount < above.size();
         t = document.tags[t].head) {
        above[aboveCount++] = t;
    }
    std::array<std::uint32_t, maxSteps + 1> below{}; // to and its heads, until one is among above
    std::size_t belowCount = 0;
    for (std::uint32_t t = to; t != TokenTag::noHead && belowCount < below.size();
         t = document.tags[t].head) {
        const auto end = above.begin() + static_cast<std::ptrdiff_t>(aboveCount);
        const auto meeting = std::find(above.begin(), end, t);
        if (meeting == end) {
            below[belowCount++] = t;
            continue;
        }
        path.up = static_cast<std::size_t>(meeting - above.begin());
        path.down = belowCount;
        path.top = t;
        if (path.up + path.down > maxSteps) {
            return false;
        }
        for (std::size_t i = 0; i < path.up; ++i) {
            append(path, deprelName(document.tags[above[i]].relation));
            append(path, "<");
        }
        for (std::size_t i = belowCount; i-- > 0;) {
            append(path, ">");
            append(path, deprelName(document.tags[below[i]].relation));
        }
        return true;
    }
    return false;
}

} // namespace dateline
