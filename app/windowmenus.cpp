// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/windowmenus.h"

#include "app/correcting/correctioncommands.h"
#include "app/windowactions.h"
#include "app/windowpanels.h"
#include "app/windowviews.h"
#include "widgets/common/viewframe.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <initializer_list>

namespace dateline {

namespace {

class MenuNames
{
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

using Actions = QList<QAction*>;

/// With a line between them.
void addGroups(QMenu& menu, std::initializer_list<Actions> groups)
{
    for (const Actions& group : groups) {
        if (!menu.isEmpty()) {
            menu.addSeparator();
        }
        menu.addActions(group);
    }
}

/// A sub-menu that is filled later.
QMenu* addNamedMenu(QMenu& menu, const QString& title, const char* name)
{
    QMenu* below = menu.addMenu(title);
    below->setObjectName(QLatin1String(name));
    return below;
}

void fillFileMenu(QMenu& file, const WindowActions& actions, WindowMenus& menus)
{
    addGroups(file,
        {{actions.newProject, actions.openProject, actions.openShared, actions.saveProjectAs},
            {actions.openFolder, actions.openFiles, actions.addFolder, actions.openSamples}});
    menus.recent = addNamedMenu(file, MenuNames::tr("Open &Recent"), "recent");
    file.addSeparator();
    addGroups(*file.addMenu(MenuNames::tr("&Export")),
        {{actions.exportTimeline, actions.exportGraph, actions.exportEntityTimeline},
            {actions.exportReport, actions.exportList, actions.exportResults}});
    addGroups(file, {{actions.closeFolder, actions.quit}});
}

void fillEditMenu(QMenu& edit, const WindowActions& actions, const CorrectionCommands& corrections)
{
    addGroups(edit,
        {{actions.undo, actions.redo}, {actions.copy, actions.clearSelection},
            {actions.findEverything, actions.find},
            {actions.setDate, corrections.dates, actions.datesFromNames, actions.datesFromTable},
            {corrections.accept, corrections.reject, corrections.edit, corrections.rename, corrections.merge,
                corrections.another, corrections.turnRound, corrections.never, corrections.note},
            {corrections.history, corrections.importLedger, corrections.exportLedger}});
}

void fillFilterMenu(QMenu& filter, const WindowActions& actions, WindowMenus& menus)
{
    addGroups(filter,
        {{actions.filterToSelection, actions.findText, actions.timeWindow},
            {actions.filterBack, actions.filterForward, actions.clearFilter}, {actions.saveView}});
    menus.savedViews = addNamedMenu(filter, MenuNames::tr("Saved Vie&ws"), "savedViews");
}

void fillPanelMenu(QMenu& menu, WindowPanels& panels)
{
    const std::vector<QDockWidget*> docks = panels.docks();
    for (std::size_t i = 0; i < docks.size(); ++i) {
        QAction* go = menu.addAction(MenuNames::tr("Go to %1").arg(docks[i]->windowTitle()));
        if (i < 9) {
            go->setShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))));
        }
        QObject::connect(go, &QAction::triggered, &panels,
            [&panels, panel = static_cast<Panel>(i)] { panels.goTo(panel, Qt::ShortcutFocusReason); });
    }
    menu.addSeparator();
    QMenu* shown = menu.addMenu(MenuNames::tr("&Show"));
    for (const QDockWidget* dock : docks) {
        shown->addAction(dock->toggleViewAction());
    }
}

void fillViewMenu(QMenu& view, const WindowActions& actions, const WindowViews& views, WindowPanels& panels,
    WindowMenus& menus)
{
    menus.layouts = addNamedMenu(view, MenuNames::tr("&Layout"), "layouts");
    view.addActions({actions.readText, actions.nextMention, actions.previousMention});
    view.addSeparator();
    Actions freezes;
    for (const ViewFrame* one : views.frames) {
        freezes << one->freezeAction();
    }
    addGroups(*view.addMenu(MenuNames::tr("&Freeze")), {{actions.freeze}, freezes});
    menus.panels = view.addMenu(MenuNames::tr("&Panels"));
    fillPanelMenu(*menus.panels, panels);
    view.addActions({actions.nextPanel, actions.previousPanel});
    view.addMenu(MenuNames::tr("&Appearance"))
        ->addActions({actions.systemLook, actions.lightLook, actions.darkLook, actions.contrastLook});
}

} // namespace

WindowMenus createMenus(QMainWindow& window, const WindowActions& actions,
    const CorrectionCommands& corrections, const WindowViews& views, WindowPanels& panels)
{
    WindowMenus menus;
    QMenuBar& bar = *window.menuBar();
    fillFileMenu(*bar.addMenu(MenuNames::tr("&File")), actions, menus);
    fillEditMenu(*bar.addMenu(MenuNames::tr("&Edit")), actions, corrections);
    fillFilterMenu(*bar.addMenu(MenuNames::tr("F&ilter")), actions, menus);
    fillViewMenu(*bar.addMenu(MenuNames::tr("&View")), actions, views, panels, menus);
    bar.addMenu(MenuNames::tr("&Help"))
        ->addActions({actions.help, actions.tour, actions.shortcuts, actions.about});
    return menus;
}

void createToolBar(QMainWindow& window, const WindowActions& actions, QWidget* findBox)
{
    QToolBar* bar = window.addToolBar(MenuNames::tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    bar->addActions({actions.openFolder, actions.addFolder});
    bar->addSeparator();
    bar->addActions({actions.undo, actions.redo, actions.setDate});
    bar->addSeparator();
    for (QAction* layout : actions.layouts) {
        bar->addAction(layout);
        static_cast<QToolButton*>(bar->widgetForAction(layout))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    bar->addSeparator();
    bar->addActions({actions.exportTimeline, actions.help});
    findBox->setMinimumWidth(window.fontMetrics().averageCharWidth() * 24);
    findBox->setMaximumWidth(window.fontMetrics().averageCharWidth() * 64);
    bar->addWidget(findBox);
}

} // namespace dateline
