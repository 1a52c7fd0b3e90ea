// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Are these names one? Their sentences side by side, and the name that the one is to have.

#include "model/items/snapshot.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QPushButton;

namespace dateline {

class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const Corpus& corpus, const std::vector<EntityId>& entities, QWidget* parent);

    QComboBox* nameField() const { return m_name; }
    std::string name() const; // chosen or typed
    const EntityMerge& merge() const { return m_merge; } // under that name

private:
    void check();

    EntityMerge m_merge;
    QComboBox* m_name = nullptr;
    QLabel* m_flaw = nullptr; // why they cannot be merged so
    QPushButton* m_ok = nullptr;
};

} // namespace dateline
