// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The wanted entries of a ZIP container held in memory (DOCX, ODT, EPUB), unpacked; nothing is ever written,
// so a name that climbs out of the container ("../x") is just a name. Errors: BadDocument, Encrypted, and
// TooLarge where the container holds or unpacks to more than Limits allow (entries, bytes of one and of all,
// ratio). Of two entries with one name the first counts. Costs what the wanted entries unpack to.

#include "model/base/expected.h"
#include "model/base/limits.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace dateline {

using ZipEntries = std::map<std::string, std::string, std::less<>>; // name -> bytes

/// The bytes of an entry; empty: there is none. They are borrowed from `parts`.
std::string_view partOf(const ZipEntries& parts, std::string_view name);

Expected<ZipEntries> readZipEntries(
    std::string_view bytes, const Limits& limits, const std::function<bool(std::string_view name)>& isWanted);

} // namespace dateline
