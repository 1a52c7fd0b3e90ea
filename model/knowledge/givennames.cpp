// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/givennames.h"

#include "model/knowledge/tablefile.h"

#include <algorithm>

namespace dateline {

Expected<GivenNames> GivenNames::load(const std::filesystem::path& folder)
{
    Expected<TableFile> file = TableFile::open(folder / "givennames.tsv");
    if (!file) {
        return Unexpected{file.error()};
    }
    GivenNames names;
    for (;;) {
        const Expected<std::optional<TableRowRef>> row = file->next(2);
        if (!row) {
            return Unexpected{row.error()};
        }
        if (!*row) {
            break;
        }
        const std::string_view gender = (**row)[1];
        if (gender != "female" && gender != "male") {
            return Unexpected{file->errorAt((*row)->line, "no gender: " + std::string(gender))};
        }
        names.m_names.push_back({(**row)[0], gender == "female" ? Gender::Female : Gender::Male});
    }
    names.m_content = std::move(*file).takeContent();
    std::ranges::sort(names.m_names, {}, &NameRef::key);
    return names;
}

Gender GivenNames::genderOf(std::string_view key) const
{
    const auto found = std::ranges::lower_bound(m_names, key, {}, &NameRef::key);
    return found != m_names.end() && found->key == key ? found->gender : Gender::Unknown;
}

} // namespace dateline
