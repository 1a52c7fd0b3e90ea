// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/treedecoder.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr std::int64_t impossible = INT64_MIN / 4;
constexpr std::int64_t rootPenalty = std::int64_t{1}
    << 40; // far above any sum of scores: one root arc, no more

// Maximum spanning arborescence from node 0. weights[d * n + h]; on return head[d] for d > 0. Recursion: a
// cycle is contracted into one node, which shrinks the graph each time.
std::vector<std::uint32_t> arborescence(std::vector<std::int64_t> weights, std::size_t n)
{
    std::vector<std::uint32_t> head(n, 0);
    for (std::size_t d = 1; d < n; ++d) {
        for (std::size_t h = 0; h < n; ++h) {
            if (h != d && (head[d] == d || weights[d * n + h] > weights[d * n + head[d]])) {
                head[d] = static_cast<std::uint32_t>(h);
            }
        }
    }
    std::vector<std::uint32_t> seen(n, 0); // 1 + the node from which the walk began
    std::vector<bool> inCycle(n, false);
    std::size_t cycleNode = 0;
    for (std::size_t start = 1; start < n && cycleNode == 0; ++start) {
        std::size_t at = start;
        while (at != 0 && seen[at] == 0) {
            seen[at] = static_cast<std::uint32_t>(start + 1);
            at = head[at];
        }
        cycleNode = at != 0 && seen[at] == start + 1 ? at : 0;
    }
    if (cycleNode == 0) {
        return head;
    }
    std::vector<std::size_t> cycle;
    for (std::size_t at = cycleNode; !inCycle[at]; at = head[at]) {
        inCycle[at] = true;
        cycle.push_back(at);
    }
    // The contracted graph: the nodes outside keep their order, the cycle is the last node.
    std::vector<std::size_t> outside;
    for (std::size_t node = 0; node < n; ++node) {
        if (!inCycle[node]) {
            outside.push_back(node);
        }
    }
    const std::size_t m = outside.size() + 1;
    const std::size_t merged = m - 1;
    std::vector<std::int64_t> smaller(m * m, impossible);
    std::vector<std::size_t> entry(m, cycle.front()); // for a head outside: the node of the cycle it enters
    std::vector<std::size_t> leaving(m, cycle.front()); // for a dependent outside: its head in the cycle
    for (std::size_t a = 0; a < merged; ++a) {
        for (std::size_t b = 0; b < merged; ++b) {
            smaller[a * m + b] = weights[outside[a] * n + outside[b]];
        }
        std::int64_t bestEntry = INT64_MIN;
        std::int64_t bestLeaving = INT64_MIN;
        for (const std::size_t node : cycle) {
            const std::int64_t in = weights[node * n + outside[a]] - weights[node * n + head[node]];
            if (in > bestEntry) {
                bestEntry = in;
                entry[a] = node;
            }
            const std::int64_t out = weights[outside[a] * n + node];
            if (out > bestLeaving) {
                bestLeaving = out;
                leaving[a] = node;
            }
        }
        smaller[merged * m + a] = bestEntry;
        smaller[a * m + merged] = bestLeaving;
    }
    const std::vector<std::uint32_t> inner = arborescence(std::move(smaller), m);
    for (std::size_t a = 1; a < merged; ++a) {
        head[outside[a]] = static_cast<std::uint32_t>(inner[a] == merged ? leaving[a] : outside[inner[a]]);
    }
    head[entry[inner[merged]]] = static_cast<std::uint32_t>(outside[inner[merged]]);
    return head;
}

} // namespace

bool TreeDecoder::isTree(std::span<const std::uint32_t> heads)
{
    const std::size_t tokens = heads.size();
    if (std::count(heads.begin(), heads.end(), 0U) != 1) {
        return false;
    }
    m_mark.assign(tokens + 1, 0);
    for (std::uint32_t start = 1; start <= tokens; ++start) {
        std::uint32_t at = start;
        while (at != 0 && m_mark[at] == 0) {
            m_mark[at] = start;
            at = heads[at - 1];
        }
        if (at != 0 && m_mark[at] == start) {
            return false;
        }
    }
    return true;
}

void TreeDecoder::repair(
    std::span<const std::int32_t> scores, std::size_t tokens, std::span<std::uint32_t> heads)
{
    const std::size_t n = tokens + 1;
    m_weights.assign(n * n, impossible);
    for (std::size_t d = 1; d < n; ++d) {
        for (std::size_t h = 0; h < n; ++h) {
            if (h != d) {
                m_weights[d * n + h] = scores[(d - 1) * n + h] - (h == 0 ? rootPenalty : 0);
            }
        }
    }
    const std::vector<std::uint32_t> found = arborescence(m_weights, n);
    std::copy(found.begin() + 1, found.end(), heads.begin());
}

void TreeDecoder::decode(
    std::span<const std::int32_t> scores, std::size_t tokens, std::span<std::uint32_t> heads)
{
    for (std::size_t d = 0; d < tokens; ++d) {
        const std::int32_t* row = scores.data() + d * (tokens + 1);
        std::size_t best = 0;
        for (std::size_t h = 1; h <= tokens; ++h) {
            best = h != d + 1 && row[h] > row[best] ? h : best;
        }
        heads[d] = static_cast<std::uint32_t>(best);
    }
    if (!isTree(heads.first(tokens))) {
        repair(scores, tokens, heads);
    }
}

} // namespace dateline
