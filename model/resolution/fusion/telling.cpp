// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/fusion/telling.h"

#include "model/extraction/events/inflection.h"
#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace dateline {

namespace {

constexpr int enough = 10;
constexpr int enoughInOneArticle = 13; // one article rarely tells one event as two without saying so

constexpr std::array<std::string_view, 44> emptyWords{"about", "after", "also", "and", "another", "are", "been", "before", "being",
    "but", "for", "from", "had", "has", "have", "her", "his", "into", "its", "more", "new", "not", "one", "other", "over", "said",
    "say", "some", "than", "that", "the", "their", "them", "then", "there", "they", "this", "was", "were", "which", "who", "will",
    "with", "would"};

std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    }
    return hash;
}

std::uint32_t groupsOf(EventKind kind)
{
    switch (kind) {
    case EventKind::Attack:
    case EventKind::Battle:
    case EventKind::Death:
        return 1U;
    case EventKind::Accident:
    case EventKind::Disaster:
        return 1U | 2U;
    case EventKind::Meeting:
    case EventKind::Visit:
        return 4U;
    case EventKind::Agreement:
    case EventKind::Decision:
        return 4U | 8U;
    case EventKind::Statement:
    case EventKind::Sanction:
    case EventKind::Threat:
    case EventKind::Publication:
        return 8U;
    case EventKind::Election:
    case EventKind::Appointment:
    case EventKind::Resignation:
    case EventKind::Withdrawal:
        return 16U;
    case EventKind::Arrest:
    case EventKind::Trial:
        return 32U;
    case EventKind::Deployment:
    case EventKind::Aid:
        return 64U;
    case EventKind::Other:
        return 0xFFU;
    default:
        return 128U;
    }
}

int dateScore(const DatedInterval& a, const DatedInterval& b)
{
    if (a.days == b.days) {
        return a.days.days() <= 7 ? 4 : 2;
    }
    if (a.days.contains(b.days) || b.days.contains(a.days)) {
        return std::max(a.days.days(), b.days.days()) <= 31 ? 2 : -100;
    }
    if (a.days.overlaps(b.days)) {
        return 1;
    }
    const std::int64_t gap = a.days.from > b.days.to ? std::int64_t{a.days.from} - b.days.to : std::int64_t{b.days.from} - a.days.to;
    return gap <= 1 && a.days.isDay() && b.days.isDay() ? 0 : -100;
}

} // namespace

FusionTelling fusionTelling(const ArticleBlock& block, std::uint32_t blockIndex, std::uint32_t index)
{
    FusionTelling result;
    const EventTelling& telling = block.events[index];
    result.telling = &telling;
    result.block = blockIndex;
    result.index = index;
    if (!block.article) {
        return result;
    }
    result.triggerStem = hashOf(crudeStem(lowerCase(telling.trigger.in(block.article->text))));
    const std::string title = nameKey(telling.title);
    for (std::size_t begin = 0; begin < title.size();) {
        const std::size_t end = std::min(title.find(' ', begin), title.size());
        const std::string_view word = std::string_view(title).substr(begin, end - begin);
        if (word.size() >= 3 && std::find(emptyWords.begin(), emptyWords.end(), word) == emptyWords.end()) {
            result.words.push_back(static_cast<std::uint32_t>(hashOf(crudeStem(word))));
        }
        begin = end + 1;
    }
    std::sort(result.words.begin(), result.words.end());
    result.words.erase(std::unique(result.words.begin(), result.words.end()), result.words.end());
    return result;
}

bool sameEvent(const FusionTelling& a, const FusionTelling& b, const std::vector<Entity>& entities)
{
    const EventTelling& x = *a.telling;
    const EventTelling& y = *b.telling;
    if (!x.date || !y.date) {
        return false;
    }
    if ((x.status == EventStatus::Denied) != (y.status == EventStatus::Denied)) {
        return false;
    }
    int score = dateScore(*x.date, *y.date);
    if (score < 0) {
        return false;
    }
    const bool sameTrigger = a.triggerStem == b.triggerStem;
    if (x.kind == y.kind) {
        score += x.kind == EventKind::Other ? 1 : 3;
    } else if ((groupsOf(x.kind) & groupsOf(y.kind)) != 0) {
        score += 1;
    } else if (!sameTrigger) {
        return false;
    }
    score += sameTrigger ? 3 : 0;
    int shared = 0;
    int agentsX = 0;
    int agentsY = 0;
    int agentsShared = 0;
    for (const Participant& p : x.participants) {
        agentsX += p.role == ArgumentRole::Agent;
        for (const Participant& q : y.participants) {
            if (p.entity != q.entity) {
                continue;
            }
            ++shared;
            agentsShared += p.role == ArgumentRole::Agent && q.role == ArgumentRole::Agent;
            const EntityKind kind = entities[p.entity.index()].kind;
            score += kind == EntityKind::Country ? 1 : 2;
        }
    }
    for (const Participant& q : y.participants) {
        agentsY += q.role == ArgumentRole::Agent;
    }
    if (agentsX > 0 && agentsY > 0 && agentsShared == 0) {
        score -= 3;
    }
    std::vector<std::uint32_t> common;
    std::set_intersection(a.words.begin(), a.words.end(), b.words.begin(), b.words.end(), std::back_inserter(common));
    const auto words = static_cast<int>(common.size());
    score += std::min(words, 5);
    const bool statement = x.kind == EventKind::Statement || y.kind == EventKind::Statement;
    if (words == 0 || (statement && words < 3 && !sameTrigger) || (shared == 0 && words < 3)) {
        return false;
    }
    return score >= (a.block == b.block ? enoughInOneArticle : enough);
}

} // namespace dateline
