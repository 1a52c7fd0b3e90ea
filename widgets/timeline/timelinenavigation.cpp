// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Where in time the view is: moving it, gliding, its history.
#include "widgets/timeline/timelinecanvas.h"

#include <QStyle>
#include <QVariantAnimation>

#include <algorithm>

namespace dateline {

using timeline::TimeSpan;

namespace {

constexpr std::size_t longestHistory = 100;

} // namespace

void TimelineCanvas::takeSpan(TimeSpan span)
{
    if (m_index) {
        m_span = timeline::limited(span, m_index->data);
        requestFrame();
    }
}

void TimelineCanvas::setSpan(TimeSpan span, Motion motion)
{
    m_glide->stop();
    const bool still
        = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0 || !isVisible();
    if (motion == Motion::Jump || still || !m_index) {
        takeSpan(span);
        return;
    }
    const TimeSpan from = m_span;
    const TimeSpan to = timeline::limited(span, m_index->data);
    m_glide->disconnect(this);
    connect(m_glide, &QVariantAnimation::valueChanged, this,
        [this, from, to](const QVariant& share) { takeSpan(timeline::mixed(from, to, share.toDouble())); });
    m_glide->setStartValue(0.0);
    m_glide->setEndValue(1.0);
    m_glide->start();
}

void TimelineCanvas::goTo(TimeSpan span)
{
    if (!m_index) {
        return;
    }
    remember();
    const TimeSpan to = timeline::limited(span, m_index->data);
    setSpan(to, Motion::Glide);
    m_history.resize(m_historyAt + 1);
    m_history.push_back(to);
    ++m_historyAt;
    if (m_history.size() > longestHistory) {
        m_history.erase(m_history.begin());
        --m_historyAt;
    }
}

/// Where the view is now becomes the present place of the history: going back returns to it.
void TimelineCanvas::remember()
{
    const TimeSpan now = m_glide->state() == QAbstractAnimation::Running && !m_history.empty()
        ? m_history[m_historyAt]
        : m_span;
    if (m_history.empty()) {
        m_history.push_back(now);
        m_historyAt = 0;
    } else {
        m_history[m_historyAt] = now;
    }
}

void TimelineCanvas::goBack()
{
    if (canGoBack()) {
        remember();
        setSpan(m_history[--m_historyAt], Motion::Glide);
    }
}

void TimelineCanvas::goForward()
{
    if (canGoForward()) {
        remember();
        setSpan(m_history[++m_historyAt], Motion::Glide);
    }
}

void TimelineCanvas::zoomBy(double factor)
{
    // What was walked to stays in view.
    const timeline::DrawRow* row = m_index && m_current.isValid() ? m_index->rowOf(m_current) : nullptr;
    const bool inView = row != nullptr && m_span.contains(row->anchor);
    goTo(timeline::zoomed(m_span, factor, inView ? row->anchor : m_span.middle()));
}

void TimelineCanvas::fitAll()
{
    if (m_index) {
        goTo(timeline::padded(m_index->data, 0.04));
    }
}

void TimelineCanvas::fitMarked()
{
    if (!m_index) {
        return;
    }
    std::optional<TimeSpan> span;
    for (std::size_t i = 0; i < m_frame.marks.flags.size(); ++i) {
        const timeline::DrawRow* row
            = m_frame.marks.flags[i] != 0 ? m_index->rowOf(EventId::fromIndex(i)) : nullptr;
        if (row) {
            const bool open
                = row->mark == timeline::DateMark::Before || row->mark == timeline::DateMark::After;
            const TimeSpan own = open ? TimeSpan{row->anchor - 0.5, row->anchor + 0.5} : row->span();
            span = span ? TimeSpan{std::min(span->from, own.from), std::max(span->to, own.to)} : own;
        }
    }
    if (span) {
        goTo(timeline::padded(*span, span->days() < 3.0 ? 3.0 : 0.15));
    } else {
        fitAll();
    }
}

void TimelineCanvas::reveal(EventId event)
{
    const timeline::DrawRow* row = m_index ? m_index->rowOf(event) : nullptr;
    if (!row) {
        return;
    }
    const double edge = 0.06 * m_span.days();
    if (row->anchor < m_span.from + edge || row->anchor > m_span.to - edge) {
        setSpan(timeline::shifted(m_span, row->anchor - m_span.middle()), Motion::Glide);
    }
    if (row->lane < m_frame.scene.lanes.size() && scrollRange() > 0 && !m_frame.isPinned(row->lane)) {
        const timeline::LanePlan& lane = m_frame.scene.lanes[row->lane];
        const double top = static_cast<double>(lane.top) - m_frame.pinnedHeight;
        const double bottom = static_cast<double>(lane.top + lane.height);
        if (top < m_frame.scroll || bottom > m_frame.scroll + lanesArea().height()) {
            setScroll(static_cast<int>(top));
        }
    }
}

} // namespace dateline
