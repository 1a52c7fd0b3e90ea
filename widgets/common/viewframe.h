// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ViewFrame: a view with its freeze switch. Frozen, it wears a frame in the warning colour and a line that
// says so, so that nobody takes it for one that follows.

#include "model/items/followerstate.h"

#include <QWidget>

class QAction;
class QLabel;

namespace dateline {

class ViewFrame : public QWidget
{
    Q_OBJECT

public:
    /// Takes `view`; `state` is the one that the view reads, and outlives the frame.
    ViewFrame(QWidget* view, FollowerState* state, const QString& name, QWidget* parent = nullptr);
    void setSymbol(const QString& symbol); // of the switch, where it stands beside others

    /// Checkable: "Freeze <name>"; for menus, title bars and keys.
    QAction* freezeAction() const { return m_freeze; }
    FollowerState* state() const { return m_state; }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showFollowing(bool following);
    void applyTheme();

    FollowerState* m_state = nullptr;
    QAction* m_freeze = nullptr;
    QWidget* m_banner = nullptr;
    QString m_symbol = QStringLiteral("pin");
};

} // namespace dateline
