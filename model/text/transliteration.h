// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// transliterationKey: one key for the many ways of writing an Arabic, Persian, Russian or like name in Latin
// letters. In: UTF-8 name; out: its consonant skeleton, word by word. Pure and locale-free, linear.
//
//   "Muammar Gaddafi", "Moammar Qadhafi", "Mu'ammar al-Kadhafi" -> "mmr gdf"
//
// A leading vowel stays as "a"; articles (al, el, ash ...) and bin/ibn/ben are dropped; Abd al-X, Abdel X and
// AbdulX are one word. Different names may share a key: it is a reason to compare, not a proof. Empty if the
// name has no Latin letter.

#include <string>
#include <string_view>

namespace dateline {

std::string transliterationKey(std::string_view name);

} // namespace dateline
