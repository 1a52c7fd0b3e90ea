// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WindowTour: the walk through the window: its stops, and what must be open and selected for it.

#include "app/windowviews.h"

#include <QObject>
#include <QPointer>

namespace dateline {

class FindBox;
class Tour;
class WindowPanels;

class WindowTour : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WindowTour(Session* session, WindowViews views, WindowPanels* panels, FindBox* findBox, QWidget* window);

    void start(); // at its first stop; asks for the samples where nothing is open
    Tour* tour() const; // null: none is shown
    bool hasKeys() const;

Q_SIGNALS:
    void samplesWanted();

private:
    void show();

    Session* m_session = nullptr;
    WindowViews m_views;
    WindowPanels* m_panels = nullptr;
    FindBox* m_findBox = nullptr;
    QWidget* m_window = nullptr;
    QPointer<Tour> m_tour; // owned by the window, until it ends
    bool m_isWanted = false; // once the samples are read
};

} // namespace dateline
