// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/timelinefiles.h"

#include "model/calendar/civil.h"
#include "model/calendar/clocktime.h"
#include "model/calendar/datewords.h"
#include "model/corpus/reasons.h"
#include "model/exporting/csvfield.h"
#include "model/exporting/textfile.h"

#include <nlohmann/json.hpp>

namespace dateline {

namespace {

using Json = nlohmann::ordered_json;

/// What is written of an event: its first telling gives sentence and reason.
struct EventRow
{
    const Event* event = nullptr;
    std::string participants;
    std::string article;
    std::string source;
    std::string sentence;
    std::string why;
    std::string_view
        fromTime; // of its day, as the telling says; empty where the event is no single day of it
    std::string_view toTime;
    std::uint32_t begin = 0; // of the trigger, bytes
};

/// Names that take part in that way.
std::string namesOf(const Corpus& corpus, const Event& event, ArgumentRole role)
{
    std::string names;
    for (const Participant& participant : event.participants) {
        if (participant.role == role) {
            names += (names.empty() ? "" : "; ") + corpus[participant.entity].name;
        }
    }
    return names;
}

EventRow rowOf(const Corpus& corpus, EventId id)
{
    EventRow row;
    row.event = &corpus[id];
    for (const Participant& participant : row.event->participants) {
        row.participants += (row.participants.empty() ? "" : "; ") + corpus[participant.entity].name;
    }
    if (row.event->tellings.begin() == row.event->tellings.end()) {
        return row;
    }
    const MentionRef first = *row.event->tellings.begin();
    const ArticleBlock& block = corpus[first.article];
    const EventTelling& telling = block.events[first.index];
    const ArticleText text = corpus.text(first.article);
    row.article = block.article->id;
    row.source = block.article->source;
    row.sentence = sentenceText(corpus, first.article, telling.sentence);
    row.why = reasonOf(telling, block, text.view());
    row.begin = telling.trigger.begin;
    if (row.event->date && row.event->date->days.isDay() && telling.date
        && telling.date->days == row.event->date->days) {
        row.fromTime = telling.fromTime.view();
        row.toTime = telling.toTime.view();
    }
    return row;
}

bool isShown(const TimelineFileScope& scope, const Corpus& corpus, EventId id)
{
    if (!scope.shown.empty() && scope.shown[id.index()] == 0) {
        return false;
    }
    const std::optional<DatedInterval>& date = corpus[id].date;
    const bool early = scope.from && (!date || date->days.to < *scope.from);
    const bool late = scope.to && (!date || date->days.from > *scope.to);
    return !early && !late;
}

template <typename Take>
void forEachEvent(
    const Corpus& corpus, const TimelineFileScope& scope, bool undated, const Progress& progress, Take take)
{
    const auto some = [&](const std::vector<EventId>& events) {
        for (const EventId id : events) {
            if (isShown(scope, corpus, id) && !progress.cancelled()) {
                take(id);
            }
        }
    };
    some(corpus.timeline);
    if (undated) {
        some(corpus.undated);
    }
}

// ---- iCalendar

/// A content line, folded so that none has more than 75 bytes (RFC 5545, 3.1), never inside a letter.
void addLine(std::string& out, std::string_view line)
{
    constexpr std::size_t longest = 75;
    std::size_t room = longest;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && (static_cast<unsigned char>(line[cut]) & 0xC0U) == 0x80U) {
            --cut;
        }
        out += line.substr(0, cut);
        out += "\r\n ";
        line.remove_prefix(cut);
        room = longest - 1;
    }
    out += line;
    out += "\r\n";
}

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
        }
        if (c == '\n') {
            out += "\\n";
        } else if (static_cast<unsigned char>(c) >= 0x20) {
            out += c;
        }
    }
    return out;
}

std::string basicDate(DayNumber day)
{
    std::string text = isoDate(day);
    std::erase(text, '-');
    return text;
}

bool fitsCalendar(DayInterval days)
{
    return civilDate(days.from).year >= 1 && civilDate(days.to + 1).year <= 9999;
}

