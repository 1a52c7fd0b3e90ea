// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelinepicture.h"

#include "model/corpus/reporting.h"
#include "model/graph/lanegroups.h"
#include "model/items/words.h"
#include "model/timeline/laneplacing.h"
#include "model/timeline/openingview.h"
#include "widgets/timeline/scenepainter.h"
#include "widgets/timeline/timelinelegend.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QHashFunctions>
#include <QImageWriter>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace dateline {

using timeline::LayoutMemory;
using timeline::LayoutRequest;
using timeline::Scene;
using timeline::TimelineIndex;
using timeline::TimeScale;
using timeline::TimeSpan;

namespace {

constexpr double margin = 24.0;
constexpr double gutterWidth = 150.0; // lane names
constexpr double sidePx = 44.0; // free beside the first and last event: arrow, half a glyph and air
constexpr double outlierReach = 1.5; // inter-quartile ranges; tighter than in the window, where one can scroll
constexpr double breakPx = 22.0; // between two pieces of a broken axis
constexpr double asidePx = 250.0; // width of a piece for lone events far from the rest
constexpr double pdfResolution = 96.0;
constexpr float leastPlot = 140.0F;
constexpr double leastPlotWithLegend = 110.0;
constexpr float highestPlot = 1150.0F; // of a picture that may choose its height
constexpr float densePlot = 760.0F;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

QFont pictureFont(int pixels, bool bold = false)
{
    // In pixels and by family: the same picture whatever the desktop's settings and resolution.
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setStyleHint(QFont::SansSerif);
    font.setPixelSize(pixels);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Events that the options let in, and how many dated ones lie outside the range.
struct Choice
{
    std::vector<std::uint8_t> shown;
    std::uint32_t dated = 0; // all that pass the filter
    std::uint32_t outside = 0; // of the range
    std::uint32_t undated = 0;
    std::uint32_t filtered = 0;
};

/// First and last day of an event for the picture's range; an open bound says nothing about the days beyond it.
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

Choice choose(const Corpus& corpus, const TimelinePictureOptions& options)
{
    Choice choice;
    choice.shown.assign(corpus.events.size(), 0);
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        const Event& event = corpus.events[i];
        const auto takesPart = [&](const Participant& participant) { return participant.entity == *options.entity; };
        const bool passes = (options.shown.empty() || (i < options.shown.size() && options.shown[i] != 0))
            && (!options.entity || std::any_of(event.participants.begin(), event.participants.end(), takesPart));
        if (!passes) {
            ++choice.filtered;
        } else if (const auto days = daysOf(corpus, event, options.time); !days) {
            ++choice.undated;
        } else {
            ++choice.dated;
            const bool inside = (!options.from || days->to >= *options.from) && (!options.to || days->from <= *options.to);
            choice.shown[i] = inside ? 1 : 0;
            choice.outside += inside ? 0 : 1;
        }
    }
    return choice;
}

timeline::IndexOptions indexOptions(const Corpus& corpus, const TimelinePictureOptions& options, const Choice& choice)
{
    timeline::IndexOptions result;
    result.mode = options.lanes;
    result.time = options.time;
    result.lanes = options.laneWishes;
    result.shown = choice.shown;
    if (options.lanes == LaneMode::Community) {
        Progress progress; // never cancelled
        result.groups = std::make_shared<const LaneGroups>(*graph::laneGroups(corpus, progress));
    }
    return result;
}

/// Outlets of the events that are drawn, those with most events first.
QStringList sourcesOf(const TimelineIndex& index)
{
    std::map<std::string, std::uint32_t> counts;
    for (const timeline::DrawRow& row : index.rows) {
        for (const MentionRef telling : (*index.corpus)[row.event].tellings) {
            const Article& article = *(*index.corpus)[telling.article].article;
            if (!article.source.empty()) {
                ++counts[article.source];
            }
        }
    }
    std::vector<std::pair<std::string, std::uint32_t>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& left, const auto& right) { return left.second > right.second; });
    QStringList names;
    for (const auto& [name, count] : sorted) {
        names << toQString(name);
    }
    return names;
}

