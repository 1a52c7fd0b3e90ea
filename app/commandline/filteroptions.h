// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What the window's filter has, as options of the commands that export: which names, kinds, words, sources
// and so on.

#include "model/items/filter.h"

#include <optional>

class QCommandLineParser;

namespace dateline {

void addFilterOptions(QCommandLineParser& parser);

/// Names stand for entities of `corpus`. The values are right
/// (filterOptionsAreRight); nullopt: nobody has such a name, said on standard error.
std::optional<Filter> filterOptions(const QCommandLineParser& parser, const Corpus& corpus);

/// Whether all values are words that the options take, before anything is read; false: said on standard
/// error.
bool filterOptionsAreRight(const QCommandLineParser& parser);

} // namespace dateline
