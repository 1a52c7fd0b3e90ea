// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A name in fewer letters, where a column is too narrow for it: what tells it apart stays.

#include "model/corpus/corpus.h"

#include <QStringList>

namespace dateline {

/// Longest first: "M. Lajcak", "Lajcak"; "European … Service", "EEAS". Empty: there is no shorter one.
QStringList shorterNames(const Entity& entity);

} // namespace dateline