/// "20170525T143000": the reader's own time wherever that is, as the text names no zone; else the moment,
/// "20170525T123000Z".
std::string calendarTime(DayNumber day, const ClockTime& clock)
{
    int minute = clock.minute - clock.offset.value_or(0);
    day += minute < 0 ? -1 : minute >= minutesOfDay ? 1 : 0;
    minute = (minute + minutesOfDay) % minutesOfDay;
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return basicDate(day) + 'T' + two(minute / 60) + two(minute % 60) + "00" + (clock.offset ? "Z" : "");
}

/// Begin and end, to the minute where the text tells it.
void addTimes(std::string& out, const EventRow& row)
{
    const DayInterval days = row.event->date->days;
    const std::optional<ClockTime> from = clockTimeFrom(row.fromTime);
    if (!from) {
        addLine(out, "DTSTART;VALUE=DATE:" + basicDate(days.from));
        addLine(out, "DTEND;VALUE=DATE:" + basicDate(days.to + 1)); // the first day behind it
        return;
    }
    addLine(out, "DTSTART:" + calendarTime(days.from, *from));
    const std::optional<ClockTime> to = clockTimeFrom(row.toTime);
    if (to && to->offset == from->offset && to->minute > from->minute) {
        addLine(out, "DTEND:" + calendarTime(days.from, *to));
    }
}

std::string_view calendarStatus(EventStatus status)
{
    switch (status) {
    case EventStatus::Planned:
    case EventStatus::Alleged: return "TENTATIVE";
    case EventStatus::Denied: return "CANCELLED";
    default: return "CONFIRMED";
    }
}

// ---- TimelineJS

/// To the precision that is known: the month of an event that is dated to a month.
Json dayAsJson(DayNumber day, Precision precision)
{
    const CivilDate date = civilDate(day);
    Json json{{"year", date.year}};
    if (precision < Precision::Year) {
        json["month"] = date.month;
    }
    if (precision < Precision::Month) {
        json["day"] = date.day;
    }
    return json;
}

/// Its format knows no zones: the time is that of the text.
void addClock(Json& day, std::string_view time)
{
    if (const std::optional<ClockTime> clock = clockTimeFrom(time); clock && day.contains("day")) {
        day["hour"] = clock->minute / 60;
        day["minute"] = clock->minute % 60;
    }
}

/// The texts of TimelineJS are HTML.
std::string htmlText(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        default: out += c;
        }
    }
    return out;
}

} // namespace

std::optional<TimelineFileFormat> timelineFileFormat(std::string_view path)
{
    const std::string ending = endingOf(path);
    if (ending == ".csv") {
        return TimelineFileFormat::Csv;
    }
    if (ending == ".ics") {
        return TimelineFileFormat::Calendar;
    }
    return ending == ".json" ? std::optional(TimelineFileFormat::TimelineJs) : std::nullopt;
}

std::string timelineCsvText(const Corpus& corpus, const TimelineFileScope& scope, const Progress& progress)
{
    std::string text = "from,to,precision,qualifier,status,kind,title,participants,sources,tellings,article,"
                       "source,sentence,why,from_time,to_time,agents,patients,places,instruments\r\n";
    forEachEvent(corpus, scope, true, progress, [&](EventId id) {
        const EventRow row = rowOf(corpus, id);
        const Event& event = *row.event;
        if (event.date) {
            text += isoDate(event.date->days.from) + ',' + isoDate(event.date->days.to) + ','
                + std::string(precisionName(event.date->precision)) + ','
                + std::string(qualifierName(event.date->qualifier));
        } else {
            text += ",,,";
        }
        text += ',' + std::string(toString(event.status)) + ',' + std::string(toString(event.kind)) + ','
            + csvField(event.title.view()) + ',' + csvField(row.participants) + ','
            + std::to_string(event.sources) + ',' + std::to_string(event.tellings.size()) + ','
            + csvField(row.article) + ',' + csvField(row.source) + ',' + csvField(row.sentence) + ','
            + csvField(row.why) + ',' + csvField(row.fromTime) + ',' + csvField(row.toTime);
        for (const ArgumentRole role :
            {ArgumentRole::Agent, ArgumentRole::Patient, ArgumentRole::Place, ArgumentRole::Instrument}) {
            text += ',' + csvField(namesOf(corpus, event, role));
        }
        text += "\r\n";
    });
    return text;
}

