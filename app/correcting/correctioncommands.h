// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// CorrectionCommands: all that one can correct, in one place for every view. The commands act on the view
// state's selection and reading place, so that a list, the timeline, the graph and the evidence offer the
// same by menu and key. Each is one undoable step of the session's ledger.

#include "app/session.h"

#include <QObject>

class QAbstractItemView;
class QAction;
class QKeySequence;
class QMenu;
class QWidget;

namespace dateline {

class GraphView;
class TimelineView;

class CorrectionCommands : public QObject
{
    Q_OBJECT

public:
    /// `window`: gets the shortcuts, is the parent of dialogs. Both outlive this.
    CorrectionCommands(Session* session, QWidget* window);

    QAction* accept = nullptr;
    QAction* reject = nullptr;
    QAction* edit = nullptr; // the event, or the name of the one selected
    QAction* dates = nullptr; // the selected events, all at once
    QAction* rename = nullptr;
    QAction* merge = nullptr; // the selected names, or the one with another
    QAction* another = nullptr; // "wrong entity": this mention means another
    QAction* turnRound = nullptr;
    QAction* never = nullptr; // a name anywhere
    QAction* note = nullptr; // on what is selected, or the article that is read
    QAction* history = nullptr;
    QAction* importLedger = nullptr;
    QAction* exportLedger = nullptr;
    std::vector<QAction*> all() const;

    /// What fits the selection, for a context menu.
    void fill(QMenu& menu);
    /// For words that are selected in a text.
    void fillForText(QMenu& menu, const Passage& words);
    /// A accept, R reject, E edit, T kind, S turn round, M means another, in a list of evidence.
    void serveKeys(QAbstractItemView* view);
    /// An undated event dropped on the axis or between two events gets that date.
    void serveDrops(TimelineView* view);
    /// Notes on the timeline are written, changed and taken away, and shown as the ledger has them.
    void serveNotes(TimelineView* view);
    /// One name dropped on another, or key M with two selected.
    void serveDrops(GraphView* view);
    /// Asks for the name and merges; also what dragging one node onto another does.
    void mergeEntities(std::vector<EntityId> entities);

Q_SIGNALS:
    void noteRequested(); // the panel of notes shows what is selected

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* make(const QString& text, const QKeySequence& keys, const QString& tip,
        void (CorrectionCommands::*slot)());
    void makeActions();
    void update();
    const Corpus& corpus() const { return *m_session->state()->snapshot(); }
    const Selection& selection() const { return m_session->state()->selection(); }
    const std::optional<TextPlace>& place() const { return m_session->state()->place(); }

    void acceptSelected();
    void rejectSelected();
    void editSelected();
    void editEvent(EventId event);
    void dateSelected();
    void dateEvents(const std::vector<EventId>& events, const EventDate& date);
    void renameSelected();
    void mergeSelected();
    void moveSelected();
    void moveEnd(MentionRef relation);
    void turnRoundSelected();
    void neverSelected();
    void showHistory();
    void importFile();
    void exportFile();
    void addEntityMenu(QMenu& menu, EntityId entity);
    void addLinkMenu(QMenu& menu, LinkId link);
    void addEvent(const Passage& words);
    void addRelation(const Passage& words);
    void moveAll(EntityId entity, ArticleId article);
    void popUpKinds(QPoint globalPosition);

    Session* m_session = nullptr;
    QWidget* m_window = nullptr;
    std::vector<QAction*> m_all;
};

} // namespace dateline
