// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The snapshot <-> sections of bytes, without the texts. Sections hold fixed numbers of things, so that after
// a small change most of them are the same bytes and need no writing, and all cores work on opening. Order:
// head, articles, entities, events, links, orders. Whatever cannot be read is derived again from the
// analyses, so there is one version at a time. Unpacking takes any bytes: every reference is checked, damage
// is an Error that names the section.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

inline constexpr std::uint8_t corpusPacking = 6;

/// `threads`: 0 = one a core; the bytes are the same for any number. Empty where cancelled.
std::vector<std::string> packCorpus(const Corpus& corpus, const Progress& progress, int threads = 0);

/// Corpus::texts is for the caller to set.
Expected<std::shared_ptr<Corpus>> unpackCorpus(
    std::span<const std::string_view> sections, const Progress& progress, int threads = 0);

} // namespace dateline
