// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/pictureplan.h"

#include "model/items/words.h"
#include "model/timeline/laneplacing.h"
#include "model/timeline/openingview.h"
#include "widgets/common/picturefile.h"
#include "widgets/timeline/notepainter.h"
#include "widgets/timeline/timelinewords.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace dateline {

using timeline::LayoutMemory;
using timeline::LayoutRequest;
using timeline::TimeSpan;

namespace {

constexpr double gutterWidth = 150.0; // lane names
constexpr int mostNoteRows = 12;
constexpr double sidePx = 44.0; // free beside the first and last event: arrow, half a glyph and air
// inter-quartile ranges; tighter than in the window, where one can scroll
constexpr double outlierReach = 1.5;
// width of a piece for lone events far from the rest: a fifth, so that titles have room
constexpr double asideShare = 0.2;
constexpr double leastAsidePx = 220.0;
constexpr double mostAsidePx = 420.0;
constexpr double leastDays = 7.0; // of an axis that nobody asked for
constexpr std::size_t fewEvents = 20; // of a few days; more need the width for their titles
constexpr float leastPlot = 140.0F;
constexpr double leastPlotWithLegend = 110.0;
constexpr float highestPlot = 1150.0F; // of a picture that may choose its height
constexpr float densePlot = 760.0F;
constexpr std::array growthSteps{
    1.25F, 1.6F, 2.0F, 2.5F, 3.2F, 4.0F, 6.0F, 9.0F}; // of what a lane may have at first
constexpr float mostOfWidth = 2.2F; // height of the lanes
constexpr float mostOfWidthDated = 2.6F; // with a date before each title
constexpr float mostGrowth = 1.5F; // where the lanes are higher than that from the start
constexpr float tellingPx = 130.0F; // three words of a title that is cut
constexpr std::size_t datedPerUntitled = 50; // events; with more untitled ones the dates go
constexpr double readableDayPx = 12.0; // narrower days cannot be told from each other on the axis

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

QString number(std::uint32_t value)
{
    return QLocale().toString(value);
}

float leastLane(const timeline::LayoutSizes& sizes)
{
    return 3.0F * sizes.row + 12.0F;
}

template <typename Test> bool anyLane(const std::vector<PicturePanel>& panels, Test test)
{
    return std::any_of(panels.begin(), panels.end(), [&](const PicturePanel& panel) {
        return std::any_of(panel.scene.lanes.begin(), panel.scene.lanes.end(), test);
    });
}

} // namespace

double wrappedHeight(const QString& text, const QFont& font, double width)
{
    return text.isEmpty()
        ? 0.0
        : std::ceil(
            QFontMetricsF(font).boundingRect(QRectF(0.0, 0.0, width, 1e5), Qt::TextWordWrap, text).height());
}

PicturePlan::PicturePlan(const Corpus& corpus, TimelinePictureOptions options)
    : m_options(std::move(options))
    , m_choice(choose(corpus, m_options))
    // The caller's corpus outlives this call: the index needs no share in it.
    , m_index(timeline::makeIndex(std::shared_ptr<const Corpus>(std::shared_ptr<const Corpus>(), &corpus),
          indexOptions(corpus, m_options, m_choice)))
    , m_labels(m_index.corpus, pictureFont(13), pictureFont(12))
{
}

/// Lays everything out; false: a size that cannot be.
bool PicturePlan::prepare()
{
    if (m_options.widthPx < 200 || (m_options.heightPx != 0 && m_options.heightPx < 120)
        || std::max(m_options.widthPx, m_options.heightPx) * scale() > maximumPictureSide) {
        return false;
    }
    plan();
    return m_height * scale() <= maximumPictureSide;
}

TimeSpan PicturePlan::shownSpan() const
{
    TimeSpan span = m_index.data;
    if (m_index.rows.empty() && m_options.from && m_options.to && *m_options.from <= *m_options.to) {
        span = timeline::spanOf({*m_options.from, *m_options.to});
    }
    // A range asked for is shown as asked, even where it begins or ends without
    // events; bands may reach beyond it. A page of several shows its own part.
    const bool part = !m_options.onPage.empty();
    if (m_options.from) {
        span.from = part ? std::max<double>(span.from, *m_options.from) : *m_options.from;
    }
    if (m_options.to) {
        span.to = part ? std::min(span.to, *m_options.to + 1.0) : *m_options.to + 1.0;
    }
    if (span.to - span.from < 1.0) {
        span.to = span.from + 1.0;
    }
    return span;
}

