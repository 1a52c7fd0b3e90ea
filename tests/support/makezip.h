// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A ZIP container or tar of the given entries, the same bytes each time: for tests of the formats that are
// one inside.

#include <string>
#include <utility>
#include <vector>

namespace dateline {

using PackedFiles = std::vector<std::pair<std::string, std::string>>; // name -> bytes

std::string makeZip(const PackedFiles& files);
enum class TarPacking { None, Gzip };
std::string makeTar(const PackedFiles& files, TarPacking packing = TarPacking::None);

/// The parts of a DOCX around `body` (what stands inside w:body); `others` are further parts, and take the
/// place of those of the same name.
std::string makeDocx(const std::string& body, const PackedFiles& others = {});
/// `text`: what stands inside office:text; `styles`: inside office:automatic-styles.
std::string makeOdt(const std::string& text, const std::string& styles = {}, const PackedFiles& others = {});

} // namespace dateline
