// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The geometry of a picture of the timeline: how high it is and each of its lanes, where the axis is broken,
// what is placed where. Painting (timelinepicture.cpp) only reads it.

#include "model/timeline/notes.h"
#include "model/timeline/timelinelayout.h"
#include "widgets/common/picturefile.h"
#include "widgets/timeline/labelcache.h"
#include "widgets/timeline/picturechoice.h"
#include "widgets/timeline/timelinelegend.h"

#include <QFont>

#include <algorithm>

namespace dateline {

inline constexpr double margin = 24.0;
inline constexpr double breakPx = 22.0; // between two pieces of a broken axis

double wrappedHeight(const QString& text, const QFont& font, double width);

/// One piece of the axis: all of it, or what lies before, in and after the time that holds nearly everything.
struct PicturePanel
{
    timeline::TimeSpan span;
    std::optional<timeline::TimeSpan> only; // anchors; where the axis is broken
    double x = 0.0; // from the plot's left border
    timeline::TimeScale scale;
    timeline::AxisTicks ticks;
    timeline::Scene scene;
    std::vector<timeline::PlacedNote> notes;
};

class PicturePlan
{
public:
    /// The corpus is borrowed.
    PicturePlan(const Corpus& corpus, TimelinePictureOptions options);

    /// Lays everything out; false: a size that cannot be.
    bool prepare();

    const TimelinePictureOptions& options() const { return m_options; }
    double scale() const { return std::clamp(m_options.scale, 1.0, 4.0); }
    const timeline::TimelineIndex& index() const { return m_index; }
    LabelCache& labels() { return m_labels; }
    const std::vector<PicturePanel>& panels() const { return m_panels; }
    const timeline::Scene& mainScene() const { return m_panels[m_main].scene; }
    const std::vector<LegendEntry>& legend() const { return m_legend; }
    const QString& sources() const { return m_sources; } // "Sources: ..."

    // In pixels of the layout.
    int height() const { return m_height; }
    double innerWidth() const { return m_innerWidth; }
    double gutter() const { return m_gutter; } // lane names; 0 = none
    double topHeight() const { return m_topHeight; }
    double headerHeight() const { return m_headerHeight; }
    double notesHeight() const { return m_notesHeight; } // of the strip between axis and lanes
    double plotHeight() const { return static_cast<double>(m_plotHeight); }
    double legendHeight() const { return m_legendHeight; }
    double footHeight() const { return m_footHeight; }
    double sourcesWidth() const { return m_sourcesWidth; }

    timeline::TimeSpan shownSpan() const;
    bool isTimeless() const; // no events, and no days asked for: there is no axis
    QString subtitle() const; // range and counts
    QString countsText() const;
    std::uint32_t untitledIn(std::size_t lane) const;
    std::uint32_t drawnUntitled() const; // as glyphs that have no room for a title
    /// Of a title that stands there: nearly always whole, or at least some words of it.
    enum class Told : std::uint8_t { Whole, InPart };
    bool tellsAll(Told told) const; // each event with its title

private:
    timeline::TimeSpan rangeOf(timeline::TimeSpan span, double reach) const;
    bool tellsHours(timeline::TimeSpan span) const;
    void planPanels();
    void planNotes();
    void plan();
    void replan(bool dated);
    double titleHeight() const;
    void planSources();
    void planHeights();
    void layout();
    bool isDense() const;
    float usedHeight(std::size_t lane) const;
    float usedHeight() const;
    bool folds(std::size_t lane) const;
    std::uint32_t drawnOneByOne() const;
    bool isTitled(std::size_t lane, Told told) const;
    float neededHeight(std::size_t lane) const;
    void chooseHeight();
    void growForTitles(std::vector<float>& heights, float highest);
    void takeHeights(std::vector<float> heights);
    void fillHeight();
    QString rangeText() const;

    TimelinePictureOptions m_options;
    Choice m_choice;
    timeline::TimelineIndex m_index;
    LabelCache m_labels;
    std::vector<PicturePanel> m_panels;
    std::size_t m_main = 0; // of the panels
    timeline::LayoutSizes m_sizes;
    std::vector<LegendEntry> m_legend;
    double m_innerWidth = 0.0;
    double m_gutter = 0.0;
    double m_topHeight = 0.0;
    double m_headerHeight = 0.0;
    double m_notesHeight = 0.0;
    double m_legendHeight = 0.0;
    double m_footHeight = 0.0;
    double m_sourcesWidth = 0.0;
    QString m_sources;
    float m_plotHeight = 0.0F;
    std::vector<float> m_laneHeights; // empty = equal
    int m_height = 0;
};

} // namespace dateline
