// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Corrections of every kind with content drawn from a seed, for properties that hold for all of them.

#include "model/base/random.h"
#include "model/corrections/correction.h"

#include <array>

namespace dateline::test {

class RandomCorrections
{
public:
    explicit RandomCorrections(std::uint64_t seed)
        : m_random(seed)
    {
    }

    Correction next()
    {
        switch (m_random.below(std::variant_size_v<Correction>)) {
        case 0: return ArticleDateCorrection{hash(), days(), text()};
        case 1: return EntityRename{entity(), name()};
        case 2: return EntityKindChange{entity(), kind()};
        case 3: return EntityMerge{{entity(), entity(), entity()}, m_random.below(2) == 0 ? "" : name()};
        case 4: return EntitiesApart{{EntityKind::Person, name() + " one"}, entity()};
        case 5: return move();
        case 6: return NameRule{name(), m_random.below(2) == 0 ? std::nullopt : std::optional(kind())};
        case 7: return MentionAddition{passage(hash()), entity()};
        case 8: return MentionRemoval{passage(hash())};
        case 9: return eventChange();
        case 10:
            return EventAddition{{passage(hash())}, eventKind(), status(), text(), date(), participants()};
        case 11: return RelationChange{relation(), relationKind(), m_random.below(2) == 0};
        case 12: return RelationAddition{relation(), text()};
        case 13: return verdict();
        case 14: return Note{ArticlePlace{hash()}, text()};
        default:
            return m_random.below(2) == 0
                ? TimelineNote{days().value_or(DayInterval{100, 200}), "", "", text()}
                : TimelineNote{std::nullopt, "country", name(), text()};
        }
    }

private:
    ContentHash hash() { return ContentHash::of(std::to_string(m_random.below(20))); }
    EntityKind kind() { return static_cast<EntityKind>(m_random.below(entityKindCount)); }
    EventKind eventKind() { return static_cast<EventKind>(m_random.below(eventKindCount)); }
    EventStatus status() { return static_cast<EventStatus>(m_random.below(5)); }
    RelationKind relationKind() { return static_cast<RelationKind>(m_random.below(relationKindCount)); }
    std::string name()
    {
        static const std::array<const char*, 8> names{"NATO", "Jens Stoltenberg", "Côte d’Ivoire",
            "\"Abu\" \\ Bakr", "上海", "IS", "Line\nbreak", "O'Neill-Smith"};
        return names.at(m_random.below(names.size()));
    }
    std::string text()
    {
        return m_random.below(3) == 0 ? "" : name() + ", \t" + std::to_string(m_random.below(1000));
    }
    EntityName entity() { return {kind(), name()}; }
    Passage passage(ContentHash article)
    {
        const std::string words = name();
        return {article, {m_random.below(5000), static_cast<std::uint32_t>(words.size())}, words};
    }
    std::optional<DayInterval> days()
    {
        const auto from = static_cast<DayNumber>(m_random.below(40'000)) - 20'000;
        return m_random.below(4) == 0
            ? std::nullopt
            : std::optional(DayInterval{from, from + static_cast<DayNumber>(m_random.below(40))});
    }
    EventDate date()
    {
        return {days(), static_cast<Precision>(m_random.below(10)), static_cast<Qualifier>(m_random.below(5)),
            m_random.below(2) == 0};
    }
    std::vector<EventParticipant> participants()
    {
        std::vector<EventParticipant> all;
        for (std::uint32_t i = m_random.below(4); i > 0; --i) {
            all.push_back({entity(), static_cast<ArgumentRole>(m_random.below(5))});
        }
        return all;
    }
    RelationPlace relation()
    {
        const ContentHash article = hash();
        return {passage(article), passage(article), relationKind()};
    }
    Correction move()
    {
        const Passage where = passage(hash());
        const bool one = m_random.below(2) == 0;
        return MentionMove{entity(), where.article, one ? std::optional(where.span) : std::nullopt,
            one ? where.text : "", entity()};
    }
    Correction eventChange()
    {
        EventChange change;
        change.event.trigger = passage(hash());
        const std::uint32_t fields = 1 + m_random.below(31);
        change.kind = (fields & 1U) != 0 ? std::optional(eventKind()) : std::nullopt;
        change.status = (fields & 2U) != 0 ? std::optional(status()) : std::nullopt;
        change.title = (fields & 4U) != 0 ? std::optional(text()) : std::nullopt;
        change.date = (fields & 8U) != 0 ? std::optional(date()) : std::nullopt;
        change.participants = (fields & 16U) != 0 ? std::optional(participants()) : std::nullopt;
        return change;
    }
    Correction verdict()
    {
        const Judgement judgement = m_random.below(2) == 0 ? Judgement::Accepted : Judgement::Rejected;
        switch (m_random.below(3)) {
        case 0: return Verdict{entity(), judgement};
        case 1: return Verdict{EventPlace{passage(hash())}, judgement};
        default: return Verdict{relation(), judgement};
        }
    }

    Random m_random;
};

} // namespace dateline::test
