// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/pairheads.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace dateline {

namespace {

constexpr std::int32_t noMargin = INT16_MIN;
constexpr std::size_t kinds = 7;
constexpr std::size_t distances = 18;
constexpr std::size_t wayLengths = 8;
constexpr std::size_t longestClimb = 40;

// 0 to 8: tokens from the first end to a later second one, in steps that widen; 9 to 17: the second stands
// before.
std::size_t distanceStep(TokenRange first, TokenRange second)
{
    const bool before = second.first < first.first;
    const std::int64_t gap
        = before ? std::int64_t{first.first} - second.last : std::int64_t{second.first} - first.last;
    constexpr std::int64_t steps[] = {1, 2, 3, 4, 6, 9, 14, 22};
    const auto step = static_cast<std::size_t>(
        std::lower_bound(std::begin(steps), std::end(steps), gap) - std::begin(steps));
    return step + (before ? 9 : 0);
}

// From a token to the root, or as far as the sentence was parsed.
void climb(const Document& document, std::uint32_t token, std::vector<std::uint32_t>& way)
{
    way.assign(1, token);
    while (document.tags[way.back()].head != TokenTag::noHead && way.size() <= longestClimb) {
        way.push_back(document.tags[way.back()].head);
    }
}

// The tokens on the way through the tree between the last tokens of the ends, without the ends' own.
void findWay(const Document& document, TokenRange first, TokenRange second, PairScratch& scratch)
{
    std::vector<std::uint32_t>& way = scratch.way;
    std::vector<std::uint32_t>& back = scratch.wayBack;
    climb(document, first.last, way);
    climb(document, second.last, back);
    const auto shared = std::find_if(way.begin(), way.end(),
        [&](std::uint32_t token) { return std::find(back.begin(), back.end(), token) != back.end(); });
    if (shared == way.end()) {
        way.clear();
        return;
    }
    back.erase(std::find(back.begin(), back.end(), *shared), back.end());
    way.erase(shared + 1, way.end());
    way.insert(way.end(), back.begin(), back.end());
    std::erase_if(way, [&](std::uint32_t token) {
        return (token >= first.first && token <= first.last)
            || (token >= second.first && token <= second.last);
    });
}

// The largest of each state over a token more.
void raise(std::uint8_t* largest, const std::uint8_t* state, std::size_t states)
{
    for (std::size_t i = 0; i < states; ++i) {
        largest[i] = std::max(largest[i], state[i]);
    }
}

} // namespace

PairHeads PairHeads::read(const ModelFile& file, std::size_t states)
{
    PairHeads heads;
    heads.m_states = states;
    const auto head = [&](const std::string& name, std::size_t outputs) {
        Head found{file.bytes(name + ".rows", pairRows, rowColumns),
            file.matrix(name + ".hidden", 4 * states + rowColumns, hiddenColumns),
            file.matrix(name + ".out", hiddenColumns, outputs)};
        return found.rows.empty() || found.hidden.inputs == 0 || found.out.inputs == 0 ? Head{} : found;
    };
    heads.m_participant = head("participant", 2);
    heads.m_dating = head("dating", 2);
    heads.m_relation = head("relation", relationLabels);
    return heads;
}

// The scores of a head's labels, or nullptr where the model has no such head or an end lies outside the
// states.
const std::int16_t* PairHeads::score(const IntegerKernels& kernels, const Head& head,
    const Document& document, std::span<const std::uint8_t> states, const PairEnds& ends,
    PairScratch& scratch) const
{
    const std::size_t begin = std::min(ends.first.first, ends.second.first);
    const std::size_t end = std::max(ends.first.last, ends.second.last);
    if (head.rows.empty() || (end + 1) * m_states > states.size() || end >= document.tags.size()) {
        return nullptr;
    }
    scratch.input.resize(4 * m_states + rowColumns);
    std::uint8_t* input = scratch.input.data();
    std::memcpy(input, states.data() + ends.first.last * m_states, m_states);
    std::memcpy(input + m_states, states.data() + ends.second.last * m_states, m_states);
    std::uint8_t* between = input + 2 * m_states;
    std::memcpy(between, states.data() + begin * m_states, m_states);
    for (std::size_t token = begin + 1; token <= end; ++token) {
        raise(between, states.data() + token * m_states, m_states);
    }
    findWay(document, ends.first, ends.second, scratch);
    std::uint8_t* onWay = input + 3 * m_states;
    std::memset(onWay, scratch.way.empty() ? 128 : 0, m_states);
    for (const std::uint32_t token : scratch.way) {
        raise(onWay, states.data() + token * m_states, m_states);
    }
    const std::size_t rows[4]
        = {ends.firstKind, kinds + ends.secondKind, 2 * kinds + distanceStep(ends.first, ends.second),
            2 * kinds + distances + std::min(scratch.way.size(), wayLengths - 1)};
    for (std::size_t i = 0; i < rowColumns; ++i) {
        int sum = 0;
        for (const std::size_t row : rows) {
            sum += head.rows[row * rowColumns + i];
        }
        input[4 * m_states + i] = static_cast<std::uint8_t>(std::clamp(sum, -127, 127) + 128);
    }
    scratch.hidden.resize(IntegerMatrix::padded(hiddenColumns));
    scratch.narrowed.resize(hiddenColumns);
    scratch.scores.resize(head.out.paddedOutputs());
    kernels.multiply(head.hidden, input, 1, scratch.hidden.data());
    kernels.bound(scratch.hidden.data(), hiddenColumns, scratch.hidden.data());
    kernels.narrow(scratch.hidden.data(), hiddenColumns, scratch.narrowed.data());
    kernels.multiply(head.out, scratch.narrowed.data(), 1, scratch.scores.data());
    return scratch.scores.data();
}

std::int32_t PairHeads::participantMargin(const IntegerKernels& kernels, const Document& document,
    std::span<const std::uint8_t> states, std::uint32_t trigger, const PairEnd& mention,
    PairScratch& scratch) const
{
    const std::int16_t* scores = score(kernels, m_participant, document, states,
        {{trigger, trigger}, triggerKind, mention.tokens, static_cast<std::size_t>(mention.kind)}, scratch);
    return scores != nullptr ? scores[1] - scores[0] : noMargin;
}

std::int32_t PairHeads::datingMargin(const IntegerKernels& kernels, const Document& document,
    std::span<const std::uint8_t> states, std::uint32_t trigger, TokenRange time, PairScratch& scratch) const
{
    const std::int16_t* scores = score(
        kernels, m_dating, document, states, {{trigger, trigger}, triggerKind, time, timeKind}, scratch);
    return scores != nullptr ? scores[1] - scores[0] : noMargin;
}

RelationScore PairHeads::relation(const IntegerKernels& kernels, const Document& document,
    std::span<const std::uint8_t> states, const PairEnd& first, const PairEnd& second,
    PairScratch& scratch) const
{
    const std::int16_t* scores = score(kernels, m_relation, document, states,
        {first.tokens, static_cast<std::size_t>(first.kind), second.tokens,
            static_cast<std::size_t>(second.kind)},
        scratch);
    if (scores == nullptr) {
        return {RelationKind::MentionedWith, false, noMargin};
    }
    const auto best
        = static_cast<std::size_t>(std::max_element(scores + 1, scores + relationLabels) - scores);
    const std::int32_t margin = scores[best] - scores[0];
    constexpr std::size_t statedKinds = relationKindCount - 1;
    if (margin <= 0) {
        return {RelationKind::MentionedWith, false, margin};
    }
    return {static_cast<RelationKind>((best - 1) % statedKinds), best > statedKinds, margin};
}

} // namespace dateline
