// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/timeline/drawrows.h"

#include "model/calendar/clocktime.h"
#include "model/corpus/reporting.h"

#include <algorithm>
#include <optional>
#include <string_view>

namespace dateline::timeline {

namespace {

/// In UTC; none if the text gives no time; where the zone moves it to another day, as the text has it (so has
/// it the day).
std::optional<std::uint16_t> minuteOfDay(std::string_view text)
{
    const std::optional<ClockTime> clock = clockTimeFrom(text);
    if (!clock) {
        return std::nullopt;
    }
    const int utc = clock->minute - clock->offset.value_or(0);
    return static_cast<std::uint16_t>(utc >= 0 && utc < minutesOfDay ? utc : clock->minute);
}

/// Where an event stands among those that want a label: told by many, sure and exact first.
std::uint16_t labelPriority(const Event& event, DateMark mark)
{
    const std::uint32_t told
        = std::min(event.sources, 255U) * (static_cast<std::uint32_t>(event.confidence) + 1);
    const std::uint32_t exact = mark == DateMark::Point || mark == DateMark::Bar ? 1 : 0;
    const std::uint32_t real
        = event.status == EventStatus::Happened || event.status == EventStatus::Ongoing ? 1 : 0;
    return static_cast<std::uint16_t>(std::min(told * 4 + exact * 2 + real, 65535U));
}

/// All but the place in time.
DrawRow undatedRow(const Event& event, EventId id)
{
    DrawRow row;
    row.event = id;
    row.kind = event.kind;
    row.status = event.status;
    row.sources = static_cast<std::uint8_t>(std::min(event.sources, 255U));
    if (!event.variants.empty()) {
        row.flags |= DrawRow::disputed;
    }
    return row;
}

/// Where it was first reported.
DrawRow reportedRow(const Event& event, EventId id, DayInterval days)
{
    DrawRow row = undatedRow(event, id);
    row.from = days.from;
    row.to = days.to;
    row.mark = days.isDay() ? DateMark::Point : DateMark::Band;
    row.precision = days.isDay() ? Precision::Day : Precision::Unknown;
    row.anchor = row.span().middle();
    row.priority = labelPriority(event, row.mark);
    return row;
}

DrawRow makeRow(const Corpus& corpus, EventId id, std::optional<DayNumber> latest)
{
    const Event& event = corpus[id];
    DrawRow row = undatedRow(event, id);
    row.from = event.date->days.from;
    row.to = event.date->days.to;
    row.mark = dateMark(event);
    row.precision = event.date->precision;
    row.priority = labelPriority(event, row.mark);
    if (event.date->qualifier == Qualifier::About) {
        row.flags |= DrawRow::about;
    }
    if (event.status == EventStatus::Planned && row.mark != DateMark::After && latest && row.to < *latest) {
        row.flags |= DrawRow::pastDue;
    }
    switch (row.mark) {
    case DateMark::Point:
        row.anchor = row.from + 0.5;
        if (!event.tellings.empty()) {
            const MentionRef telling = event.tellings.front();
            if (const auto minute = minuteOfDay(corpus[telling.article].events[telling.index].fromTime)) {
                row.minute = *minute;
                row.flags |= DrawRow::hasMinute;
                row.anchor = row.from + *minute / 1440.0;
            }
        }
        break;
    case DateMark::Bar:
    case DateMark::After: row.anchor = row.from; break;
    case DateMark::Band: row.anchor = row.span().middle(); break;
    case DateMark::Before: row.anchor = row.to + 1.0; break;
    }
    return row;
}

} // namespace

DateMark dateMark(const Event& event)
{
    if (event.date->qualifier == Qualifier::Before) {
        return DateMark::Before;
    }
    if (event.date->qualifier == Qualifier::After) {
        return DateMark::After;
    }
    if (event.lasting) {
        return DateMark::Bar;
    }
    const bool exact = event.date->days.isDay() && event.date->precision <= Precision::Day
        && event.date->qualifier == Qualifier::Exact;
    return exact ? DateMark::Point : DateMark::Band;
}

/// In the order of memory, not of time: events, their
/// tellings and articles lie one after another, and following a million of them
/// across memory costs three times as much.
std::vector<DrawRow> drawRows(const Corpus& corpus, TimeMode time)
{
    std::vector<DrawRow> rows(corpus.events.size());
    const std::optional<DayNumber> latest = latestReport(corpus);
    constexpr std::size_t ahead = 12;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i + ahead < rows.size()) {
            __builtin_prefetch(corpus.events[i + ahead].tellings.data());
        }
        const EventId id = EventId::fromIndex(i);
        if (time == TimeMode::Happened) {
            rows[i] = corpus.events[i].date ? makeRow(corpus, id, latest) : rows[i];
        } else if (const auto reported = firstReported(corpus, corpus.events[i])) {
            rows[i] = reportedRow(corpus.events[i], id, *reported);
        }
    }
    return rows;
}

std::vector<EventId> placedEvents(const Corpus& corpus, TimeMode time, const std::vector<DrawRow>& rows)
{
    if (time == TimeMode::Happened) {
        return corpus.timeline;
    }
    std::vector<EventId> events;
    for (const DrawRow& row : rows) {
        if (row.event.isValid()) {
            events.push_back(row.event);
        }
    }
    std::stable_sort(events.begin(), events.end(),
        [&](EventId left, EventId right) { return rows[left.index()].from < rows[right.index()].from; });
    return events;
}

} // namespace dateline::timeline
