// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// DockTitle: title bar of a panel: its name, the freeze switch, float and close. Reachable by Tab, with
// names.

#include <QWidget>

class QAction;
class QDockWidget;
class QLabel;
class QToolButton;

namespace dateline {

class DockTitle : public QWidget
{
    Q_OBJECT

public:
    /// `freeze` may be null.
    DockTitle(QDockWidget* dock, QAction* freeze);

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addButton(const QString& help);
    void applyTheme();

    QLabel* m_words = nullptr;
    QToolButton* m_float = nullptr;
    QToolButton* m_close = nullptr;
};

} // namespace dateline
