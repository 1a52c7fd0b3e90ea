// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// One key for each entry of a menu. Texts and their keys come from many hands and four languages, and the
// same commands stand in many menus: two entries with one key have to be pressed through, and those without
// have none.

#include <QObject>

class QMenu;

namespace dateline {

/// An entry keeps the key it has unless one above it has it; the others get the first letter of a word, else
/// any letter, that is free. Where none is, an entry has no key.
void giveOwnKeys(QMenu& menu);

/// Does it for every menu that opens, once it is the application's event filter.
class MenuKeys : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace dateline
