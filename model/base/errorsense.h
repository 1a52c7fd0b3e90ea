// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How bad a code is, and codes from outside. Codes are kept in projects as their
// numbers: a new one comes at the end.

#include "model/base/error.h"

#include <cstdint>
#include <optional>

namespace dateline {

enum class ErrorSense : std::uint8_t {
    Failure, // what it is about is not there
    Kept, // it is there, though not as it came: under another id, cut at a limit, without what was damaged
    Notice // nothing has failed: something was left out or open on purpose
};
ErrorSense senseOf(ErrorCode code);

/// Of a number that was written by another version, maybe a later one;
/// nullopt where this one does not know it.
std::optional<ErrorCode> errorCodeFrom(std::uint64_t number);

} // namespace dateline
