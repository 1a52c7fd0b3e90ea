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
    newProject
        = make(tr("&New Project\u2026"), QKeySequence::New, tr("Make a project file that keeps everything"));
    openProject = make(
        tr("Open &Project\u2026"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_O), tr("Open a project file"));
    openShared = make(
        tr("Open S&hared Project\u2026"), {}, tr("Open a project on a server that several people work on"));
    saveProjectAs = make(tr("Save Project &As\u2026"), QKeySequence::Save,
        tr("Keep articles, results and corrections in a project file of that name"));
    openFolder
        = make(tr("&Open Folder\u2026"), QKeySequence::Open, tr("Open a folder of articles"), "folder");
    openFiles = make(
        tr("Open &Files\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), tr("Open single files"));
    addFolder = make(tr("&Add Folder\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A),
        tr("Add a second folder to what is open"), "add");
    openSamples = make(tr("Open the &Samples"), {}, tr("Thirty short articles to try things out"));
    closeFolder = make(tr("&Close"), QKeySequence::Close, tr("Close what is open"));
    exportTimeline = make(tr("&Timeline\u2026"), QKeySequence(Qt::CTRL | Qt::Key_E),
        tr("Save the timeline as a picture (PNG, SVG, PDF) or its events for other programs (CSV, iCalendar, "
           "TimelineJS)"),
        "picture");
    exportGraph = make(tr("&Graph\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
        tr("Save the graph as a picture (PNG, SVG, PDF) or for other programs (GraphML, GEXF, DOT, CSV)"));
    exportEntityTimeline
        = make(tr("Timeline of the Selected &Name\u2026"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E),
            tr("Save the timeline of the selected name alone, as a picture or for other programs"));
    exportReport = make(tr("&Report (HTML)\u2026"), {},
        tr("Save all that is shown as one document to read, to print and to hand on"));
    exportList = make(tr("List as &CSV\u2026"), {},
        tr("Save the rows of the list in front (events, names, links, articles) as a table for "
           "spreadsheets"));
    exportResults = make(
        tr("Results as &JSON Lines\u2026"), {}, tr("Save everything that was found, for other programs"));
    quit = make(tr("&Quit"), QKeySequence::Quit, tr("Leave Dateline"));
}

void WindowActions::makeEditActions(QUndoStack* undoStack)
{
    undo = undoStack->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    redo = undoStack->createRedoAction(this, tr("&Redo"));
    redo->setShortcut(QKeySequence::Redo);
    for (QAction* action : {undo, redo}) {
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
    find = make(tr("&Find Here\u2026"), QKeySequence::Find,
        tr("Find in the list or help page that has the keyboard; elsewhere find everything"));
    findEverything = make(tr("Find &Everything\u2026"), QKeySequence(Qt::CTRL | Qt::Key_K),
        tr("Find names, events, articles, words in the texts, and commands"), "find");
    findText = make(tr("Filter by Te&xt\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        tr("Show only what is told in sentences with some words"));
    saveView = make(tr("Sa&ve This View\u2026"), QKeySequence(Qt::CTRL | Qt::Key_B),
        tr("Keep the filter, the lanes and the layout under a name"), "star");
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
    readText = make(tr("&Read the Sentence"), QKeySequence(Qt::CTRL | Qt::Key_R),
        tr("Go to the sentence that the selection rests on"));
    nextMention = make(tr("&Next Mention"), QKeySequence(Qt::Key_F3),
        tr("Next place in the texts where the selection is told of"));
    previousMention = make(tr("&Previous Mention"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        tr("Previous place where the selection is told of"));
    nextPanel = make(tr("Ne&xt Panel"), QKeySequence(Qt::Key_F6), tr("Move the keyboard to the next panel"));
    previousPanel = make(tr("Pre&vious Panel"), QKeySequence(Qt::SHIFT | Qt::Key_F6),
        tr("Move the keyboard to the previous panel"));
    freeze = make(tr("Free&ze This View"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
        tr("The view that has the keyboard stays as it is while the others go on"), "pin");
    makeLayoutActions();
    makeLookActions();
}

void WindowActions::makeLayoutActions()
{
    const auto layout = [this](const QString& text, const QString& tip, const char* icon) {
        const auto number = static_cast<int>(layouts.size()) + 1;
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number));
        layouts.push_back(make(text, keys, tip, icon));
    };
    layout(tr("&Read"), tr("Layout for reading: lists and the text"), "read");
    layout(tr("&Timeline"), tr("Layout with the timeline alone beside lists and text"), "timeline");
    layout(tr("&Graph"), tr("Layout with the graph alone beside evidence and text"), "graph");
    layout(tr("&Split"), tr("Layout with the timeline over the graph"), "both");
    layout(
        tr("E&vidence"), tr("Layout for checking: wide evidence and text beside the timeline"), "evidence");
    saveLayout = make(tr("Save This &Layout\u2026"), {}, tr("Keep the layout of the panels under a name"));
    resetLayout = make(tr("R&eset Layout"), {}, tr("Put all panels back to where they were at first"));
}

void WindowActions::makeLookActions()
{
    systemLook = make(tr("As the &System"), {}, tr("Light, dark or high contrast as the system is"));
    lightLook = make(tr("&Light"), {}, tr("Dark letters on light"));
    darkLook = make(tr("&Dark"), {}, tr("Light letters on dark"));
    contrastLook = make(tr("&High Contrast"), {}, tr("White letters on black, everything stands out"));
    auto* looks = new QActionGroup(this);
    for (QAction* action : {systemLook, lightLook, darkLook, contrastLook}) {
        action->setCheckable(true);
        looks->addAction(action);
    }
}

void WindowActions::makeHelpActions()
{
    help = make(tr("&Help"), QKeySequence::HelpContents, tr("How to work with Dateline"), "help");
    tour = make(tr("&Tour in Three Minutes"), {}, tr("A walk through the window, on the samples"));
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
