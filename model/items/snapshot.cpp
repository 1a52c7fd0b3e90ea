// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/snapshot.h"

namespace dateline {

void registerMetaTypes()
{
    qRegisterMetaType<Snapshot>();
    qRegisterMetaType<ArticleId>();
    qRegisterMetaType<EntityId>();
    qRegisterMetaType<EventId>();
    qRegisterMetaType<LinkId>();
}

} // namespace dateline
