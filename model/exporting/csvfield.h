// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// csvField: a text as one field of comma-separated values (RFC 4180): in quotes where it holds a comma, a
// semicolon, a quote or an end of line, quotes doubled. What a spreadsheet would take for a formula
// ("=HYPERLINK(...",
// "@SUM", "-1+cmd|...") has an apostrophe before it; numbers and days ("-12", "+3.5 %", "-0043-03-15") are
// left as they are. The reader of tables takes that apostrophe away again (model/reading/formats/tablerows).

#include <string>
#include <string_view>

namespace dateline {

std::string csvField(std::string_view text);

} // namespace dateline