/// The range of the rows with an anchor in `span`, bands and bars included as far as `reach` allows.
TimeSpan PicturePlan::rangeOf(TimeSpan span, double reach) const
{
    TimeSpan range{span.to, span.from};
    for (const timeline::DrawRow& row : m_index.rows) {
        if (span.contains(row.anchor)) {
            range.from = std::min(range.from,
                row.mark == timeline::DateMark::Before ? row.to
                                                       : std::max<double>(row.from, span.from - reach));
            range.to = std::max(range.to,
                row.mark == timeline::DateMark::After ? row.from + 1.0
                                                      : std::min(row.to + 1.0, span.to + reach));
        }
    }
    return range;
}

/// Of an event there the text gives a time of day.
bool PicturePlan::tellsHours(TimeSpan span) const
{
    return std::any_of(m_index.rows.begin(), m_index.rows.end(), [&](const timeline::DrawRow& row) {
        return row.is(timeline::DrawRow::hasMinute) && span.contains(row.anchor);
    });
}

/// The whole range in one piece; broken where lone events far off would press the rest into a corner.
void PicturePlan::planPanels()
{
    const TimeSpan all = shownSpan();
    std::optional<TimeSpan> core
        = m_options.from || m_options.to ? std::nullopt : timeline::coreSpan(m_index, outlierReach);
    if (core) { // what lies just outside is no reason for a break
        const double near = 0.3 * core->days();
        const TimeSpan inner = *core;
        core->from = inner.from - all.from < near ? all.from : core->from;
        core->to = all.to - inner.to < near ? all.to : core->to;
    }
    m_panels.clear();
    const double plotWidth = m_innerWidth - m_gutter;
    const double asidePx = std::clamp(asideShare * plotWidth, leastAsidePx, mostAsidePx);
    if (core && core->days() < 0.55 * all.days() && plotWidth > 4.0 * asidePx) {
        const double beyond = all.days() + 1.0;
        const TimeSpan before{all.from - beyond, core->from};
        const TimeSpan after{core->to, all.to + beyond};
        const auto holds = [&](TimeSpan span) {
            return std::any_of(m_index.rows.begin(), m_index.rows.end(),
                [&](const auto& row) { return span.contains(row.anchor); });
        };
        if (holds(before)) {
            m_panels.push_back({rangeOf(before, 0.0), before, 0.0, {}, {}, {}, {}});
        }
        m_panels.push_back({rangeOf(*core, 0.1 * core->days()), *core, 0.0, {}, {}, {}, {}});
        m_main = m_panels.size() - 1;
        if (holds(after)) {
            m_panels.push_back({rangeOf(after, 0.0), after, 0.0, {}, {}, {}, {}});
        }
    } else {
        m_panels.push_back({all, std::nullopt, 0.0, {}, {}, {}, {}});
        m_main = 0;
    }
    const double mainWidth = plotWidth - static_cast<double>(m_panels.size() - 1) * (asidePx + breakPx);
    double x = 0.0;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        PicturePanel& panel = m_panels[i];
        const double width = i == m_main ? mainWidth : asidePx;
        const double least = m_index.rows.size() > fewEvents
            ? std::min(leastDays, std::ceil(panel.span.days()) + 1.0) // titles of the last day, too
            : leastDays;
        if (m_options.from || m_options.to) {
            panel.span.to = std::max(panel.span.to, panel.span.from + 1.0);
        } else if (panel.span.days() < least && !tellsHours(panel.span)) {
            const double before = std::floor((least - panel.span.days()) / 3.0); // titles need the right
            panel.span = {panel.span.from - before, panel.span.from - before + least};
        }
        const double side = std::min(sidePx, 0.2 * width);
        const double perPx = panel.span.days() / (width - 2.0 * side);
        panel.x = x;
        panel.scale = {{panel.span.from - side * perPx, panel.span.to + side * perPx}, width};
        if (isTimeless()) {
            continue;
        }
        panel.ticks = timeline::calendarTicks(panel.scale, QFontMetricsF(pictureFont(12)).averageCharWidth(),
            calendarWords(),
            tellsHours(panel.span) ? timeline::CalendarUnit::Minute : timeline::CalendarUnit::Day);
        x += width + breakPx;
    }
}

