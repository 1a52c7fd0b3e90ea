// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The window's menus and its toolbar: which command stands where.

class QMainWindow;
class QMenu;
class QWidget;

namespace dateline {

class CorrectionCommands;
class WindowActions;
class WindowPanels;
struct WindowViews;

/// Those whose content changes; the window owns them.
struct WindowMenus
{
    QMenu* recent = nullptr;
    QMenu* savedViews = nullptr;
    QMenu* layouts = nullptr;
    QMenu* panels = nullptr; // filled already; of use only while something is open
};

/// All outlive `window`.
WindowMenus createMenus(QMainWindow& window, const WindowActions& actions,
    const CorrectionCommands& corrections, const WindowViews& views, WindowPanels& panels);
void createToolBar(QMainWindow& window, const WindowActions& actions, QWidget* findBox);

} // namespace dateline
