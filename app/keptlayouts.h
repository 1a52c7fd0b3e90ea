// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// KeptLayouts: layouts of the panels that the user gave a name; they are in the settings, for every project.

#include <QObject>

class QMenu;

namespace dateline {

class Settings;
class WindowPanels;

class KeptLayouts : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it. `window` asks, and says what was done by `said`.
    KeptLayouts(WindowPanels* panels, Settings* settings, QWidget* window);

    void addTo(QMenu& menu); // an entry for each that lays the panels out
    void addForgetting(QMenu& menu); // a menu that forgets one; nothing where there is none
    void name(); // keeps the layout of now; asks for the name, and before it replaces one

Q_SIGNALS:
    void said(const QString& message);

private:
    void forget(const QString& name); // asks first

    WindowPanels* m_panels = nullptr;
    Settings* m_settings = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace dateline
