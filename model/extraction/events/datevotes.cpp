// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/datevotes.h"

#include <algorithm>

namespace dateline {

void DateVotesRef::add(const DateVote& vote)
{
    auto group = std::find_if(m_groups.begin(), m_groups.end(),
        [&](const DateGroup& each) { return meansTheSame(each.meaning, vote.option); });
    if (group == m_groups.end()) {
        m_groups.push_back({vote.option, {}, 0});
        group = m_groups.end() - 1;
    }
    group->sum += vote.share;
    if (group->votes.empty() || group->votes.back().candidate != vote.candidate) {
        group->votes.push_back(vote);
        return;
    }
    DateVote& own = group->votes.back();
    if (vote.score > own.score) {
        own.option = vote.option;
        own.score = vote.score;
    }
    own.share += vote.share;
}

void DateVotesRef::settle()
{
    // "in the 1990s" says when its own sentence was, and nothing of the others
    std::erase_if(m_groups, [this](const DateGroup& group) {
        return group.meaning.time != noIndex && !isOfSentence(group.meaning.kind)
            && m_words.found().times[group.meaning.time].interpretation.unit >= TimeUnit::Decade;
    });
    for (DateGroup& group : m_groups) {
        std::stable_sort(group.votes.begin(), group.votes.end(),
            [](const DateVote& a, const DateVote& b) { return a.share > b.share; });
    }
    std::stable_sort(m_groups.begin(), m_groups.end(),
        [](const DateGroup& a, const DateGroup& b) { return a.sum > b.sum; });
    std::stable_partition(m_groups.begin(), m_groups.end(),
        [this](const DateGroup& group) { return !followsAnotherDate(group); });
}

bool DateVotesRef::meansTheSame(const DateOption& a, const DateOption& b) const
{
    if (a.time == noIndex || b.time == noIndex) {
        return a.kind == b.kind;
    }
    const auto& times = m_words.found().times;
    return isUntilPublication(a.kind) == isUntilPublication(b.kind)
        && (a.kind == DateSourceKind::SameRange) == (b.kind == DateSourceKind::SameRange)
        && (a.time == b.time || times[a.time].interpretation == times[b.time].interpretation);
}

bool DateVotesRef::areCoordinated(std::uint32_t firstTime, std::uint32_t secondTime) const
{
    constexpr std::uint32_t farthest = 6; // tokens
    const auto& times = m_words.found().times;
    const std::uint32_t begin = m_words.lastToken(times[firstTime]) + 1;
    const std::uint32_t end = m_words.firstToken(times[secondTime]);
    if (end <= begin || end - begin > farthest) {
        return false;
    }
    bool joins = false;
    for (std::uint32_t t = begin; t < end; ++t) {
        if (m_words[t].event || m_words[t].time != noIndex) {
            return false;
        }
        joins = joins || m_words.lower(t) == "and";
    }
    return joins;
}

bool DateVotesRef::followsAnotherDate(const DateGroup& group) const
{
    return group.meaning.kind == DateSourceKind::Same && group.meaning.time > 0
        && m_words.found().times[group.meaning.time - 1].sentence
        == m_words.found().times[group.meaning.time].sentence
        && areCoordinated(group.meaning.time - 1, group.meaning.time);
}

std::uint32_t DateVotesRef::bestShareOf(std::size_t candidate) const
{
    std::uint32_t best = 0;
    for (const DateGroup& group : m_groups) {
        if (followsAnotherDate(group)) {
            continue; // a date beside another one takes nothing from it
        }
        for (const DateVote& vote : group.votes) {
            best = vote.candidate == candidate ? std::max(best, vote.share) : best;
        }
    }
    return best;
}

} // namespace dateline
