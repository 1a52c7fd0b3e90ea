// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/picturepages.h"

#include "widgets/timeline/pictureplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <tuple>

namespace dateline {

namespace {

/// How much smaller text may be where a page has to hold much: 13 pixels are 9.8 points, at last 6.5.
constexpr std::array paperFactors{1.0, 1.25, 1.5};
constexpr double splitFactor = 1.25; // of what is told on several pages: 7.8 points can be read
constexpr std::size_t mostSplitPages = 40; // more of them nobody reads as a timeline
constexpr std::size_t mostOnPage = 200; // events; where it is known that no page holds more

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

QSize sizeOn(Paper paper, double factor)
{
    return (QSizeF(paperPixels(paper)) * factor).toSize();
}

TimelinePictureOptions sizedPage(TimelinePictureOptions page, QSize size)
{
    page.widthPx = size.width();
    page.heightPx = size.height();
    page.leastHeightPx = 0;
    page.scale = 1.0;
    return page;
}

using Told = PicturePlan::Told;

bool tellsAll(const Corpus& corpus, const TimelinePictureOptions& page, Told told)
{
    PicturePlan plan(corpus, page);
    return plan.prepare() && plan.tellsAll(told);
}

/// The page as high as its paper, by what it needs where that has room. False: not all titles stand there.
bool fitPage(const Corpus& corpus, TimelinePictureOptions& page, QSize size, Told told)
{
    page = sizedPage(std::move(page), size);
    page.heightPx = 0;
    page.leastHeightPx = size.height();
    PicturePlan needed(corpus, page);
    if (needed.prepare() && needed.height() <= size.height() && needed.tellsAll(told)) {
        return true;
    }
    page.heightPx = size.height();
    return tellsAll(corpus, page, told);
}

/// Those of one document: with text of one size, as large as the fullest page allows.
void fitToPaper(const Corpus& corpus, std::vector<Page>& pages, const Progress& progress)
{
    for (const double factor : paperFactors) {
        const QSize size = sizeOn(pages.front().options.paper, factor);
        bool tellAll = true;
        for (Page& page : pages) {
            tellAll = !progress.cancelled() && fitPage(corpus, page.options, size, Told::Whole) && tellAll;
        }
        if (tellAll || progress.cancelled()) {
            return;
        }
    }
}

/// Cuts all events, in the order in which they begin, into pages that tell each with its title.
class Splitter
{
public:
    Splitter(
        const Corpus& corpus, const TimelinePictureOptions& options, QSize size, const Progress& progress)
        : m_corpus(corpus)
        , m_options(sizedPage(options, size))
        , m_size(size)
        , m_progress(progress)
        , m_begins(eventsByBegin(corpus, options))
    {
    }

    std::size_t events() const { return m_begins.size(); }

    /// Empty: more pages than anybody reads.
    std::vector<Page> split()
    {
        std::vector<std::size_t> ends = cut(m_begins.size());
        const std::size_t last = ends.size() > 1 ? ends.back() - ends[ends.size() - 2] : 0;
        const std::size_t fair = ends.empty() ? 0 : m_begins.size() / ends.size();
        if (ends.size() > 1 && last * 2 < fair) { // a last page with a few events looks forgotten
            const std::vector<std::size_t> even = cut(fair + fair / 8 + 1);
            ends = even.size() == ends.size() ? even : ends;
        }
        std::vector<Page> pages;
        for (std::size_t i = 0; i < ends.size() && !m_progress.cancelled(); ++i) {
            Page page{pageOf(i == 0 ? 0 : ends[i - 1], ends[i]), QString::number(i + 1)};
            page.options.title
                = Words::tr("%1 \u00B7 page %2 of %3")
                      .arg(titleOf(m_options), QString::number(i + 1), QString::number(ends.size()));
            fitPage(m_corpus, page.options, m_size, Told::InPart);
            pages.push_back(std::move(page));
        }
        return pages;
    }

private:
    TimelinePictureOptions pageOf(std::size_t from, std::size_t to) const
    {
        TimelinePictureOptions page = m_options;
        page.onPage.assign(m_corpus.events.size(), 0);
        for (std::size_t i = from; i < to; ++i) {
            page.onPage[m_begins[i].second.index()] = 1;
        }
        return page;
    }

    bool fits(std::size_t from, std::size_t to)
    {
        TimelinePictureOptions page = pageOf(from, to);
        if (tellsAll(m_corpus, page, Told::InPart)) {
            return true;
        }
        // lanes of as much as they need may have room where equal shares have none
        return m_options.lanes != LaneMode::None && fitPage(m_corpus, page, m_size, Told::InPart);
    }

