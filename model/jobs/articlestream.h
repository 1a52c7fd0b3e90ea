// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The articles below some paths as a stream of batches, in input order, in bounded memory: files wait to be read by
// whoever works on the batch, lines of JSON come parsed. Problems of listing come first.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/reader.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

struct PendingArticle
{
    ArticleSource source;
    std::optional<Expected<Article>> parsed; // a line of JSON; else `source` is to be read

    Expected<Article> take(const Limits& limits);
};

/// Calls `work` for each batch until it returns false. `listed`: how many there are in all, where that is known.
/// Returns what could not be listed.
std::vector<Error> streamArticles(const std::vector<std::string>& paths, const Limits& limits,
    const std::function<bool(std::vector<PendingArticle>& batch, std::uint64_t listed)>& work);

} // namespace dateline
