// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Words that somebody typed or an article has, where Qt reads more into some of their letters: "&" is a key
// in menus and on buttons, "<b>" is markup in tips and labels, "[*]" is a mark in the title of a window.

#include <QString>

namespace dateline {

QString withoutKeys(QString words); // on buttons, in labels of fields
QString inMenu(const QString& words); // the same, and not too long for a menu
QString pathInMenu(const QString& path); // cut in its middle: the end says most
QString menuWords(QString text); // what a menu's text says: without its keys
QString inTip(const QString& words); // no markup; for all texts whose format is Qt's guess
QString inTitle(QString words); // of a window

} // namespace dateline