std::string calendarText(const Corpus& corpus, const TimelineFileScope& scope, const Progress& progress)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Timeline//EN\r\n";
    forEachEvent(corpus, scope, false, progress, [&](EventId id) {
        const DayInterval days = corpus[id].date->days;
        if (!fitsCalendar(days)) {
            return;
        }
        const EventRow row = rowOf(corpus, id);
        const Event& event = *row.event;
        addLine(text, "BEGIN:VEVENT");
        addLine(text, "UID:" + escaped(row.article) + "#" + std::to_string(row.begin) + "@dateline");
        addLine(text, "DTSTAMP:" + basicDate(days.from) + "T000000Z");
        addTimes(text, row);
        addLine(text, "SUMMARY:" + escaped(event.title.view()));
        addLine(text,
            "DESCRIPTION:"
                + escaped(
                    row.sentence + "\n" + (row.source.empty() ? row.article : row.source) + "\n" + row.why));
        addLine(text, "CATEGORIES:" + std::string(toString(event.kind)));
        addLine(text, "STATUS:" + std::string(calendarStatus(event.status)));
        addLine(text, "TRANSP:TRANSPARENT"); // nobody is busy for it
        addLine(text, "END:VEVENT");
    });
    return text + "END:VCALENDAR\r\n";
}

std::string timelineJsText(
    const Corpus& corpus, const TimelineFileScope& scope, std::string_view title, const Progress& progress)
{
    Json document = Json::object();
    if (!title.empty()) {
        document["title"] = {{"text", {{"headline", htmlText(title)}}}};
    }
    document["events"] = Json::array();
    forEachEvent(corpus, scope, false, progress, [&](EventId id) {
        const EventRow row = rowOf(corpus, id);
        const Event& event = *row.event;
        Json json;
        json["start_date"] = dayAsJson(event.date->days.from, event.date->precision);
        if (!event.date->days.isDay()) {
            json["end_date"] = dayAsJson(event.date->days.to, event.date->precision);
        }
        addClock(json["start_date"], row.fromTime);
        if (clockTimeFrom(row.fromTime) && clockTimeFrom(row.toTime) && row.toTime > row.fromTime) {
            json["end_date"] = dayAsJson(event.date->days.to, event.date->precision);
            addClock(json["end_date"], row.toTime);
        }
        json["text"] = {{"headline", htmlText(event.title.view())},
            {"text",
                "<p>" + htmlText(row.sentence) + "</p><p><i>"
                    + htmlText(row.source.empty() ? row.article : row.source) + "</i></p>"}};
        json["group"] = toString(event.kind);
        json["unique_id"] = row.article + "#" + std::to_string(row.begin);
        document["events"].push_back(std::move(json));
    });
    return document.dump(1, ' ', false, Json::error_handler_t::replace) + '\n';
}

Expected<Done> writeTimelineFile(const Corpus& corpus, const TimelineFileScope& scope, std::string_view title,
    const std::string& path, const Progress& progress)
{
    const std::optional<TimelineFileFormat> format = timelineFileFormat(path);
    if (!format) {
        return Unexpected{Error{ErrorCode::UnknownEnding, ".csv .ics .json", {path, 0}}};
    }
    const std::string text = *format == TimelineFileFormat::Csv ? timelineCsvText(corpus, scope, progress)
        : *format == TimelineFileFormat::Calendar               ? calendarText(corpus, scope, progress)
                                                  : timelineJsText(corpus, scope, title, progress);
    return progress.cancelled() ? Unexpected{Error{ErrorCode::Cancelled, {}, {path, 0}}}
                                : writeTextFile(path, text);
}

} // namespace dateline
