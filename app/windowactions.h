// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WindowActions: every command of the window with its text, shortcut and tooltip, made once; menus, toolbar
// and context menus share them. They do nothing by themselves: MainWindow connects them.

#include <QAction>
#include <QObject>

#include <vector>

class QUndoStack;
class QWidget;

namespace dateline {

struct Theme;

class WindowActions : public QObject
{
    Q_OBJECT

public:
    WindowActions(QUndoStack* undoStack, QWidget* window);

    /// Draws the icons in the theme's text colour.
    void setTheme(const Theme& theme);
    const std::vector<QAction*>& all() const { return m_all; }

    QAction* newProject = nullptr;
    QAction* openProject = nullptr;
    QAction* openShared = nullptr;
    QAction* saveProjectAs = nullptr;
    QAction* openFolder = nullptr;
    QAction* openFiles = nullptr;
    QAction* addFolder = nullptr;
    QAction* openSamples = nullptr;
    QAction* closeFolder = nullptr;
    QAction* exportTimeline = nullptr;
    QAction* exportGraph = nullptr;
    QAction* exportEntityTimeline = nullptr;
    QAction* exportList = nullptr;
    QAction* exportReport = nullptr;
    QAction* exportResults = nullptr;
    QAction* quit = nullptr;

    QAction* undo = nullptr;
    QAction* redo = nullptr;
    QAction* copy = nullptr;
    QAction* setDate = nullptr;
    QAction* datesFromNames = nullptr;
    QAction* datesFromTable = nullptr;

    QAction* find = nullptr;
    QAction* findEverything = nullptr;
    QAction* findText = nullptr;
    QAction* saveView = nullptr;
    QAction* filterToSelection = nullptr;
    QAction* timeWindow = nullptr;
    QAction* clearFilter = nullptr;
    QAction* clearSelection = nullptr;
    QAction* filterBack = nullptr;
    QAction* filterForward = nullptr;

    std::vector<QAction*> layouts; // in the order of Layout
    QAction* saveLayout = nullptr;
    QAction* freeze = nullptr;
    QAction* readText = nullptr;
    QAction* nextMention = nullptr;
    QAction* previousMention = nullptr;
    QAction* nextPanel = nullptr;
    QAction* previousPanel = nullptr;
    QAction* resetLayout = nullptr;
    QAction* systemLook = nullptr;
    QAction* lightLook = nullptr;
    QAction* darkLook = nullptr;
    QAction* contrastLook = nullptr;

    QAction* help = nullptr;
    QAction* tour = nullptr;
    QAction* shortcuts = nullptr;
    QAction* about = nullptr;

private:
    QAction* make(
        const QString& text, const QKeySequence& keys, const QString& tip, const char* icon = nullptr);
    void makeFileActions();
    void makeEditActions(QUndoStack* undoStack);
    void makeFilterActions();
    void makeViewActions();
    void makeLayoutActions();
    void makeLookActions();
    void makeHelpActions();

    QWidget* m_window = nullptr;
    std::vector<QAction*> m_all;
    std::vector<std::pair<QAction*, QString>> m_icons;
};

} // namespace dateline
