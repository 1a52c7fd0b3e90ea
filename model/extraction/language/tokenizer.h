// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Cuts a range of text into tokens (see token.h) and appends them. No allocation but the vector's own growth;
// the same cut everywhere: training, extraction and scoring call this function.

#include "model/extraction/language/token.h"

#include <string_view>
#include <vector>

namespace dateline {

void tokenize(std::string_view text, TextSpan range, std::vector<Token>& tokens);

} // namespace dateline