void PicturePlan::plan()
{
    m_innerWidth = m_options.widthPx - 2.0 * margin;
    m_gutter = m_options.lanes == LaneMode::None ? 0.0 : std::min(gutterWidth, 0.3 * m_innerWidth);
    planPanels();
    // by the time of reports the axis has other days than the events
    m_labels.setDated(m_options.titles == PictureTitles::All && m_options.time == TimeMode::Happened
        && m_panels[m_main].scale.pxPerDay() < readableDayPx);
    m_sizes = layoutSizes(m_labels.titleFont());
    m_headerHeight = 2.0 * (static_cast<double>(m_sizes.line) + 7.0);
    m_topHeight = titleHeight();
    planNotes();
    planHeights();
    const bool folded = anyLane(
        m_panels, [](const timeline::LanePlan& lane) { return lane.detail >= timeline::Detail::Clusters; });
    if (m_labels.isDated() && (folded || drawnUntitled() * datedPerUntitled > drawnOneByOne())) {
        const std::uint32_t titled = drawnOneByOne() - drawnUntitled();
        replan(false);
        if ((drawnOneByOne() - drawnUntitled()) * 2 <= titled * 3) {
            replan(true); // few titles were lost for the dates
        }
    }
}

void PicturePlan::replan(bool dated)
{
    m_labels.setDated(dated);
    m_sizes = layoutSizes(m_labels.titleFont());
    m_laneHeights.clear();
    planHeights();
}

/// As many rows as their labels need; each note stands in the pieces of the axis that its days touch.
void PicturePlan::planNotes()
{
    const QFont& font = m_labels.detailFont();
    const std::vector<timeline::MeasuredText> texts = measuredTexts(m_options.notes, font);
    int rows = 0;
    for (PicturePanel& panel : m_panels) {
        panel.notes = timeline::placeNotes(m_options.notes, texts, panel.scale, mostNoteRows);
        rows = std::max(rows, timeline::noteRows(panel.notes));
    }
    m_notesHeight = rows > 0 ? rows * noteRowHeight(font) + 6.0 : 0.0;
}

/// Text above, in as many lines as it needs: title, range with counts, filters.
double PicturePlan::titleHeight() const
{
    // What is drawn one by one is not known yet; the words are longest for nothing.
    return (m_options.titled ? wrappedHeight(titleOf(m_options), pictureFont(24, true), m_innerWidth) : 0.0)
        + wrappedHeight(subtitle(), pictureFont(13), m_innerWidth)
        + wrappedHeight(m_options.filters, pictureFont(13), m_innerWidth) + 18.0;
}

bool PicturePlan::isTimeless() const
{
    return m_index.rows.empty() && (!m_options.from || !m_options.to);
}

QString PicturePlan::subtitle() const
{
    if (isTimeless()) {
        return m_options.counts ? countsText() : QString();
    }
    return m_options.counts ? rangeText() + QStringLiteral("   |   ") + countsText() : rangeText();
}

/// As many sources as three lines hold.
void PicturePlan::planSources()
{
    const QFont font = pictureFont(12);
    const QStringList names = m_options.sources ? sourcesOf(m_index) : QStringList();
    m_sourcesWidth
        = m_innerWidth - QFontMetricsF(font).horizontalAdvance(Words::tr("Made with Dateline")) - 30.0;
    const double most = wrappedHeight(QStringLiteral("x\nx\nx"), font, m_sourcesWidth);
    const int without = articlesWithoutSource(m_index);
    const QString unnamed = without == 0
        ? QString()
        : Words::tr(" \u00B7 %Ln article(s) without a named source", nullptr, without);
    m_sources.clear();
    for (qsizetype count = std::min<qsizetype>(names.size(), 200); count > 0; --count) {
        m_sources = Words::tr("Sources: %1").arg(names.mid(0, count).join(QStringLiteral(", ")));
        if (count < names.size()) {
            m_sources += Words::tr(" and %Ln more", nullptr, static_cast<int>(names.size() - count));
        }
        m_sources += unnamed;
        if (wrappedHeight(m_sources, font, m_sourcesWidth) <= most) {
            break;
        }
    }
    m_footHeight = m_options.sources
        ? std::max(wrappedHeight(m_sources, font, m_sourcesWidth), QFontMetricsF(font).height()) + 6.0
        : 0.0;
}

