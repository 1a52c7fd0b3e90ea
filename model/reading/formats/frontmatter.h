// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The lines over a Markdown text that tell of it: "title: Port closes" between "---" (YAML) or "+++" (TOML).
// Of both only what such lines hold: single values, "[a, b]" and lists of "- a". Read are title, date,
// author, source, address, language.

#include "model/reading/document.h"

#include <string_view>

namespace dateline {

/// Fills the document's metadata; returns where the text begins: 0 where there is no front matter.
std::size_t readFrontMatter(std::string_view text, SourceDocument& document);

} // namespace dateline
