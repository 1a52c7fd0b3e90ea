// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/windowpanels.h"

#include "app/centralpages.h"
#include "widgets/common/docktitle.h"
#include "widgets/common/viewframe.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QTabBar>
#include <QTimer>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

const QString stateKey = QStringLiteral("state");
const QString timelineKey = QStringLiteral("timeline");
const QString graphKey = QStringLiteral("graph");

struct Home
{
    const char* name; // in what is kept; never another
    Qt::DockWidgetArea area;
};

/// By Panel.
constexpr std::array<Home, 9> homes{{{"articles", Qt::LeftDockWidgetArea}, {"names", Qt::LeftDockWidgetArea},
    {"events", Qt::LeftDockWidgetArea}, {"links", Qt::LeftDockWidgetArea},
    {"problems", Qt::LeftDockWidgetArea}, {"text", Qt::RightDockWidgetArea},
    {"evidence", Qt::RightDockWidgetArea}, {"review", Qt::LeftDockWidgetArea},
    {"notes", Qt::RightDockWidgetArea}}};

bool isSeen(const QDockWidget& dock)
{
    return !dock.visibleRegion().isEmpty();
}

} // namespace

WindowPanels::WindowPanels(QMainWindow* window, CentralPages* middle)
    : QObject(window)
    , m_window(window)
    , m_middle(middle)
{
    window->setDockOptions(
        QMainWindow::AllowNestedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AnimatedDocks);
    // Seven lists beside each other: upright tabs have room for their words in every language.
    window->setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::West);
    window->setTabPosition(Qt::RightDockWidgetArea, QTabWidget::North);
    // where the layout for reading has the same panels
    window->setTabPosition(Qt::BottomDockWidgetArea, QTabWidget::North);
}

void WindowPanels::add(Panel panel, const QString& title, QWidget* widget, QWidget* focus)
{
    Q_ASSERT(m_panels.size() == static_cast<std::size_t>(panel));
    const Home& home = homes.at(static_cast<std::size_t>(panel));
    auto* dock = new QDockWidget(title, m_window);
    dock->setObjectName(QLatin1String(home.name));
    dock->setWidget(widget);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    const auto* framed = qobject_cast<ViewFrame*>(widget);
    dock->setTitleBarWidget(new DockTitle(dock, framed != nullptr ? framed->freezeAction() : nullptr));
    m_window->addDockWidget(home.area, dock);
    m_panels.push_back({dock, focus});
}

std::vector<QDockWidget*> WindowPanels::docks() const
{
    std::vector<QDockWidget*> docks;
    for (const Place& place : m_panels) {
        docks.push_back(place.dock);
    }
    return docks;
}

bool WindowPanels::isInFront(Panel panel) const
{
    return isSeen(*dock(panel));
}

void WindowPanels::goTo(Panel panel, Qt::FocusReason reason)
{
    const Place& place = m_panels[static_cast<std::size_t>(panel)];
    place.dock->show();
    place.dock->raise();
    place.focus->setFocus(reason);
}

void WindowPanels::goToNext(int step)
{
    std::vector<QWidget*> stops;
    for (const Place& place : m_panels) {
        if (isSeen(*place.dock)) {
            stops.push_back(place.focus);
        }
    }
    std::copy_if(m_stops.begin(), m_stops.end(), std::back_inserter(stops),
        [](const QWidget* view) { return view->isVisible(); });
    if (stops.empty()) {
        return;
    }
    const int count = static_cast<int>(stops.size());
    const auto at = std::find(stops.begin(), stops.end(), m_window->focusWidget());
    const int next = at == stops.end() ? 0 : (static_cast<int>(at - stops.begin()) + step + count) % count;
    stops[static_cast<std::size_t>(next)]->setFocus(Qt::ShortcutFocusReason);
}

void WindowPanels::layOut(Layout layout)
{
    startLayout();
    const bool reading = layout == Layout::Read;
    const bool evidenceFirst = layout == Layout::Graph || layout == Layout::Evidence;
    const Qt::DockWidgetArea area = reading ? Qt::BottomDockWidgetArea : Qt::RightDockWidgetArea;
    QDockWidget* first = dock(evidenceFirst ? Panel::Evidence : Panel::Text);
    QDockWidget* second = dock(evidenceFirst ? Panel::Text : Panel::Evidence);
    for (QDockWidget* one : {first, second}) {
        m_window->addDockWidget(area, one);
        one->show();
    }
    m_window->splitDockWidget(first, second, reading ? Qt::Horizontal : Qt::Vertical);
    m_window->tabifyDockWidget(dock(Panel::Evidence), dock(Panel::Notes));
    dock(Panel::Notes)->show();
    dock(Panel::Evidence)->raise();
    m_middle->showViews(layout != Layout::Read && layout != Layout::Graph,
        layout == Layout::Graph || layout == Layout::Split);
    dock(reading ? Panel::Articles : layout == Layout::Graph ? Panel::Names : Panel::Events)->raise();
    QTimer::singleShot(0, this, [this, layout] { shareRoom(layout); }); // once the panels are laid out
}

/// Everything where no layout has it: panels docked, lists at the left, text and evidence not yet.
void WindowPanels::startLayout()
{
    m_window->setUpdatesEnabled(false); // one change on screen, not twenty
    // A panel that is hidden would hand the keyboard to the next, and that one act as if somebody had come to
    // it.
    m_hadKeys = m_window->focusWidget();
    if (m_hadKeys) {
        m_hadKeys->clearFocus();
    }
    m_window->setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window->setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    std::vector<QDockWidget*> lists;
    for (std::size_t i = 0; i < m_panels.size(); ++i) {
        m_panels[i].dock->setFloating(false);
        if (homes.at(i).area == Qt::LeftDockWidgetArea) {
            lists.push_back(m_panels[i].dock);
        }
    }
    tabTogether(lists, Qt::LeftDockWidgetArea);
}

