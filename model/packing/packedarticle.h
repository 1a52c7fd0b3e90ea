// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is known of an article beside its text <-> bytes. This cannot be derived again once the file is gone,
// so a new version of the layout must go on reading the older ones. Unpacking takes any bytes: damage is an
// Error.

#include "model/base/expected.h"
#include "model/reading/article.h"

#include <string>
#include <string_view>

namespace dateline {

inline constexpr std::uint8_t articlePacking = 1;

/// Length of the text as its blocks tell it, which cover it.
std::uint64_t textBytes(const ArticleMetadata& article);

std::string packArticle(const ArticleMetadata& article);
Expected<ArticleMetadata> unpackArticle(std::string_view bytes);
/// The article with its text; DamagedProject where that is not what `packed` was made of.
Expected<Article> unpackArticle(std::string_view bytes, std::string text);

} // namespace dateline