    /// Ends of the pages, none with more than `most` events.
    std::vector<std::size_t> cut(std::size_t most)
    {
        std::vector<std::size_t> ends;
        std::size_t guess = 60;
        for (std::size_t from = 0; from < m_begins.size() && !m_progress.cancelled(); from = ends.back()) {
            if (ends.size() == mostSplitPages) {
                return {};
            }
            const std::size_t count
                = longest(from, std::min(guess, most), std::min(most, m_begins.size() - from));
            guess = count;
            ends.push_back(from + count == m_begins.size() ? from + count : niceEnd(from, count));
        }
        return ends;
    }

    /// How many events from there one page tells, at most `most`: one at least.
    std::size_t longest(std::size_t from, std::size_t guess, std::size_t most)
    {
        const std::size_t all = std::min(most, mostOnPage);
        std::size_t good = 1;
        std::size_t bad = all + 1;
        for (std::size_t tried = std::min(guess, bad - 1); bad - good > 1 + good / 32;) {
            if (m_progress.cancelled()) {
                return good;
            }
            (fits(from, from + tried) ? good : bad) = tried;
            // near the page before first: neighbours are alike
            const std::size_t step = std::max<std::size_t>(guess / 4, 1);
            tried = bad > good + 2 * step && (good >= guess || bad > guess) ? good + step
                                                                            : good + (bad - good) / 2;
            tried = std::clamp(tried, good + 1, std::max(good + 1, bad - 1));
        }
        return bad > all && good < all && fits(from, from + all) ? all : good;
    }

    /// Among the last ends of a page the one where a year begins, else a quarter, a month, a day.
    std::size_t niceEnd(std::size_t from, std::size_t count) const
    {
        std::size_t best = from + count;
        int strongest = -1;
        for (std::size_t end = from + count; end > from + count * 3 / 4; --end) {
            const CivilDate before = civilDate(m_begins[end - 1].first);
            const CivilDate after = civilDate(m_begins[end].first);
            const auto quarter = [](const CivilDate& date) { return (date.month - 1) / 3; };
            const int strength = before.year != after.year ? 4
                : quarter(before) != quarter(after)        ? 3
                : before.month != after.month              ? 2
                : before.day != after.day                  ? 1
                                                           : 0;
            if (strength > strongest) {
                strongest = strength;
                best = end;
            }
        }
        return best;
    }

    const Corpus& m_corpus;
    TimelinePictureOptions m_options;
    QSize m_size;
    const Progress& m_progress;
    std::vector<std::pair<DayNumber, EventId>> m_begins;
};

/// One page where its text can stay readable, else as many as tell all titles.
std::vector<Page> pagesAsNeeded(
    const Corpus& corpus, const TimelinePictureOptions& options, const Progress& progress)
{
    for (const double factor : paperFactors) {
        Page page{options, QString()};
        if (progress.cancelled()
            || (factor <= splitFactor
                && fitPage(corpus, page.options, sizeOn(options.paper, factor), Told::Whole))) {
            return {page};
        }
    }
    Splitter splitter(corpus, options, sizeOn(options.paper, splitFactor), progress);
    std::vector<Page> pages
        = splitter.events() > mostSplitPages * mostOnPage ? std::vector<Page>() : splitter.split();
    if (pages.empty()) {
        pages = {{options, QString()}};
        fitToPaper(corpus, pages, progress);
    }
    return pages;
}

} // namespace

std::vector<Page> plannedPages(
    const Corpus& corpus, const TimelinePictureOptions& options, const Progress& progress)
{
    if (options.paper != Paper::AsPicture && options.pages == PicturePages::AsNeeded) {
        return pagesAsNeeded(corpus, options, progress);
    }
    std::vector<Page> pages = pagesOf(corpus, options);
    if (options.paper != Paper::AsPicture && pages.size() <= maximumPicturePages) {
        fitToPaper(corpus, pages, progress);
    }
    return pages;
}

void makeEquallyHigh(const Corpus& corpus, std::vector<Page>& pages, const Progress& progress)
{
    int highest = 0;
    for (const Page& page : pages) {
        PicturePlan plan(corpus, page.options);
        highest = !progress.cancelled() && plan.prepare() ? std::max(highest, plan.height()) : highest;
    }
    for (Page& page : pages) {
        page.options.leastHeightPx = highest;
    }
}

} // namespace dateline
