// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/windowactions.h"

#include "widgets/common/symbols.h"
#include "widgets/common/theme.h"

#include <QActionGroup>
#include <QUndoStack>
#include <QWidget>

namespace dateline {

WindowActions::WindowActions(QUndoStack* undoStack, QWidget* window)
    : QObject(window)
    , m_window(window)
{
    makeFileActions();
    makeEditActions(undoStack);
    makeFilterActions();
    makeViewActions();
    makeHelpActions();
}

QAction* WindowActions::make(
    const QString& text, const QKeySequence& keys, const QString& tip, const char* icon)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    const QString shown = keys.toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? tip : tr("%1 (%2)", "what it does (shortcut)").arg(tip, shown));
    action->setStatusTip(tip);
    m_window->addAction(action);
    m_all.push_back(action);
    if (icon != nullptr) {
        m_icons.emplace_back(action, QLatin1String(icon));
    }
    return action;
}

void WindowActions::makeFileActions()
{
    openFolder
        = make(tr("&Open Folder\u2026"), QKeySequence::Open, tr("Open a folder of articles"), "folder");
    openFiles = make(
        tr("Open &Files\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Open single files"));
    addFolder = make(tr("&Add Folder\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        tr("Add a second folder to what is open"), "add");
    openSamples = make(tr("Open the &Samples"), {}, tr("Thirty short articles to try things out"));
    closeFolder = make(tr("&Close"), QKeySequence::Close, tr("Close what is open"));
    exportTimeline = make(tr("&Timeline as Picture\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("Save the timeline as a PNG picture"), "picture");
    exportGraph = make(tr("&Graph as Picture\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        tr("Save the graph as a picture"));
    exportEntityTimeline
        = make(tr("Timeline of the Selected &Name\u2026"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
            tr("Save the timeline of the selected name alone as a picture"));
    exportList
        = make(tr("Events as &CSV\u2026"), {}, tr("Save the events shown as a table for spreadsheets"));
    exportResults = make(
        tr("&Results as JSON Lines\u2026"), {}, tr("Save everything that was found, for other programs"));
    quit = make(tr("&Quit"), QKeySequence::Quit, tr("Leave Dateline"));
}

void WindowActions::makeEditActions(QUndoStack* undoStack)
{
    undo = undoStack->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    for (QAction* action : { undo, redo }) {
        m_window->addAction(action);
        m_all.push_back(action);
    }
    m_icons.emplace_back(undo, QStringLiteral("undo"));
    m_icons.emplace_back(redo, QStringLiteral("redo"));
    copy = make(tr("&Copy"), QKeySequence::Copy, tr("Copy the selected text or rows"));
    setDate = make(tr("Set &Date of Article\u2026"), QKeySequence(Qt::CTRL | Qt::Key_D),
        tr("Say when the selected articles were published"), "calendar");
    datesFromNames = make(tr("Dates from File &Names\u2026"), {},
        tr("Take the dates of articles from a pattern in their file names"));
    datesFromTable = make(tr("Dates from a &Table\u2026"), {},
        tr("Take the dates of articles from a table of files and dates"));
}

void WindowActions::makeFilterActions()
{
    find = make(tr("&Find Text\u2026"), QKeySequence::Find, tr("Go to the text filter"));
    filterToSelection = make(tr("Filter to &Selection"), QKeySequence(Qt::CTRL | Qt::Key_Return),
        tr("Show only what belongs to the selection"));
    timeWindow = make(tr("Time &Window\u2026"), QKeySequence(Qt::CTRL | Qt::Key_T),
        tr("Show only what happened between two days"));
    clearFilter = make(
        tr("&Remove All Filters"), QKeySequence(Qt::CTRL | Qt::Key_Backspace), tr("Show everything again"));
    clearSelection = make(
        tr("Select &Nothing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), tr("Clear the selection"));
    filterBack = make(
        tr("&Earlier Filter"), QKeySequence(Qt::CTRL | Qt::Key_PageUp), tr("Back to the filter before"));
    filterForward = make(
        tr("&Later Filter"), QKeySequence(Qt::CTRL | Qt::Key_PageDown), tr("Forward to the filter after"));
}

void WindowActions::makeViewActions()
{
    showTimeline
        = make(tr("&Timeline"), QKeySequence(Qt::CTRL | Qt::Key_1), tr("Timeline alone"), "timeline");
    showGraph = make(tr("&Graph"), QKeySequence(Qt::CTRL | Qt::Key_2), tr("Graph alone"), "graph");
    showBoth = make(
        tr("Timeline and Graph"), QKeySequence(Qt::CTRL | Qt::Key_3), tr("Timeline over graph"), "both");
    auto* views = new QActionGroup(this);
    for (QAction* action : { showTimeline, showGraph, showBoth }) {
        action->setCheckable(true);
        views->addAction(action);
    }
    showBoth->setChecked(true);
    readText = make(tr("&Read the Sentence"), QKeySequence(Qt::CTRL | Qt::Key_R),
        tr("Go to the sentence that the selection rests on"));
    nextMention = make(tr("&Next Mention"), QKeySequence(Qt::Key_F3),
        tr("Next place in the texts where the selection is told of"));
    previousMention = make(tr("&Previous Mention"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        tr("Previous place where the selection is told of"));
    nextPanel = make(tr("Ne&xt Panel"), QKeySequence(Qt::Key_F6), tr("Move the keyboard to the next panel"));
    previousPanel = make(tr("Pre&vious Panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        tr("Move the keyboard to the previous panel"));
    resetLayout = make(tr("Reset &Layout"), {}, tr("Put all panels back to where they were at first"));
    systemLook = make(tr("As the &System"), {}, tr("Light or dark as the system is"));
    lightLook = make(tr("&Light"), {}, tr("Dark letters on light"));
    darkLook = make(tr("&Dark"), {}, tr("Light letters on dark"));
    auto* looks = new QActionGroup(this);
    for (QAction* action : { systemLook, lightLook, darkLook }) {
        action->setCheckable(true);
        looks->addAction(action);
    }
}

void WindowActions::makeHelpActions()
{
    help = make(tr("&Help"), QKeySequence::HelpContents, tr("How to work with Dateline"), "help");
    shortcuts = make(tr("&Keyboard Shortcuts"), {}, tr("All keys on one page"));
    about = make(tr("&About Dateline"), {}, tr("Version, licences, and whose work is in it"));
}

void WindowActions::setTheme(const Theme& theme)
{
    for (const auto& [action, name] : m_icons) {
        action->setIcon(symbolIcon(name, theme.text, theme.muted));
    }
}

} // namespace dateline
