// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// csvField: a text as one field of comma-separated values (RFC 4180): in quotes where it holds a comma, a
// semicolon, a quote or an end of line, quotes doubled.

#include <string>
#include <string_view>

namespace dateline {

std::string csvField(std::string_view text);

} // namespace dateline