void WindowPanels::tabTogether(const std::vector<QDockWidget*>& docks, Qt::DockWidgetArea area)
{
    for (QDockWidget* dock : docks) {
        // one above the other they would be higher than the screen, and the window would grow
        dock->hide();
        m_window->addDockWidget(area, dock);
    }
    for (std::size_t i = 1; i < docks.size(); ++i) {
        m_window->tabifyDockWidget(docks[i - 1], docks[i]);
    }
    for (QDockWidget* dock : docks) {
        dock->show();
    }
}

void WindowPanels::shareRoom(Layout layout)
{
    QDockWidget* lists = dock(Panel::Events);
    QDockWidget* text = dock(Panel::Text);
    QDockWidget* evidence = dock(Panel::Evidence);
    const int wide = m_window->width();
    const int high = m_window->height();
    if (layout == Layout::Read) {
        m_window->resizeDocks({lists}, {wide * 28 / 100}, Qt::Horizontal);
        m_window->resizeDocks({text, evidence}, {wide * 48 / 100, wide * 24 / 100}, Qt::Horizontal);
        m_window->resizeDocks({text}, {high}, Qt::Vertical);
    } else {
        const int side = layout == Layout::Evidence ? 44 : 28;
        const int left = layout == Layout::Evidence ? 20 : 24;
        m_window->resizeDocks({lists, text}, {wide * left / 100, wide * side / 100}, Qt::Horizontal);
        m_window->resizeDocks({text, evidence}, {high * 55 / 100, high * 45 / 100}, Qt::Vertical);
    }
    dropEmptyTabs();
    m_middle->fit(); // the filter's row has its width now
    m_window->setUpdatesEnabled(true);
    if (m_hadKeys && m_window->focusWidget() == nullptr) {
        if (m_hadKeys->isVisible()) {
            m_hadKeys->setFocus(Qt::OtherFocusReason);
        } else if (m_shown) {
            Q_EMIT keysFree();
        }
    }
}

/// A tab bar that has lost its panels stays where it was, a line across whatever is there now; Qt gives it
/// a place again when it has some.
void WindowPanels::dropEmptyTabs()
{
    for (QTabBar* bar : m_window->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (bar->count() < 2) {
            bar->resize(0, 0);
        }
    }
}

/// Qt takes all that a window loses from its middle, until the timeline is a strip between two wide panels.
void WindowPanels::keepMiddle()
{
    constexpr int least = 34; // hundredths of the width
    const bool isEmpty = !m_middle->showsTimeline() && !m_middle->showsGraph();
    if (m_shown && !isEmpty && m_middle->width() * 100 < m_window->width() * least) {
        narrow(Qt::LeftDockWidgetArea, 24);
        narrow(Qt::RightDockWidgetArea, 28);
    }
}

/// What is docked there, to so many hundredths of the width at most.
void WindowPanels::narrow(Qt::DockWidgetArea area, int share)
{
    const int most = m_window->width() * share / 100;
    for (const Place& place : m_panels) {
        const bool isDocked = isSeen(*place.dock) && !place.dock->isFloating();
        if (isDocked && m_window->dockWidgetArea(place.dock) == area && place.dock->width() > most) {
            m_window->resizeDocks({place.dock}, {most}, Qt::Horizontal);
            return;
        }
    }
}

QJsonObject WindowPanels::layout() const
{
    if (!m_shown) {
        return m_hidden;
    }
    return {{stateKey, QString::fromLatin1(m_window->saveState().toBase64())},
        {timelineKey, m_middle->showsTimeline()}, {graphKey, m_middle->showsGraph()}};
}

bool WindowPanels::restore(const QJsonObject& layout)
{
    if (!m_window->restoreState(QByteArray::fromBase64(layout[stateKey].toString().toLatin1()))) {
        return false;
    }
    m_middle->showViews(layout[timelineKey].toBool(true), layout[graphKey].toBool(true));
    return true;
}

void WindowPanels::showAll(bool show)
{
    if (show == m_shown) {
        return;
    }
    if (!show) {
        m_hidden = layout();
        m_shown = false;
        for (const Place& place : m_panels) {
            place.dock->hide();
        }
        return;
    }
    m_shown = true;
    const QSize room = m_window->size();
    if (m_hidden.isEmpty() || !restore(m_hidden)) {
        // of a screen at twice its size: two views in half the height would show a title each
        constexpr int roomForTwo = 600;
        layOut(m_window->height() < roomForTwo ? Layout::Timeline : Layout::Split);
    }
    QTimer::singleShot(0, this, [this, room] { // once the panels are laid out
        if (m_shown) {
            keepTo(room);
            Q_EMIT keysFree();
        }
    });
}

/// Panels that find their places ask for more room than they need when they have them, and on a small screen
/// the window would stay larger than that.
void WindowPanels::keepTo(QSize room)
{
    QTimer::singleShot(0, this, [this, room] { // they have them a turn later
        if (m_shown && !m_window->isMaximized() && !m_window->isFullScreen()) {
            m_window->layout()->activate();
            m_window->resize(m_window->size().boundedTo(room));
        }
    });
}

} // namespace dateline