QString number(std::uint32_t value)
{
    return QLocale().toString(value);
}

double wrappedHeight(const QString& text, const QFont& font, double width)
{
    return text.isEmpty() ? 0.0 : std::ceil(QFontMetricsF(font).boundingRect(QRectF(0.0, 0.0, width, 1e5), Qt::TextWordWrap, text).height());
}

QString titleOf(const TimelinePictureOptions& options)
{
    return options.title.isEmpty() ? Words::tr("Timeline") : options.title;
}

/// Names the articles that were drawn and their dates, in their order.
QString projectHash(const Corpus& corpus)
{
    std::string content;
    for (const auto& block : corpus.articles) {
        content += block->article->hash.hex();
        content += block->published ? isoDate(block->published->days.from) + '/' + isoDate(block->published->days.to) : std::string("-");
    }
    return toQString(ContentHash::of(content).hex());
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
        : pages == PicturePages::Quarter ? QStringLiteral("%1-Q%2").arg(year).arg((civilDate(period.from).month + 2) / 3)
                                         : month;
}

struct Page
{
    TimelinePictureOptions options;
    QString name; // empty: the only one
};

/// One for each period in which an event begins; nothing begins at all: one.
std::vector<Page> pagesOf(const Corpus& corpus, const TimelinePictureOptions& options)
{
    if (options.pages == PicturePages::One) {
        return {{options, QString()}};
    }
    const Choice choice = choose(corpus, options);
    std::vector<DayNumber> begins;
    for (std::size_t i = 0; i < corpus.events.size(); ++i) {
        if (choice.shown[i] != 0) {
            const DayNumber day = daysOf(corpus, corpus.events[i], options.time)->from;
            begins.push_back(periodOf(options.from ? std::max(day, *options.from) : day, options.pages).from);
        }
    }
    std::sort(begins.begin(), begins.end());
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

/// One piece of the axis: all of it, or what lies before, in and after the time that holds nearly everything.
struct Panel
{
    TimeSpan span;
    std::optional<TimeSpan> only; // anchors; where the axis is broken
    double x = 0.0; // from the plot's left border
    TimeScale scale;
    timeline::AxisTicks ticks;
    Scene scene;
};

class Picture
{
public:
    Picture(const Corpus& corpus, const TimelinePictureOptions& options)
        : m_options(options)
        , m_theme(options.dark ? Theme::darkOne() : Theme::light())
        , m_choice(choose(corpus, options))
        // The caller's corpus outlives this call: the index needs no share in it.
        , m_index(timeline::makeIndex(std::shared_ptr<const Corpus>(std::shared_ptr<const Corpus>(), &corpus), indexOptions(corpus, options, m_choice)))
        , m_labels(m_index.corpus, pictureFont(13), pictureFont(12))
    {
    }

    /// Lays everything out; false: a size that cannot be.
    bool prepare()
    {
        if (m_options.widthPx < 200 || (m_options.heightPx != 0 && m_options.heightPx < 120)
            || std::max(m_options.widthPx, m_options.heightPx) * scale() > maximumPictureSide) {
            return false;
        }
        plan();
        return m_height * scale() <= maximumPictureSide;
    }

    QImage image()
    {
        const double scale = this->scale();
        QImage image(static_cast<int>(std::lround(m_options.widthPx * scale)), static_cast<int>(std::lround(m_height * scale)), QImage::Format_RGB32);
        if (image.isNull()) {
            return {};
        }
        image.setDevicePixelRatio(scale);
        // 96 dots per inch at scale 1, whatever the screen.
        const double perMetre = m_options.dotsPerInch > 0 ? m_options.dotsPerInch / 0.0254 : 3780.0 * scale;
        image.setDotsPerMeterX(static_cast<int>(std::lround(perMetre)));
        image.setDotsPerMeterY(static_cast<int>(std::lround(perMetre)));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing);
        paint(painter);
        painter.end();
        for (const auto& [key, text] : texts()) {
            image.setText(key, text);
        }
        return image;
    }

    /// Text stays text; the title, range and counts are in its description.
    bool writeSvg(QIODevice& device)
    {
        const QSize size(m_options.widthPx, m_height);
        QSvgGenerator generator;
        generator.setOutputDevice(&device);
        generator.setSize(size * scale());
        generator.setViewBox(QRect(QPoint(), size));
        QStringList description;
        for (const auto& [key, text] : texts()) {
            if (key == QLatin1String("Title")) {
                generator.setTitle(text.toHtmlEscaped()); // written as it is given
            } else if (!text.isEmpty()) {
                description << key + QStringLiteral(": ") + text;
            }
        }
        generator.setDescription(description.join(QStringLiteral("; ")).toHtmlEscaped());
        return draw(generator);
    }

    /// Of the page in points; what is painted is in pixels of 1/96 inch.
    double pointsPerPx() const { return m_options.dotsPerInch > 0 ? 72.0 * scale() / m_options.dotsPerInch : 72.0 / pdfResolution; }
    QSizeF pageSize() const { return QSizeF(m_options.widthPx, m_height) * pointsPerPx(); }
    void paintPage(QPainter& painter)
    {
        painter.save();
        const double factor = pointsPerPx() * pdfResolution / 72.0;
        painter.scale(factor, factor);
        paint(painter);
        painter.restore();
    }

private:
    double scale() const { return std::clamp(m_options.scale, 1.0, 4.0); }

    bool draw(QPaintDevice& device)
    {
        QPainter painter;
        if (!painter.begin(&device)) {
            return false;
        }
        paint(painter);
        return painter.end();
    }

    TimeSpan shownSpan() const
    {
        TimeSpan span = m_index.data;
        if (m_index.rows.empty() && m_options.from && m_options.to && *m_options.from <= *m_options.to) {
            span = timeline::spanOf({*m_options.from, *m_options.to});
        }
        // A range asked for is shown as asked, even where it begins or ends without events; bands may reach beyond it.
        span.from = m_options.from ? *m_options.from : span.from;
        span.to = m_options.to ? *m_options.to + 1.0 : span.to;
        if (span.to - span.from < 1.0) {
            span.to = span.from + 1.0;
        }
        return span;
    }

    /// The range of the rows with an anchor in `span`, bands and bars included as far as `reach` allows.
    TimeSpan rangeOf(TimeSpan span, double reach) const
    {
        TimeSpan range{span.to, span.from};
        for (const timeline::DrawRow& row : m_index.rows) {
            if (span.contains(row.anchor)) {
                const bool open = row.mark == timeline::DateMark::Before || row.mark == timeline::DateMark::After;
                range.from = std::min(range.from, open ? row.anchor : std::max<double>(row.from, span.from - reach));
                range.to = std::max(range.to, open ? row.anchor : std::min(row.to + 1.0, span.to + reach));
            }
        }
        return range;
    }

    /// The whole range in one piece; broken where lone events far off would press the rest into a corner.
    void planPanels()
    {
        const TimeSpan all = shownSpan();
        std::optional<TimeSpan> core = m_options.from || m_options.to ? std::nullopt : timeline::coreSpan(m_index, outlierReach);
        if (core) { // what lies just outside is no reason for a break
            const double near = 0.3 * core->days();
            const TimeSpan inner = *core;
            core->from = inner.from - all.from < near ? all.from : core->from;
            core->to = all.to - inner.to < near ? all.to : core->to;
        }
        m_panels.clear();
        if (core && core->days() < 0.55 * all.days() && m_innerWidth - m_gutter > 4.0 * asidePx) {
            const double beyond = all.days() + 1.0;
            const TimeSpan before{all.from - beyond, core->from};
            const TimeSpan after{core->to, all.to + beyond};
            const auto holds = [&](TimeSpan span) {
                return std::any_of(m_index.rows.begin(), m_index.rows.end(), [&](const auto& row) { return span.contains(row.anchor); });
            };
            if (holds(before)) {
                m_panels.push_back({rangeOf(before, 0.0), before, 0.0, {}, {}, {}});
            }
            m_panels.push_back({rangeOf(*core, 0.1 * core->days()), *core, 0.0, {}, {}, {}});
            m_main = m_panels.size() - 1;
            if (holds(after)) {
                m_panels.push_back({rangeOf(after, 0.0), after, 0.0, {}, {}, {}});
            }
        } else {
            m_panels.push_back({all, std::nullopt, 0.0, {}, {}, {}});
            m_main = 0;
        }
        const double mainWidth = m_innerWidth - m_gutter - static_cast<double>(m_panels.size() - 1) * (asidePx + breakPx);
        double x = 0.0;
        for (std::size_t i = 0; i < m_panels.size(); ++i) {
            Panel& panel = m_panels[i];
            const double width = i == m_main ? mainWidth : asidePx;
            panel.span.to = std::max(panel.span.to, panel.span.from + 1.0);
            const double side = std::min(sidePx, 0.2 * width);
            const double perPx = panel.span.days() / (width - 2.0 * side);
            panel.x = x;
            panel.scale = {{panel.span.from - side * perPx, panel.span.to + side * perPx}, width};
            panel.ticks = timeline::calendarTicks(panel.scale, QFontMetricsF(pictureFont(12)).averageCharWidth(), calendarWords());
            x += width + breakPx;
        }
    }

    void plan()
    {
        m_innerWidth = m_options.widthPx - 2.0 * margin;
        m_gutter = m_options.lanes == LaneMode::None ? 0.0 : std::min(gutterWidth, 0.3 * m_innerWidth);
        planPanels();
        m_sizes = layoutSizes(m_labels.titleFont());
        m_headerHeight = 2.0 * (static_cast<double>(m_sizes.line) + 7.0);
        m_topHeight = titleHeight();
        planHeights();
    }

    /// Text above, in as many lines as it needs: title, range with counts, filters.
    double titleHeight() const
    {
        // What is drawn one by one is not known yet; the words are longest for nothing.
        return wrappedHeight(titleOf(m_options), pictureFont(24, true), m_innerWidth) + wrappedHeight(subtitle(), pictureFont(13), m_innerWidth)
            + wrappedHeight(m_options.filters, pictureFont(13), m_innerWidth) + 18.0;
    }

    QString subtitle() const { return m_options.counts ? rangeText() + QStringLiteral("   |   ") + countsText() : rangeText(); }

    /// As many sources as three lines hold.
    void planSources()
    {
        const QFont font = pictureFont(12);
        const QStringList names = m_options.sources ? sourcesOf(m_index) : QStringList();
        m_sourcesWidth = m_innerWidth - QFontMetricsF(font).horizontalAdvance(Words::tr("Made with Dateline")) - 30.0;
        const double most = wrappedHeight(QStringLiteral("x\nx\nx"), font, m_sourcesWidth);
        m_sources.clear();
        for (qsizetype count = std::min<qsizetype>(names.size(), 200); count > 0; --count) {
            m_sources = Words::tr("Sources: %1").arg(names.mid(0, count).join(QStringLiteral(", ")));
            if (count < names.size()) {
                m_sources += Words::tr(" and %1 more").arg(names.size() - count);
            }
            if (wrappedHeight(m_sources, font, m_sourcesWidth) <= most) {
                break;
            }
        }
        m_footHeight = m_options.sources ? std::max(wrappedHeight(m_sources, font, m_sourcesWidth), QFontMetricsF(font).height()) + 6.0 : 0.0;
    }

    void planHeights()
    {
        const bool free = m_options.heightPx == 0;
        m_legend = m_options.legend ? legendEntries(m_index, false) : std::vector<LegendEntry>();
        // The legend is as high with the bars' entry as without, or higher: plan for the higher one.
        std::vector<LegendEntry> most = m_options.legend ? legendEntries(m_index, true) : std::vector<LegendEntry>();
        m_legendHeight = m_index.rows.empty() ? 0.0 : legendHeight(most, m_innerWidth, pictureFont(12));
        planSources();
        const double bare = 2.0 * margin + m_topHeight + m_headerHeight + 12.0 + m_footHeight;
        if (!free && bare + m_legendHeight + leastPlotWithLegend > m_options.heightPx) {
            m_legend.clear(); // no room in a small picture
            most.clear();
            m_legendHeight = 0.0;
        }
        const double fixed = margin + m_topHeight + m_headerHeight + 12.0 + m_legendHeight + m_footHeight + margin;
        if (!free) {
            m_plotHeight = std::max(static_cast<float>(m_options.heightPx - fixed), 60.0F);
            layout();
            fillHeight();
        } else {
            chooseHeight();
        }
        m_height = free ? static_cast<int>(std::ceil(fixed + static_cast<double>(m_plotHeight))) : m_options.heightPx;
        const bool folded = anyLane([](const timeline::LanePlan& lane) { return lane.detail == timeline::Detail::Heat; });
        if (m_options.legend && folded) {
            m_legend = std::move(most);
        }
    }

    void layout()
    {
        for (Panel& panel : m_panels) {
            LayoutRequest request;
            request.scale = panel.scale;
            request.heightPx = m_plotHeight;
            request.only = panel.only;
            request.sizes = m_sizes;
            request.laneHeights = m_laneHeights.empty() ? timeline::laneHeights(m_index, m_plotHeight, m_sizes, timeline::LaneFit::Squeeze) : m_laneHeights;
            request.allInside = true;
            LayoutMemory memory;
            panel.scene = timeline::layoutTimeline(m_index, request, m_labels, memory);
        }
    }

    template <typename Test>
    bool anyLane(Test test) const
    {
        return std::any_of(m_panels.begin(), m_panels.end(),
            [&](const Panel& panel) { return std::any_of(panel.scene.lanes.begin(), panel.scene.lanes.end(), test); });
    }

    float leastLane() const { return 3.0F * m_sizes.row + 12.0F; }

    bool isDense() const
    {
        return anyLane([](const timeline::LanePlan& lane) { return lane.detail >= timeline::Detail::Glyphs; });
    }

    float usedHeight(std::size_t lane) const
    {
        float used = 0.0F;
        for (const Panel& panel : m_panels) {
            for (const timeline::PlacedEvent& event : panel.scene.events) {
                used = event.lane == lane ? std::max(used, event.top + event.height - panel.scene.lanes[lane].top) : used;
            }
        }
        return used + m_sizes.laneGap;
    }

    float usedHeight() const
    {
        float used = 0.0F;
        for (std::size_t lane = 0; lane < m_index.lanes.size(); ++lane) {
            used = std::max(used, usedHeight(lane));
        }
        return used;
    }

    bool folds(std::size_t lane) const
    {
        return std::any_of(m_panels.begin(), m_panels.end(),
            [&](const Panel& panel) { return panel.scene.lanes[lane].detail >= timeline::Detail::Clusters; });
    }

    /// Events that are drawn as glyphs of their own; a band that reaches over a break counts once.
    std::uint32_t drawnOneByOne() const
    {
        std::vector<std::uint32_t> rows;
        for (const Panel& panel : m_panels) {
            for (const timeline::PlacedEvent& event : panel.scene.events) {
                rows.push_back(event.row);
            }
        }
        std::sort(rows.begin(), rows.end());
        return static_cast<std::uint32_t>(std::unique(rows.begin(), rows.end()) - rows.begin());
    }

    /// Each lane as high as its events need to stand with whole labels, within reason.
    void chooseHeight()
    {
        const auto lanes = static_cast<float>(m_index.lanes.size());
        const float highest = lanes > 1.0F ? std::clamp(2.0F * highestPlot / lanes, leastLane(), 0.3F * highestPlot) : highestPlot;
        const float dense = lanes > 1.0F ? std::min(highest, 1.5F * leastLane()) : densePlot;
        m_laneHeights.assign(m_index.lanes.size(), highest);
        m_plotHeight = highest * lanes;
        layout();
        std::vector<float> heights;
        for (std::size_t lane = 0; lane < m_index.lanes.size(); ++lane) {
            const float needed = usedHeight(lane) + 2.0F;
            heights.push_back(folds(lane) ? dense : lanes > 1.0F ? std::max(needed, 2.0F * m_sizes.row + 12.0F) : std::max(needed, leastPlot));
        }
        m_laneHeights = heights;
        m_plotHeight = std::accumulate(heights.begin(), heights.end(), 0.0F);
        layout();
    }

    /// Few events in a high picture stand further apart.
    void fillHeight()
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

    QString rangeText() const
    {
        const TimeSpan span = shownSpan();
        const auto from = static_cast<DayNumber>(std::floor(span.from));
        const auto to = static_cast<DayNumber>(std::ceil(span.to)) - 1;
        return from == to ? dayText(from) : Words::tr("%1 \u2013 %2").arg(dayText(from), dayText(to));
    }

    QString countsText() const
    {
        const std::uint32_t drawn = drawnOneByOne();
        const std::uint32_t inRange = m_choice.dated - m_choice.outside;
        QStringList parts;
        parts << (drawn == m_choice.dated ? Words::tr("%1 events").arg(number(drawn))
                                          : Words::tr("%1 of %2 events shown one by one").arg(number(drawn), number(m_choice.dated)));
        if (drawn < inRange) {
            parts << Words::tr("%1 only counted").arg(number(inRange - drawn));
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

    void paint(QPainter& painter)
    {
        painter.fillRect(QRectF(0, 0, m_options.widthPx, m_height), m_theme.background);
        double y = margin;
        paintTitle(painter, y);
        y += m_topHeight;
        const QRectF plot(margin + m_gutter, y + m_headerHeight, m_innerWidth - m_gutter, static_cast<double>(m_plotHeight));
        const EventMarks none;
        const ScenePainter events(m_index, m_labels, m_theme, none);
        for (const Panel& panel : m_panels) {
            const double left = plot.left() + panel.x;
            paintAxisHeader(painter, QRectF(left, y, panel.scale.widthPx, m_headerHeight), panel.ticks, panel.scale, m_theme, pictureFont(12));
            const QRectF area(left, plot.top(), panel.scale.widthPx, plot.height());
            events.paintBackground(painter, panel.scene, panel.ticks, area, 0.0);
            events.paintEvents(painter, panel.scene, area, 0.0);
            if (panel.x > 0.0) {
                paintBreak(painter, QRectF(left - breakPx, y, breakPx, m_headerHeight + plot.height()));
            }
        }
        paintLaneNames(painter, plot);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(QPointF(margin, plot.bottom()), QPointF(margin + m_innerWidth, plot.bottom()));
        if (m_index.rows.empty()) {
            painter.setFont(pictureFont(14));
            painter.setPen(m_theme.muted);
            painter.drawText(plot, Qt::AlignCenter, Words::tr("No dated events here"));
        }
        y = plot.bottom() + 12.0;
        paintLegend(painter, QRectF(margin, y, m_innerWidth, m_legendHeight), m_legend, m_theme, pictureFont(12));
        y += m_legendHeight;
        paintFoot(painter, QRectF(margin, y, m_innerWidth, m_footHeight));
    }

    /// Two torn edges: here the axis leaves out time.
    void paintBreak(QPainter& painter, QRectF area) const
    {
        constexpr double tooth = 5.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        for (const double x : {area.left() + tooth, area.right() - tooth}) {
            QPolygonF edge;
            int side = -1;
            for (double y = area.top(); y <= area.bottom(); y += 2.0 * tooth) {
                edge << QPointF(x + side * tooth / 2.0, y);
                side = -side;
            }
            painter.drawPolyline(edge);
        }
    }

    void paintTitle(QPainter& painter, double y) const
    {
        const auto put = [&](const QString& text, const QFont& font, const QColor& colour) {
            const double height = wrappedHeight(text, font, m_innerWidth);
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(QRectF(margin, y, m_innerWidth, height), Qt::TextWordWrap, text);
            y += height;
        };
        put(titleOf(m_options), pictureFont(24, true), m_theme.text);
        y += 4.0;
        put(subtitle(), pictureFont(13), m_theme.muted);
        put(m_options.filters, pictureFont(13), m_theme.muted);
    }

    void paintLaneNames(QPainter& painter, QRectF plot) const
    {
        if (m_gutter <= 0.0) {
            return;
        }
        const QFont font = pictureFont(13, true);
        const QFontMetricsF metrics(font);
        const QFont small = pictureFont(12);
        const Scene& scene = m_panels[m_main].scene;
        for (std::size_t i = 0; i < scene.lanes.size(); ++i) {
            const double top = plot.top() + static_cast<double>(scene.lanes[i].top);
            painter.setPen(QPen(m_theme.line, 1));
            painter.drawLine(QPointF(margin, top), QPointF(plot.left(), top));
            painter.setFont(font);
            painter.setPen(m_theme.text);
            painter.drawText(QPointF(margin, top + 8.0 + metrics.ascent()), metrics.elidedText(laneText(m_index.lanes[i], m_index.mode), Qt::ElideRight, m_gutter - 12.0));
            painter.setFont(small);
            painter.setPen(m_theme.muted);
            painter.drawText(QPointF(margin, top + 10.0 + metrics.height() + metrics.ascent()), number(m_index.lanes[i].size()));
        }
    }

    void paintFoot(QPainter& painter, QRectF area) const
    {
        if (!m_options.sources) {
            return;
        }
        painter.setFont(pictureFont(12));
        painter.setPen(m_theme.muted);
        painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, Words::tr("Made with Dateline"));
        painter.drawText(QRectF(area.left(), area.top(), m_sourcesWidth, area.height()), Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_sources);
    }

    /// What the file says of itself.
    std::vector<std::pair<QString, QString>> texts() const
    {
        const TimeSpan span = shownSpan();
        const auto day = [](double time) { return toQString(isoDate(static_cast<DayNumber>(std::floor(time)))); };
        return {{QStringLiteral("Title"), titleOf(m_options)},
            {QStringLiteral("Software"), QStringLiteral("Dateline")}, {QStringLiteral("Project"), m_options.project.isEmpty() ? projectHash(*m_index.corpus) : m_options.project},
            {QStringLiteral("Filters"), m_options.filters},
            {QStringLiteral("Range"), day(span.from) + QLatin1Char('/') + day(std::ceil(span.to) - 1.0)},
            {QStringLiteral("Events"), countsText()}};
    }

    const TimelinePictureOptions& m_options;
    Theme m_theme;
    Choice m_choice;
    TimelineIndex m_index;
    LabelCache m_labels;
    std::vector<Panel> m_panels;
    std::size_t m_main = 0; // of the panels
    timeline::LayoutSizes m_sizes;
    std::vector<LegendEntry> m_legend;
    double m_innerWidth = 0.0;
    double m_gutter = 0.0;
    double m_topHeight = 0.0;
    double m_headerHeight = 0.0;
    double m_legendHeight = 0.0;
    double m_footHeight = 0.0;
    double m_sourcesWidth = 0.0;
    QString m_sources;
    float m_plotHeight = 0.0F;
    std::vector<float> m_laneHeights; // empty = equal
    int m_height = 0;
};

/// QPdfWriter writes the time of making, which would make each file another one: spaces of the same length instead, so
/// that the places which the file gives for its parts stay true.
void removeTime(QByteArray& pdf)
{
    const qsizetype from = pdf.indexOf("/CreationDate (");
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(')', from);
    for (qsizetype at = from; at >= 0 && at <= to; ++at) {
        pdf[at] = ' ';
    }
}

/// QPdfWriter writes its fonts in the order of a hash, which Qt begins with another number in each process.
class SteadyHashes
{
public:
    SteadyHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    SteadyHashes(const SteadyHashes&) = delete;
    SteadyHashes& operator=(const SteadyHashes&) = delete;
    ~SteadyHashes() { QHashSeed::resetRandomGlobalSeed(); }
};

enum class Written : std::uint8_t { Done, TooLarge, Failed };

Written writePdf(QIODevice& device, const Corpus& corpus, const std::vector<Page>& pages)
{
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(pdfResolution));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(titleOf(pages.front().options));
    writer.setCreator(QStringLiteral("Dateline"));
    QPainter painter;
    bool good = buffer.open(QIODevice::WriteOnly);
    for (const Page& page : pages) {
        Picture picture(corpus, page.options);
        if (!picture.prepare()) {
            return Written::TooLarge;
        }
        writer.setPageSize(QPageSize(picture.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
        good = good && (painter.isActive() ? writer.newPage() : painter.begin(&writer));
        if (good) {
            picture.paintPage(painter);
        }
    }
    good = good && painter.end();
    removeTime(bytes);
    return good && device.write(bytes) == bytes.size() ? Written::Done : Written::Failed;
}

Written writePicture(QIODevice& device, const QString& format, const Corpus& corpus, const TimelinePictureOptions& options)
{
    Picture picture(corpus, options);
    if (!picture.prepare()) {
        return Written::TooLarge;
    }
    if (format == QLatin1String("svg")) {
        return picture.writeSvg(device) ? Written::Done : Written::Failed;
    }
    QImageWriter writer(&device, "png");
    return writer.write(picture.image()) ? Written::Done : Written::Failed;
}

/// Whole or not at all: an old picture stays until the new one is written.
template <typename Write>
Expected<Done> writeFile(const QString& name, Write write)
{
    QSaveFile file(name);
    const Written written = file.open(QIODevice::WriteOnly) ? write(file) : Written::Failed;
    if (written == Written::TooLarge) {
        return Unexpected<Error>{{ErrorCode::TooLarge, std::to_string(maximumPictureSide) + " px", {name.toStdString(), 0}}};
    }
    if (written == Written::Failed || !file.commit()) {
        return Unexpected<Error>{{ErrorCode::Unwritable, file.errorString().toStdString(), {name.toStdString(), 0}}};
    }
    return Done{};
}

} // namespace

QImage renderTimeline(const Corpus& corpus, const TimelinePictureOptions& options)
{
    const std::vector<Page> pages = pagesOf(corpus, options);
    Picture picture(corpus, pages.front().options);
    return picture.prepare() ? picture.image() : QImage();
}

Expected<Done> exportTimelinePicture(const Corpus& corpus, const TimelinePictureOptions& options, const std::string& path)
{
    const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    const QFileInfo info(name);
    const QString format = info.suffix().toLower();
    if (format != QLatin1String("png") && format != QLatin1String("svg") && format != QLatin1String("pdf")) {
        return Unexpected<Error>{{ErrorCode::UnsupportedFormat, "png, svg, pdf", {path, 0}}};
    }
    const std::vector<Page> pages = pagesOf(corpus, options);
    if (pages.size() > maximumPicturePages) {
        return Unexpected<Error>{{ErrorCode::TooLarge, std::to_string(maximumPicturePages) + " pages", {path, 0}}};
    }
    if (format == QLatin1String("pdf")) {
        return writeFile(name, [&](QIODevice& device) { return writePdf(device, corpus, pages); });
    }
    for (const Page& page : pages) {
        const QString own = page.name.isEmpty() ? name : name.chopped(info.suffix().size() + 1) + QStringLiteral("-%1.%2").arg(page.name, info.suffix());
        const Expected<Done> done = writeFile(own, [&](QIODevice& device) { return writePicture(device, format, corpus, page.options); });
        if (!done) {
            return done;
        }
    }
    return Done{};
}

} // namespace dateline