void PicturePlan::planHeights()
{
    const bool free = m_options.heightPx == 0;
    m_legend = m_options.legend ? legendEntries(m_index, false) : std::vector<LegendEntry>();
    // The legend is as high with the bars' entry as without, or higher: plan for the higher one.
    std::vector<LegendEntry> most
        = m_options.legend ? legendEntries(m_index, true) : std::vector<LegendEntry>();
    m_legendHeight = m_index.rows.empty() ? 0.0 : dateline::legendHeight(most, m_innerWidth, pictureFont(12));
    planSources();
    const double bare = 2.0 * margin + m_topHeight + m_headerHeight + m_notesHeight + 12.0 + m_footHeight;
    if (!free && bare + m_legendHeight + leastPlotWithLegend > m_options.heightPx) {
        m_legend.clear(); // no room in a small picture
        most.clear();
        m_legendHeight = 0.0;
    }
    const double fixed = margin + m_topHeight + m_headerHeight + m_notesHeight + 12.0 + m_legendHeight
        + m_footHeight + margin;
    if (!free) {
        m_plotHeight = std::max(static_cast<float>(m_options.heightPx - fixed), 60.0F);
        layout();
        fillHeight();
    } else {
        chooseHeight();
    }
    if (free) { // below the lanes: they stand as on the other pages
        m_plotHeight = std::max(m_plotHeight, static_cast<float>(m_options.leastHeightPx - fixed));
    }
    m_height
        = free ? static_cast<int>(std::ceil(fixed + static_cast<double>(m_plotHeight))) : m_options.heightPx;
    const bool folded = anyLane(
        m_panels, [](const timeline::LanePlan& lane) { return lane.detail == timeline::Detail::Heat; });
    if (m_options.legend && folded) {
        m_legend = std::move(most);
    }
}

void PicturePlan::layout()
{
    for (PicturePanel& panel : m_panels) {
        LayoutRequest request;
        request.scale = panel.scale;
        request.heightPx = m_plotHeight;
        request.only = panel.only;
        request.sizes = m_sizes;
        request.laneHeights = m_laneHeights.empty()
            ? timeline::laneHeights(m_index, m_plotHeight, m_sizes, timeline::LaneFit::Squeeze)
            : m_laneHeights;
        request.allInside = true;
        LayoutMemory memory;
        panel.scene = timeline::layoutTimeline(m_index, request, m_labels, memory);
    }
}

bool PicturePlan::isDense() const
{
    return anyLane(
        m_panels, [](const timeline::LanePlan& lane) { return lane.detail >= timeline::Detail::Glyphs; });
}

float PicturePlan::usedHeight(std::size_t lane) const
{
    float used = 0.0F;
    for (const PicturePanel& panel : m_panels) {
        for (const timeline::PlacedEvent& event : panel.scene.events) {
            used = event.lane == lane ? std::max(used, event.top + event.height - panel.scene.lanes[lane].top)
                                      : used;
        }
    }
    return used + m_sizes.laneGap;
}

float PicturePlan::usedHeight() const
{
    float used = 0.0F;
    for (std::size_t lane = 0; lane < m_index.lanes.size(); ++lane) {
        used = std::max(used, usedHeight(lane));
    }
    return used;
}

bool PicturePlan::folds(std::size_t lane) const
{
    return std::any_of(m_panels.begin(), m_panels.end(), [&](const PicturePanel& panel) {
        return panel.scene.lanes[lane].detail >= timeline::Detail::Clusters;
    });
}

