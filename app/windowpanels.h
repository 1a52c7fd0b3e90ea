// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WindowPanels: the panels around the middle of the window, and where they are: five layouts of our own, and
// any other as JSON. What is in a panel is not its business: it gets widgets and titles, and gives out docks.

#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <optional>
#include <vector>

class QDockWidget;
class QMainWindow;

namespace dateline {

class CentralPages;

/// What the window is set up for; Ctrl+1 to Ctrl+5.
enum class Layout { Read, Timeline, Graph, Split, Evidence };

/// In the order of their keys, Alt+1 to Alt+9.
enum class Panel { Articles, Names, Events, Links, Problems, Text, Evidence, Review, Notes };

class WindowPanels : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. The panels are hidden until showAll().
    WindowPanels(QMainWindow* window, CentralPages* middle);

    /// Each panel once, in their order. Takes `widget`; its part `focus` gets the keys.
    void add(Panel panel, const QString& title, QWidget* widget, QWidget* focus);
    /// A view in the middle that goToNext() comes to after the panels.
    void addStop(QWidget* view) { m_stops.push_back(view); }
    QDockWidget* dock(Panel panel) const { return m_panels[static_cast<std::size_t>(panel)].dock; }
    std::vector<QDockWidget*> docks() const;

    bool isInFront(Panel panel) const; // neither hidden nor behind another tab
    void goTo(Panel panel, Qt::FocusReason reason = Qt::OtherFocusReason); // shown, in front, with the keys
    void goToNext(int step); // 1 or -1: the next of those that are seen

    void layOut(Layout layout);
    /// As the panels are, or were when they were hidden.
    QJsonObject layout() const;
    bool restore(const QJsonObject& layout); // false: that is no layout, and nothing has changed
    /// False while nothing is open.
    void showAll(bool show);
    /// For the next showAll(true), instead of what it was.
    void setNext(const QJsonObject& layout) { m_hidden = layout; }
    void keepMiddle(); // the window has become narrower

Q_SIGNALS:
    void keysFree(); // panels have moved, and nobody has the keyboard

private:
    struct Place
    {
        QDockWidget* dock = nullptr;
        QWidget* focus = nullptr;
    };

    void startLayout();
    void tabTogether(const std::vector<QDockWidget*>& docks, Qt::DockWidgetArea area);
    void keepTo(QSize room);
    void shareRoom(Layout layout);
    void dropEmptyTabs();
    void narrow(Qt::DockWidgetArea area, int share);

    QMainWindow* m_window = nullptr;
    CentralPages* m_middle = nullptr;
    std::vector<Place> m_panels; // by Panel
    std::vector<QWidget*> m_stops;
    QJsonObject m_hidden; // the layout while the panels are hidden
    bool m_shown = true;
    QPointer<QWidget> m_hadKeys; // while panels move
};

} // namespace dateline
