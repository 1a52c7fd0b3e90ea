// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The engine's reasons in the user's language. The engine keeps them in English, as its data files do: "Thu
// 25 May 2017 <- 'on Thursday' + article of Fri 26 May 2017; event word 'met' (verb), sure". What is known of
// them is translated piece by piece, words of the article in quotes and what nobody has translated stay. In
// an English window they come out as they went in. A few microseconds; for any thread.

#include <QString>

#include <string_view>

namespace dateline {

QString reasonText(std::string_view reason);

} // namespace dateline
