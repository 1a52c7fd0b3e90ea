// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/eventchain.h"

#include "model/resolution/fusion/sameevent.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace dateline {

namespace {

/// What is told as one so far.
struct Part
{
    std::vector<DatedInterval> dates; // each once
    std::vector<std::pair<std::uint32_t, std::uint32_t>> sentences; // block and sentence, sorted
    std::map<std::uint32_t, std::uint32_t> pairs; // by the part that they lead to: how many
};

/// One pair is enough for two tellings; of two parts a third of all that there may be: "one day, one man" is
/// a bridge soon.
bool hangTogether(const Part& a, const Part& b, std::uint32_t pairs)
{
    constexpr std::size_t share = 3;
    return pairs * share >= a.sentences.size() * b.sentences.size();
}

bool mayBeOne(const Part& a, const Part& b)
{
    for (const DatedInterval& date : a.dates) {
        if (!std::all_of(b.dates.begin(), b.dates.end(),
                [&date](const DatedInterval& other) { return mayBeOneDate(date, other); })) {
            return false;
        }
    }
    auto left = a.sentences.begin();
    auto right = b.sentences.begin();
    while (left != a.sentences.end() && right != b.sentences.end()) {
        if (*left == *right) {
            return false; // one sentence tells two things for a reason
        }
        *left < *right ? ++left : ++right;
    }
    return true;
}

void take(Part& part, Part&& other)
{
    for (const DatedInterval& date : other.dates) {
        if (std::find(part.dates.begin(), part.dates.end(), date) == part.dates.end()) {
            part.dates.push_back(date);
        }
    }
    std::vector<std::pair<std::uint32_t, std::uint32_t>> sentences;
    std::merge(part.sentences.begin(), part.sentences.end(), other.sentences.begin(), other.sentences.end(),
        std::back_inserter(sentences));
    part.sentences = std::move(sentences);
}

} // namespace

std::vector<std::uint32_t> partChain(std::span<const FusionTelling> chain, std::vector<TellingPair> pairs)
{
    std::vector<std::uint32_t> first(chain.size());
    std::iota(first.begin(), first.end(), 0U);
    std::vector<Part> parts;
    for (const FusionTelling& one : chain) {
        parts.push_back({{*one.telling->date}, {{one.block, one.telling->sentence}}, {}});
    }
    for (const TellingPair& pair : pairs) {
        ++parts[pair.a].pairs[pair.b];
        ++parts[pair.b].pairs[pair.a];
    }
    const auto root = [&first](std::uint32_t place) {
        while (first[place] != place) {
            first[place] = first[first[place]];
            place = first[place];
        }
        return place;
    };
    std::sort(pairs.begin(), pairs.end(), [](const TellingPair& left, const TellingPair& right) {
        return std::tuple(-left.points, left.a, left.b) < std::tuple(-right.points, right.a, right.b);
    });
    for (const TellingPair& pair : pairs) {
        const std::uint32_t one = root(pair.a);
        const std::uint32_t other = root(pair.b);
        const std::uint32_t a = std::min(one, other);
        const std::uint32_t b = std::max(one, other);
        if (a != b && hangTogether(parts[a], parts[b], parts[a].pairs[b]) && mayBeOne(parts[a], parts[b])) {
            for (const auto& [part, times] : parts[b].pairs) {
                parts[part].pairs.erase(b);
                if (part != a) {
                    parts[a].pairs[part] += times;
                    parts[part].pairs[a] += times;
                }
            }
            take(parts[a], std::move(parts[b]));
            first[b] = a;
        }
    }
    for (std::uint32_t place = 0; place < first.size(); ++place) {
        first[place] = root(place);
    }
    return first;
}

} // namespace dateline
