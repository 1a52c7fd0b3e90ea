// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Texts as parts of an HTML document: whatever an article holds, nothing of it becomes markup or a script. In
// and out: UTF-8; offsets in bytes. Pure, linear.

#include <initializer_list>
#include <string>
#include <string_view>

namespace dateline::report {

/// For text and for attributes in quotes: & < > " ' as references, characters that HTML forbids as U+FFFD.
std::string escaped(std::string_view text);

/// %1, %2 ... of an escaped text replaced by pieces of HTML.
std::string filled(std::string_view text, std::initializer_list<std::string> pieces);

/// Whether an address may become a link: http or https with a host, and nothing in it but printable ASCII
/// without quotes, spaces and angle brackets.
bool isWebAddress(std::string_view url);

/// At most so many bytes, cut between letters and with an ellipsis.
std::string shortened(std::string_view text, std::size_t bytes);

/// `text` escaped, with what lies between the two bytes marked.
std::string marked(std::string_view text, std::size_t begin, std::size_t end);

} // namespace dateline::report
