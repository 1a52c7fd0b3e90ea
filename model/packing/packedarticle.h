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

/// Length of the text as its blocks tell it; the text itself may be elsewhere.
std::uint64_t textBytes(const Article& article);

std::string packArticle(const Article& article);
/// Without its text: whoever holds it puts it in, after comparing its length with textBytes().
Expected<Article> unpackArticle(std::string_view bytes);

} // namespace dateline
