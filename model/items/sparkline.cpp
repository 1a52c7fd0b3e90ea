// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/sparkline.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

class Parts
{
public:
    explicit Parts(const Corpus& corpus)
        : m_time(timeOf(corpus))
    {
        m_counts.fill(0, m_time ? sparkParts : 0);
    }

    void add(DayInterval days)
    {
        if (!m_time || !days.overlaps(*m_time)) {
            return;
        }
        const std::int64_t middle = (std::int64_t(days.from) + days.to) / 2 - m_time->from;
        const std::int64_t part = middle * sparkParts / std::max<std::int64_t>(m_time->days(), 1);
        ++m_counts[static_cast<int>(std::clamp<std::int64_t>(part, 0, sparkParts - 1))];
    }

    QList<int> take() { return m_counts; }

private:
    std::optional<DayInterval> m_time;
    QList<int> m_counts;
};

} // namespace

std::optional<DayInterval> timeOf(const Corpus& corpus)
{
    if (corpus.timeline.empty()) {
        return std::nullopt;
    }
    const std::size_t last = corpus.timeline.size() - 1;
    const DayNumber from = corpus[corpus.timeline[last * 2 / 100]].date->days.from;
    const DayNumber to = corpus[corpus.timeline[last * 98 / 100]].date->days.to;
    return DayInterval{from, std::max(from, to)};
}

QList<int> sparkOf(const Corpus& corpus, const Entity& entity)
{
    Parts parts(corpus);
    for (const MentionRef ref : entity.mentions) {
        if (const auto& published = corpus[ref.article].published) {
            parts.add(published->days);
        }
    }
    return parts.take();
}

QList<int> sparkOf(const Corpus& corpus, const Link& link)
{
    Parts parts(corpus);
    for (const MentionRef ref : link.evidence) {
        if (const auto date = corpus[ref.article].relation(ref.index).date) {
            parts.add(*date);
        }
    }
    return parts.take();
}

DayNumber lastDay(const Corpus& corpus, const Entity& entity)
{
    DayNumber last = std::numeric_limits<DayNumber>::min();
    for (const EventId id : entity.events) {
        if (const auto& date = corpus[id].date) {
            last = std::max(last, date->days.to);
        }
    }
    return last;
}

} // namespace dateline
