// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A relation that the analyst reads in words of a text: which of the names in them, and what is between them.

#include "model/items/snapshot.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace dateline {

/// The mentions inside the words, in text order, each entity once; two and more make a relation.
std::vector<MentionRef> namesIn(const Corpus& corpus, const Passage& words);

class RelationDialog : public QDialog
{
    Q_OBJECT

public:
    /// `names`: two or more mentions of one article.
    RelationDialog(Snapshot corpus, std::vector<MentionRef> names, QWidget* parent);

    QComboBox* kindField() const { return m_kind; }
    QComboBox* targetField() const { return m_target; }
    RelationAddition addition() const;

private:
    void check();

    Snapshot m_corpus;
    std::vector<MentionRef> m_names;
    QComboBox* m_source = nullptr;
    QComboBox* m_kind = nullptr;
    QComboBox* m_target = nullptr;
    QLineEdit* m_label = nullptr;
    QLabel* m_meaning = nullptr;
    QPushButton* m_ok = nullptr;
};

} // namespace dateline
