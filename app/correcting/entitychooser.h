// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which name is meant: one of the corpus, found as one types, or a new one of a kind to be chosen.

#include "model/items/snapshot.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace dateline {

class EntityChooser : public QDialog
{
    Q_OBJECT

public:
    enum class New { Refused, Allowed };

    EntityChooser(Snapshot corpus, const QString& title, New allowNew, QWidget* parent);

    QLineEdit* field() const { return m_field; }
    void suggest(const QString& name, EntityKind kind);
    /// For another name of `one`: itself is not offered; what shares a word with it, then what is of its
    /// kind, comes first.
    void seekOther(EntityId one);
    QListWidget* list() const { return m_list; }
    EntityId entity() const; // invalid: a new one
    EntityName name() const; // as corrections name it

private:
    void fill();
    void updateOk();

    Snapshot m_corpus;
    New m_allowNew;
    EntityId m_other; // than this one
    QLineEdit* m_field = nullptr;
    QListWidget* m_list = nullptr;
    QComboBox* m_kind = nullptr;
    QLabel* m_meaning = nullptr;
};

} // namespace dateline
