// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FilterBar: the filter as chips, each to be switched off and removed, with back and forward, and
// "n of m" for what passes.

#include "model/items/viewstate.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QMenu;
class QToolButton;

namespace dateline {

class FlowLayout;

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `state` outlives the bar.
    explicit FilterBar(ViewState* state, QWidget* parent = nullptr);

    QString counts() const;
    void askWindow();
    void askText();
    void addFreeze(QAction* freeze); // a button at the right end

private:
    void rebuild();
    void addChip(std::size_t index);
    void fillMenu();
    void addMaskMenu(ClauseKind kind, const QString& title);
    void addSourceMenu();
    void addCertaintyMenu();
    void setMask(ClauseKind kind, std::uint32_t mask, std::uint32_t all);
    std::uint32_t maskOf(ClauseKind kind, std::uint32_t all) const;

    ViewState* m_state = nullptr;
    FlowLayout* m_flow = nullptr;
    QToolButton* m_back = nullptr;
    QToolButton* m_forward = nullptr;
    QToolButton* m_add = nullptr;
    QMenu* m_menu = nullptr;
    QLabel* m_counts = nullptr;
    std::vector<QWidget*> m_chips;
};

} // namespace dateline
