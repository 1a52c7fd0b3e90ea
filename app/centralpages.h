// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// CentralPages: the middle of the window: the start page while nothing is open, else the filter over the
// timeline over the graph. A layout shows both views, one or none of them.

#include <QStackedWidget>

class QSplitter;

namespace dateline {

class CentralPages : public QStackedWidget
{
public:
    /// Takes all four.
    CentralPages(QWidget* start, QWidget* filter, QWidget* timeline, QWidget* graph, QWidget* parent);

    void setOpen(bool open); // false: the start page
    void showViews(bool timeline, bool graph); // what stands under the filter once open
    bool showsTimeline() const { return !m_timeline->isHidden(); }
    bool showsGraph() const { return !m_graph->isHidden(); }
    /// Gives the room of what is not shown to the panels around; to be called when the width has changed,
    /// too, as the filter's row breaks into two.
    void fit();

private:
    QWidget* m_filter = nullptr;
    QWidget* m_timeline = nullptr;
    QWidget* m_graph = nullptr;
    QSplitter* m_split = nullptr;
};

} // namespace dateline
