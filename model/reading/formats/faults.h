// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is wrong with a packed or marked-up file, in words of ours: few, so that the window can translate them
// (app/errortext.cpp), and the same whatever version of a library found it.

#include <string>
#include <string_view>

struct archive;

namespace dateline {

inline constexpr std::string_view otherKindFault = "it is damaged, or not of the kind that its name says";
inline constexpr std::string_view cutFault = "its end is missing";

/// Of what libarchive reported last.
std::string archiveFault(archive* packed);
/// Of a part inside of a document, by its name there.
std::string partFault(std::string_view part);

} // namespace dateline
