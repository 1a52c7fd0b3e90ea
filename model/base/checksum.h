// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// 64-bit checksum against damage of stored bytes (not against forgery; ContentHash names content). XXH64 with
// seed 0 after its specification (Yann Collet,
// https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md), the same on every machine; several GB/s.

#include <cstdint>
#include <string_view>

namespace dateline {

std::uint64_t checksum64(std::string_view bytes);

} // namespace dateline
