// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Snapshot: how views and signals carry a corpus. Immutable; a null pointer means that nothing is open.

#include "model/corpus/corpus.h"

#include <QMetaType>

#include <memory>

namespace dateline {

using Snapshot = std::shared_ptr<const Corpus>;

/// Makes Snapshot and the ids usable in queued signals; call once at start.
void registerMetaTypes();

} // namespace dateline

Q_DECLARE_METATYPE(dateline::Snapshot)
Q_DECLARE_METATYPE(dateline::ArticleId)
Q_DECLARE_METATYPE(dateline::EntityId)
Q_DECLARE_METATYPE(dateline::EventId)
Q_DECLARE_METATYPE(dateline::LinkId)
