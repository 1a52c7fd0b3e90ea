// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FilterBar: the filter as chips, each to be switched off and removed, with back and forward, and
// "n of m" for what passes.

#include "model/items/viewstate.h"

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QToolButton;

namespace dateline {

class FittingLabel;
class FlowLayout;

/// A line of a menu of kinds: its word and the bits that it stands for.
struct MaskEntry
{
    QString word;
    std::uint32_t bits = 0;
};

class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `state` outlives the bar.
    explicit FilterBar(ViewState* state, QWidget* parent = nullptr);

    QString counts() const; // all of them, whatever there is room for
    void askWindow();
    void askText();
    QMenu* menu() const { return m_menu; } // of what can be added; filled by fillMenu
    void fillMenu();
    void addFreeze(QAction* freeze); // a button at the right end

private:
    QStringList countTexts() const;
    void rebuild();
    void addChip(std::size_t index);
    void addMaskMenu(ClauseKind kind, const QString& title);
    void addEventMenu();
    void addMaskActions(
        QMenu& menu, ClauseKind kind, const std::vector<MaskEntry>& entries, std::uint32_t all);
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
    FittingLabel* m_counts = nullptr;
    std::vector<QWidget*> m_chips;
};

} // namespace dateline
