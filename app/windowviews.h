// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WindowViews: every view of the window, made once, each reading a state of its own that follows the
// session's. They touch each other only through that.

#include <vector>

class QWidget;

namespace dateline {

class ArticleReader;
class CorrectionCommands;
class EvidencePanel;
class FilterBar;
class GraphView;
class ListPanel;
class NotesPanel;
class ProblemPanel;
class ReviewPanel;
class Session;
class TimelineView;
class ViewFeed;
class ViewFrame;
class WindowPanels;

/// Qt owns them all, through the window that they were made for.
struct WindowViews
{
    ViewFeed* feed = nullptr; // what they follow
    FilterBar* filterBar = nullptr;
    TimelineView* timeline = nullptr;
    GraphView* graph = nullptr;
    ArticleReader* reader = nullptr;
    EvidencePanel* evidence = nullptr;
    ListPanel* articles = nullptr;
    ListPanel* entities = nullptr;
    ListPanel* events = nullptr;
    ListPanel* links = nullptr;
    ProblemPanel* problems = nullptr;
    ReviewPanel* review = nullptr;
    NotesPanel* notes = nullptr;
    std::vector<ViewFrame*> frames; // of those that can be frozen; their object names say which

    std::vector<ListPanel*> lists() const { return {articles, entities, events, links}; }
    ViewFrame* frameAround(const QWidget* widget) const; // null: in none
    ListPanel* listAround(const QWidget* widget) const;
};

/// `session` and `corrections` outlive `window`.
WindowViews makeViews(Session* session, CorrectionCommands* corrections, QWidget* window);

/// Those that are not in the middle, into their panels.
void addToPanels(const WindowViews& views, WindowPanels& panels);
/// The one that has the keyboard, else the one whose tab is in front.
ListPanel* listInFront(const WindowViews& views, const WindowPanels& panels, const QWidget* focused);

} // namespace dateline
