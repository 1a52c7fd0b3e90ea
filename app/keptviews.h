// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// KeptViews: views that are kept: filter, lanes, graph, layout, and what frozen views show. By name in the
// project, or in the settings where that is temporary or there is none; and the last one with its project.

#include "app/settings.h"
#include "app/windowviews.h"

#include <QObject>

#include <string>

class QMenu;

namespace dateline {

class OpenProject;
class WindowPanels;

class KeptViews : public QObject
{
    Q_OBJECT

public:
    /// All outlive it. `window` asks.
    KeptViews(Session* session, Settings* settings, WindowViews views, WindowPanels* panels, QWidget* window);

    void fill(QMenu& menu); // those of the project and the user's, by name; and how to forget one
    void name(); // keeps the view of now; asks for the name, and before it replaces one

    /// The view of now into the project, to be found by restoreLast(); nothing where none is open. False:
    /// others write into the project.
    bool keepLast();
    void restoreLast();

Q_SIGNALS:
    void said(const QString& message);

private:
    std::vector<NamedJson> named() const;
    bool put(const QString& name, const QJsonObject& view); // empty: forgets it
    void forget(const QString& name); // asks first
    QJsonObject toJson() const; // of what is open
    void show(const QJsonObject& view);

    Session* m_session = nullptr;
    Settings* m_settings = nullptr;
    WindowViews m_views;
    WindowPanels* m_panels = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace dateline
