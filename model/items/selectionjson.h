// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A selection and a place in a text as JSON, for views that are kept: articles by id, names by name and kind,
// links by both, events by where they are told, so that they mean the same in another corpus. What is not
// there is left out. One pass over the names of the corpus; up to 1,000 of each sort are kept.

#include "model/items/viewstate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dateline {

QJsonObject selectionToJson(const Corpus& corpus, const Selection& selection);
Selection selectionFromJson(const Corpus& corpus, const QJsonObject& json);

QJsonObject placeToJson(const Corpus& corpus, const TextPlace& place);
std::optional<TextPlace> placeFromJson(const Corpus& corpus, const QJsonObject& json);

/// Names by name and kind, for all that is kept about them. Ids are in the order
/// of `names`, invalid where not there.
QJsonObject nameToJson(const Corpus& corpus, EntityId id);
std::vector<EntityId> namesFromJson(const Corpus& corpus, const QJsonArray& names);

} // namespace dateline