/// Events that are drawn as glyphs of their own; a band that reaches over a break counts once.
std::uint32_t PicturePlan::drawnOneByOne() const
{
    std::vector<std::uint32_t> rows;
    for (const PicturePanel& panel : m_panels) {
        for (const timeline::PlacedEvent& event : panel.scene.events) {
            rows.push_back(event.row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return static_cast<std::uint32_t>(std::unique(rows.begin(), rows.end()) - rows.begin());
}

std::uint32_t PicturePlan::untitledIn(std::size_t lane) const
{
    std::uint32_t untitled = 0;
    for (const PicturePanel& panel : m_panels) {
        for (const timeline::PlacedEvent& event : panel.scene.events) {
            untitled += event.lane == lane && event.glyphVisible && event.label.bytes == 0 ? 1 : 0;
        }
    }
    return untitled;
}

std::uint32_t PicturePlan::drawnUntitled() const
{
    std::uint32_t untitled = 0;
    for (std::size_t lane = 0; lane < m_index.lanes.size(); ++lane) {
        untitled += untitledIn(lane);
    }
    return untitled;
}

/// Nearly all of its events stand there with a whole title, or one of some words: nobody can point at a
/// picture to learn one.
bool PicturePlan::isTitled(std::size_t lane, Told told) const
{
    std::size_t all = 0;
    std::size_t titled = 0;
    for (const PicturePanel& panel : m_panels) {
        all += panel.scene.lanes[lane].visible;
        for (const timeline::PlacedEvent& event : panel.scene.events) {
            const bool tells = event.label.bytes > 0
                && (!event.label.isCut || (told == Told::InPart && event.label.width >= tellingPx));
            titled += event.lane == lane && tells ? 1 : 0;
        }
    }
    return titled * 10 >= all * 9 && (!m_labels.isDated() || untitledIn(lane) * datedPerUntitled <= all);
}

bool PicturePlan::tellsAll(Told told) const
{
    if (drawnOneByOne() + m_choice.outside < m_choice.dated) {
        return false;
    }
    for (std::size_t lane = 0; lane < m_index.lanes.size(); ++lane) {
        if (!isTitled(lane, told)) {
            return false;
        }
    }
    return drawnUntitled() == 0;
}

float PicturePlan::neededHeight(std::size_t lane) const
{
    const float least = m_index.lanes.size() > 1 ? 2.0F * m_sizes.row + 12.0F : leastPlot;
    return std::max(usedHeight(lane) + 2.0F, least);
}

/// Each lane as high as its events need to stand with whole labels, within reason.
void PicturePlan::chooseHeight()
{
    const auto lanes = static_cast<float>(m_index.lanes.size());
    const float highest = lanes > 1.0F
        ? std::clamp(2.0F * highestPlot / lanes, leastLane(m_sizes), 0.3F * highestPlot)
        : highestPlot;
    const float dense = lanes > 1.0F ? std::min(highest, 1.5F * leastLane(m_sizes)) : densePlot;
    takeHeights(std::vector<float>(m_index.lanes.size(), highest));
    std::vector<float> heights;
    for (std::size_t lane = 0; lane < m_index.lanes.size(); ++lane) {
        heights.push_back(folds(lane) ? dense : neededHeight(lane));
    }
    if (m_options.titles == PictureTitles::All) {
        growForTitles(heights, highest);
    }
    takeHeights(std::move(heights));
}

/// Lanes whose events stand without titles grow until these have room, as many as a page holds that is not
/// much higher than wide.
void PicturePlan::growForTitles(std::vector<float>& heights, float highest)
{
    const auto sum
        = [](const std::vector<float>& all) { return std::accumulate(all.begin(), all.end(), 0.0F); };
    const float most = std::max(
        (m_labels.isDated() ? mostOfWidthDated : mostOfWidth) * static_cast<float>(m_options.widthPx),
        mostGrowth * sum(heights));
    // For each lane what its titles need to stand there in part, and whole; 0 = not found.
    std::array<std::vector<float>, 2> needed;
    for (std::vector<float>& each : needed) {
        each.assign(heights.size(), 0.0F);
    }
    const auto look = [&] {
        for (std::size_t lane = 0; lane < heights.size(); ++lane) {
            for (const Told told : {Told::InPart, Told::Whole}) {
                float& found = needed[told == Told::Whole ? 1 : 0][lane];
                found = found == 0.0F && isTitled(lane, told) ? neededHeight(lane) : found;
            }
        }
    };
    look();
    for (const float step : growthSteps) {
        if (std::find(needed[1].begin(), needed[1].end(), 0.0F) == needed[1].end()) {
            break;
        }
        std::vector<float> tried = needed[1];
        for (float& height : tried) {
            height = height > 0.0F ? height : std::min(step * highest, most);
        }
        if (tried == m_laneHeights) {
            break; // no higher
        }
        takeHeights(std::move(tried));
        look();
    }
    for (const std::vector<float>& wanted : needed) {
        std::vector<std::size_t> cheapest(heights.size());
        std::iota(cheapest.begin(), cheapest.end(), 0U);
        std::stable_sort(cheapest.begin(), cheapest.end(),
            [&](std::size_t a, std::size_t b) { return wanted[a] - heights[a] < wanted[b] - heights[b]; });
        for (const std::size_t lane : cheapest) {
            if (wanted[lane] > heights[lane] && sum(heights) + wanted[lane] - heights[lane] <= most) {
                heights[lane] = wanted[lane];
            }
        }
    }
}

void PicturePlan::takeHeights(std::vector<float> heights)
{
    m_plotHeight = std::accumulate(heights.begin(), heights.end(), 0.0F);
    m_laneHeights = std::move(heights);
    layout();
}

/// Few events in a high picture stand further apart.
void PicturePlan::fillHeight()
{
    const auto lanes = static_cast<float>(m_index.lanes.size());
    const float factor = std::min(2.0F, 0.94F * m_plotHeight / lanes / std::max(usedHeight(), 1.0F));
    if (factor > 1.1F && !isDense() && !m_index.rows.empty()) {
        const timeline::LayoutSizes sizes = m_sizes;
        m_sizes.row *= factor;
        m_sizes.card *= factor;
        layout();
        if (isDense()) {
            m_sizes = sizes;
            layout();
        }
    }
}

QString PicturePlan::rangeText() const
{
    const TimeSpan span = shownSpan();
    auto from = static_cast<DayNumber>(std::floor(span.from));
    auto to = static_cast<DayNumber>(std::ceil(span.to)) - 1;
    // The axis stops short of what a vague date leaves open; a day that no text
    // names must not be printed for that.
    for (const timeline::DrawRow& row : m_index.rows) {
        if (row.mark == timeline::DateMark::Band || row.mark == timeline::DateMark::Bar) {
            from = m_options.from ? from : std::min(from, row.from);
            to = m_options.to ? to : std::max(to, row.to);
        }
    }
    return from == to ? dayText(from) : Words::tr("%1 \u2013 %2").arg(dayText(from), dayText(to));
}

QString PicturePlan::countsText() const
{
    const std::uint32_t drawn = drawnOneByOne();
    const std::uint32_t inRange = m_choice.dated - m_choice.outside;
    QStringList parts;
    parts << (drawn == m_choice.dated
            ? Words::tr("%Ln event(s)", nullptr, static_cast<int>(drawn))
            : Words::tr("%1 of %2 events shown one by one").arg(number(drawn), number(m_choice.dated)));
    if (const std::uint32_t untitled = drawnUntitled(); untitled > 0) {
        parts << Words::tr("%1 without their titles").arg(number(untitled));
    }
    if (drawn < inRange) {
        parts << Words::tr("%1 only counted").arg(number(inRange - drawn));
    }
    if (m_choice.elsewhere > 0) {
        parts << Words::tr("%1 on other pages").arg(number(m_choice.elsewhere));
    }
    if (m_choice.outside > 0) {
        parts << Words::tr("%1 outside this range").arg(number(m_choice.outside));
    }
    if (m_choice.undated > 0) {
        parts << Words::tr("%1 undated").arg(number(m_choice.undated));
    }
    if (m_choice.filtered > 0) {
        parts << Words::tr("%1 filtered out").arg(number(m_choice.filtered));
    }
    return parts.join(QStringLiteral(" \u00B7 "));
}

} // namespace dateline
