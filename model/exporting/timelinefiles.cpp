// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/exporting/timelinefiles.h"

#include "model/calendar/civil.h"
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
    std::uint32_t begin = 0; // of the trigger, bytes
};

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
void forEachEvent(const Corpus& corpus, const TimelineFileScope& scope, bool undated, Take take)
{
    const auto some = [&](const std::vector<EventId>& events) {
        for (const EventId id : events) {
            if (isShown(scope, corpus, id)) {
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

std::string timelineCsvText(const Corpus& corpus, const TimelineFileScope& scope)
{
    std::string text = "from,to,precision,qualifier,status,kind,title,participants,sources,tellings,article,"
                       "source,sentence,why\r\n";
    forEachEvent(corpus, scope, true, [&](EventId id) {
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
            + csvField(row.why) + "\r\n";
    });
    return text;
}

std::string calendarText(const Corpus& corpus, const TimelineFileScope& scope)
{
    std::string text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Timeline//EN\r\n";
    forEachEvent(corpus, scope, false, [&](EventId id) {
        const DayInterval days = corpus[id].date->days;
        if (!fitsCalendar(days)) {
            return;
        }
        const EventRow row = rowOf(corpus, id);
        const Event& event = *row.event;
        addLine(text, "BEGIN:VEVENT");
        addLine(text, "UID:" + escaped(row.article) + "#" + std::to_string(row.begin) + "@dateline");
        addLine(text, "DTSTAMP:" + basicDate(days.from) + "T000000Z");
        addLine(text, "DTSTART;VALUE=DATE:" + basicDate(days.from));
        addLine(text, "DTEND;VALUE=DATE:" + basicDate(days.to + 1)); // the first day behind it
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

std::string timelineJsText(const Corpus& corpus, const TimelineFileScope& scope, std::string_view title)
{
    Json document = Json::object();
    if (!title.empty()) {
        document["title"] = {{"text", {{"headline", htmlText(title)}}}};
    }
    document["events"] = Json::array();
    forEachEvent(corpus, scope, false, [&](EventId id) {
        const EventRow row = rowOf(corpus, id);
        const Event& event = *row.event;
        Json json;
        json["start_date"] = dayAsJson(event.date->days.from, event.date->precision);
        if (!event.date->days.isDay()) {
            json["end_date"] = dayAsJson(event.date->days.to, event.date->precision);
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

Expected<Done> writeTimelineFile(
    const Corpus& corpus, const TimelineFileScope& scope, std::string_view title, const std::string& path)
{
    const std::optional<TimelineFileFormat> format = timelineFileFormat(path);
    if (!format) {
        return Unexpected{Error{ErrorCode::UnknownEnding, ".csv .ics .json", {path, 0}}};
    }
    return writeTextFile(path,
        *format == TimelineFileFormat::Csv            ? timelineCsvText(corpus, scope)
            : *format == TimelineFileFormat::Calendar ? calendarText(corpus, scope)
                                                      : timelineJsText(corpus, scope, title));
}

} // namespace dateline
