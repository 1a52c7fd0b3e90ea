// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A packed block made smaller by Zstandard (RFC 8878). Only for what can be derived again: another version of
// the library may write other bytes, and reads those of all before it. Damage to any bit is an Error.

#include "model/base/expected.h"

#include <string>
#include <string_view>

namespace dateline::packing {

/// Bytes in are never less than a fraction of this of the bytes out: what a block can make its reader
/// allocate.
inline constexpr std::size_t mostSqueezed = 8;

/// `block`: as PackWriter::take gives it. It comes back as it is where squeezing gains nothing or more than
/// mostSqueezed. `known`: a text that the reader has as well: what stands in it is not written again.
std::string squeeze(std::string block, std::string_view known = {});

/// The block. `room` holds it where it was squeezed, else it is `bytes`; both are to outlive the result.
/// `known`: as it was when it was squeezed; for a block that was squeezed without, anything.
Expected<std::string_view> unsqueeze(std::string_view bytes, std::string& room, std::string_view known = {});

} // namespace dateline::packing
