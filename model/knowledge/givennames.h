// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GivenNames: whether "he" or "she" may mean somebody called so (resources/gazetteer/givennames.tsv). Only
// names that nearly always are those of one gender are in it, so most names of the world are not. Immutable,
// safe from any thread; a look-up is a binary search.

#include "model/base/expected.h"

#include <cstdint>
#include <filesystem>
#include <string_view>
#include <vector>

namespace dateline {

enum class Gender : std::uint8_t { Unknown, Female, Male };

class GivenNames
{
public:
    /// `folder`: that of givennames.tsv.
    static Expected<GivenNames> load(const std::filesystem::path& folder);

    /// Of one name as nameKey gives it ("theresa"); Unknown for all that the table does not have.
    Gender genderOf(std::string_view key) const;
    std::size_t size() const { return m_names.size(); }

private:
    struct NameRef
    {
        std::string_view key; // into m_content
        Gender gender = Gender::Unknown;
    };

    std::vector<char> m_content;
    std::vector<NameRef> m_names; // by key
};

} // namespace dateline
