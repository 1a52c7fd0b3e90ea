// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WindowFind: what stands behind the find field: it looks words up in the texts of the project that is open,
// and brings what was chosen into the views.

#include "app/windowviews.h"
#include "model/items/findeverything.h"

#include <QList>
#include <QObject>

class QAction;

namespace dateline {

class FindBox;
class SearchJob;
class WindowPanels;

class WindowFind : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WindowFind(Session* session, FindBox* box, WindowViews views, WindowPanels* panels, QWidget* window);

    /// The list that has the keyboard has a field of its own; from anywhere else one looks for anything.
    void findHere();
    void letGo(); // of the project's file, until searchTexts()
    void searchTexts(); // those of the project and corpus of now

private:
    void connectTexts();
    void showThing(const FoundThing& thing);
    void showAll(FoundKind kind, const QString& words);
    void filterByText(const QString& words);

    Session* m_session = nullptr;
    FindBox* m_box = nullptr;
    WindowViews m_views;
    WindowPanels* m_panels = nullptr;
    QWidget* m_window = nullptr;
    SearchJob* m_texts = nullptr;
};

/// What `menus` and their sub-menus offer, and the bars and buttons of those `views` that are seen; each
/// once.
QList<QAction*> commandsIn(const QList<QAction*>& menus, const QList<QWidget*>& views);

} // namespace dateline
