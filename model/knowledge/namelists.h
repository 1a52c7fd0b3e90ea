// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// NameLists: first names and last names of persons, as evidence that a capitalised word is part of one. In:
// firstnames.txt and lastnames.txt of resources/gazetteer. Loaded apart from the Gazetteer, so that only those who
// need them pay; a look-up is a binary search.

#include "model/base/expected.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace dateline {

class NameLists
{
public:
    static Expected<NameLists> load(const std::filesystem::path& folder);

    bool isFirstName(std::string_view word) const; // any case and accents
    bool isLastName(std::string_view word) const;
    std::size_t firstNameCount() const { return m_firstNames.size(); }
    std::size_t lastNameCount() const { return m_lastNames.size(); }

private:
    std::vector<std::vector<char>> m_files;
    std::vector<std::string_view> m_firstNames; // normalised, sorted as the files are
    std::vector<std::string_view> m_lastNames;
};

} // namespace dateline
