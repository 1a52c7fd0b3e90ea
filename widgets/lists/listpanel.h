// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ListPanel: one of the lists (articles, entities, events, links): search field, sortable table, "n of m".
// Follows filter, selection and counterparts of the view state and writes the selection.

#include "model/items/rowmodel.h"
#include "model/items/viewstate.h"

#include <QWidget>

class QLabel;
class QLayout;
class QLineEdit;
class QTreeView;

namespace dateline {

class RowDelegate;

class ListPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Things { Articles, Entities, Events, Links };

    /// `state` outlives the panel.
    ListPanel(Things things, ViewState* state, QWidget* parent = nullptr);

    QTreeView* view() const { return m_view; }
    RowModel* model() const { return m_model; }
    QLineEdit* searchField() const { return m_search; }
    void copySelectedRows() const; // to the clipboard, as text and as CSV
    /// Writes all rows that are shown now, with headers; for any thread, as it may take seconds.
    RowWriter csvWriter() const;
    QString fileName() const; // a good name for that: "events.csv"

Q_SIGNALS:
    void openRequested(); // Enter or double click: read what is selected
    void menuRequested(QPoint globalPosition);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createView();
    QLayout* createSearchRow();
    void createTree();
    void connectView();
    void sizeColumns();
    void fitColumns();
    int dayWidth() const; // pixels that one day needs
    void showSnapshot();
    void showFilter();
    void showSelection();
    void takeSelection();
    void showHighlight();
    void highlight(std::uint32_t id); // 0 = nothing
    void selectCurrent();
    bool staysAt(int key) const;
    void stayInPlace();
    bool isNext(int key) const;
    void updateCount();
    void updateHint();
    void applyTheme();
    Selection selectionOf(const std::vector<std::uint32_t>& ids) const;
    std::vector<std::uint32_t> selectedIds() const; // in the state
    bool isCounterpart(std::uint32_t id) const;
    ViewOrigin origin() const;

    Things m_things;
    ViewState* m_state = nullptr;
    RowModel* m_model = nullptr;
    RowDelegate* m_delegate = nullptr;
    QLineEdit* m_search = nullptr;
    QTreeView* m_view = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_hint = nullptr; // in the place of rows, why there are none
    int m_date = -1; // the column of dates; -1: none
    std::vector<int> m_flexible; // columns that share the room
    int m_kindWidth = 0; // that the column of kinds would have; 0: there is none
    int m_inSight = 0; // the last column to be seen without scrolling
    int m_rowBefore = -1; // that had the keyboard, while rows change
    const Corpus* m_corpusBefore = nullptr; // only to compare
    int m_standIn = -1; // the row in the place of one that is gone
    bool m_fitting = false;
    bool m_sizedByHand = false;
    bool m_following = false; // while rows are selected for the state, not by the user
};

} // namespace dateline
