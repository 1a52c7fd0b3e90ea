// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// EntityColumnView: the list of one kind among columns. Keys that belong to columns rather than to a list
// leave as signals: Left and Right go to the next column, Space keeps a name selected while one walks on
// (Ctrl+click adds one), [ and ] go through the links of the current one, Delete hides, the menu key opens
// the same menu as in the drawing. Letters search.

#include <QTreeView>

namespace dateline {

class EntityColumnModel;

class EntityColumnView : public QTreeView
{
    Q_OBJECT

public:
    explicit EntityColumnView(EntityColumnModel* model, QWidget* parent = nullptr);

    EntityColumnModel* columnModel() const { return m_model; }
    /// Rows of the model that can be seen, first and last; last < first = none.
    std::pair<int, int> visibleRows() const;
    bool isAtKeys() const { return m_atKeys; } // what is selected now was walked to

Q_SIGNALS:
    void toggled(int row);
    void keepRequested(int row);
    void besideRequested(int direction); // -1 = the column at the left
    void linkRequested(int direction); // 1 = the next weaker one
    void hideRequested(int row);
    void menuRequested(QPoint globalPosition, int row);
    void moved(); // other rows can be seen

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    EntityColumnModel* m_model;
    bool m_atKeys = false;
};

} // namespace dateline
