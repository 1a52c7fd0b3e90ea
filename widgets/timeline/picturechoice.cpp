// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/picturechoice.h"

#include "model/corpus/reporting.h"
#include "model/graph/lanegroups.h"
#include "model/items/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace dateline {

namespace {

constexpr int besideLanesPx = 260; // title, axis, legend, sources
constexpr int leastLanePx = 52; // name and count, or two rows of events
constexpr int fewestLanes = 3;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

/// First and last day of an event for the picture's range; an open bound
/// says nothing about the days beyond it.
std::optional<DayInterval> daysOf(const Corpus& corpus, const Event& event, TimeMode time)
{
    if (time == TimeMode::Reported) {
        return firstReported(corpus, event);
    }
    if (!event.date) {
        return std::nullopt;
    }
    const timeline::DateMark mark = timeline::dateMark(event);
    return DayInterval{mark == timeline::DateMark::Before ? event.date->days.to : event.date->days.from,
        mark == timeline::DateMark::After ? event.date->days.from : event.date->days.to};
}

DayInterval periodOf(DayNumber day, PicturePages pages)
{
    const CivilDate date = civilDate(day);
    const int months = pages == PicturePages::Year ? 12 : pages == PicturePages::Quarter ? 3 : 1;
    const int first = (date.month - 1) / months * months + 1;
    const int last = first + months - 1;
    return {dayNumber(date.year, first, 1), dayNumber(date.year, last, daysInMonth(date.year, last))};
}

/// "2016", "2016-Q2", "2016-05".
QString periodName(DayInterval period, PicturePages pages)
{
    const QString month = toQString(isoDate(period.from)).section(QLatin1Char('-'), 0, -2);
    const QString year = month.section(QLatin1Char('-'), 0, -2);
    return pages == PicturePages::Year ? year
        : pages == PicturePages::Quarter
        ? QStringLiteral("%1-Q%2").arg(year).arg((civilDate(period.from).month + 2) / 3)
        : month;
}

} // namespace

Choice choose(const Corpus& corpus, const TimelinePictureOptions& options)
{
    Choice choice;
    choice.shown.assign(corpus.events.size(), 0);
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        const Event& event = corpus.events[i];
        const auto takesPart
            = [&](const Participant& participant) { return participant.entity == *options.entity; };
        const bool passes = (options.shown.empty() || (i < options.shown.size() && options.shown[i] != 0))
            && (!options.entity
                || std::any_of(event.participants.begin(), event.participants.end(), takesPart));
        if (!passes) {
            ++choice.filtered;
        } else if (const auto days = daysOf(corpus, event, options.time); !days) {
            ++choice.undated;
        } else {
            const bool inside
                = (!options.from || days->to >= *options.from) && (!options.to || days->from <= *options.to);
            const bool elsewhere = inside && !options.onPage.empty() && options.onPage[i] == 0;
            choice.shown[i] = inside && !elsewhere ? 1 : 0;
            choice.dated += elsewhere ? 0 : 1;
            choice.outside += inside ? 0 : 1;
            choice.elsewhere += elsewhere ? 1 : 0;
        }
    }
    return choice;
}

timeline::IndexOptions indexOptions(
    const Corpus& corpus, const TimelinePictureOptions& options, const Choice& choice)
{
    timeline::IndexOptions result;
    result.mode = options.lanes;
    if (options.heightPx > 0) { // lower lanes have no room for their names, nor their events for themselves
        const int room = (options.heightPx - besideLanesPx) / leastLanePx;
        result.mostLanes = std::min(result.mostLanes, static_cast<std::size_t>(std::max(room, fewestLanes)));
    }
    result.time = options.time;
    result.lanes = options.laneWishes;
    result.shown = choice.shown;
    if (options.lanes == LaneMode::Community) {
        Progress progress; // never cancelled
        result.groups = std::make_shared<const LaneGroups>(*graph::laneGroups(corpus, progress));
    }
    return result;
}

QStringList sourcesOf(const timeline::TimelineIndex& index)
{
    std::map<std::string, std::uint32_t> counts;
    for (const timeline::DrawRow& row : index.rows) {
        for (const MentionRef telling : (*index.corpus)[row.event].tellings) {
            const ArticleMetadata& article = *(*index.corpus)[telling.article].article;
            if (!article.source.empty()) {
                ++counts[article.source];
            }
        }
    }
    std::vector<std::pair<std::string, std::uint32_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
        [](const auto& left, const auto& right) { return left.second > right.second; });
    QStringList names;
    for (const auto& [name, count] : sorted) {
        names << toQString(name);
    }
    return names;
}

int articlesWithoutSource(const timeline::TimelineIndex& index)
{
    std::set<ArticleId> articles;
    for (const timeline::DrawRow& row : index.rows) {
        for (const MentionRef telling : (*index.corpus)[row.event].tellings) {
            if ((*index.corpus)[telling.article].article->source.empty()) {
                articles.insert(telling.article);
            }
        }
    }
    return static_cast<int>(articles.size());
}

QString projectHash(const Corpus& corpus)
{
    std::string content;
    for (const auto& block : corpus.articles) {
        content += block->article->hash.hex();
        content += block->published
            ? isoDate(block->published->days.from) + '/' + isoDate(block->published->days.to)
            : std::string("-");
    }
    return toQString(ContentHash::of(content).hex());
}

QString titleOf(const TimelinePictureOptions& options)
{
    return options.title.isEmpty() ? Words::tr("Timeline") : options.title;
}

std::vector<std::pair<DayNumber, EventId>> eventsByBegin(
    const Corpus& corpus, const TimelinePictureOptions& options)
{
    const Choice choice = choose(corpus, options);
    std::vector<std::pair<DayNumber, EventId>> begins;
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        if (choice.shown[i] != 0) {
            begins.emplace_back(daysOf(corpus, corpus.events[i], options.time)->from, EventId::fromIndex(i));
        }
    }
    std::sort(begins.begin(), begins.end());
    return begins;
}

std::vector<Page> pagesOf(const Corpus& corpus, const TimelinePictureOptions& options)
{
    if (options.pages == PicturePages::One || options.pages == PicturePages::AsNeeded) {
        return {{options, QString()}};
    }
    std::vector<DayNumber> begins;
    for (const auto& [day, event] : eventsByBegin(corpus, options)) {
        begins.push_back(periodOf(options.from ? std::max(day, *options.from) : day, options.pages).from);
    }
    begins.erase(std::unique(begins.begin(), begins.end()), begins.end());
    std::vector<Page> pages;
    for (const DayNumber begin : begins) {
        const DayInterval period = periodOf(begin, options.pages);
        Page page{options, periodName(period, options.pages)};
        page.options.from = options.from ? std::max(*options.from, period.from) : period.from;
        page.options.to = options.to ? std::min(*options.to, period.to) : period.to;
        page.options.title = titleOf(options) + QStringLiteral(" \u00B7 ") + intervalText(period);
        pages.push_back(std::move(page));
    }
    return pages.empty() ? std::vector<Page>{{options, QString()}} : pages;
}

} // namespace dateline
