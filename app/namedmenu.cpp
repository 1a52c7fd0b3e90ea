// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/namedmenu.h"

#include "model/items/usertext.h"

#include <QCoreApplication>
#include <QMenu>

namespace dateline {

namespace {

class NamedMenu
{
    Q_DECLARE_TR_FUNCTIONS(NamedMenu)
};

void addEntry(QMenu& menu, const QString& text, const NamedJson& thing, const NamedAction& act)
{
    QObject::connect(menu.addAction(text), &QAction::triggered, &menu, [act, thing] { act(thing); });
}

} // namespace

void emptyMenu(QMenu& menu)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
}

void addNamed(QMenu& menu, const std::vector<NamedJson>& things, const NamedAction& act)
{
    for (const NamedJson& thing : things) {
        addEntry(menu, inMenu(thing.name), thing, act);
    }
}

void addForgetMenu(QMenu& menu, const std::vector<NamedJson>& things, const NamedAction& forget)
{
    if (things.empty()) {
        return;
    }
    QMenu* below = menu.addMenu(NamedMenu::tr("&Forget"));
    for (const NamedJson& thing : things) {
        addEntry(*below, inMenu(thing.name) + QChar(0x2026), thing, forget);
    }
}

} // namespace dateline
