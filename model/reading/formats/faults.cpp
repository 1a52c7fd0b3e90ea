// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/faults.h"

#include "model/text/utf8.h"

#include <archive.h>

namespace dateline {

/// By its words: the numbers beside them tell only damage from wrong calls.
std::string archiveFault(archive* packed)
{
    const char* reported = packed != nullptr ? archive_error_string(packed) : nullptr;
    const std::string_view words = reported != nullptr ? reported : "";
    const auto says = [words](std::string_view part) { return words.find(part) != std::string_view::npos; };
    if (says("Unrecognized archive format")) {
        return std::string(otherKindFault);
    }
    if (says("runcated")) { // "Truncated ZIP file header", "archive is truncated"
        return std::string(cutFault);
    }
    return says("nsupported") ? "it is packed by a method that is not known" : "it is damaged";
}

std::string partFault(std::string_view part)
{
    std::string valid;
    repairUtf8(part, valid);
    return "a part of it is damaged or missing: " + valid;
}

} // namespace dateline
