// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Cuts a range of English text into tokens (see token.h) and appends them, the way the UD English treebanks
// do: punctuation and hyphens inside words apart (US - led), clitics cut off (do n't, Assad 's),
// abbreviations keep their point (U.S., Gen., a.m., J.); numbers, clock times, slashed dates, ISO dates and
// addresses stay whole. Nothing but white space and control characters lies between tokens. The same cut
// everywhere: training, extraction and scoring call this function. About 150 MB/s; no allocation but the
// vector's own growth.

#include "model/extraction/language/token.h"

#include <string_view>
#include <vector>

namespace dateline {

void tokenize(std::string_view text, TextSpan range, std::vector<Token>& tokens);

} // namespace dateline
