// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/knowledge/namelists.h"

#include "model/knowledge/tablefile.h"
#include "model/text/foldname.h"

#include <algorithm>

namespace dateline {

namespace {

Expected<Done> readNames(const std::filesystem::path& path, std::vector<std::vector<char>>& files,
    std::vector<std::string_view>& names)
{
    Expected<TableFile> file = TableFile::open(path);
    if (!file) {
        return Unexpected{file.error()};
    }
    while (true) {
        const Expected<std::optional<TableRowRef>> row = file->next(1);
        if (!row) {
            return Unexpected{row.error()};
        }
        if (!row->has_value()) {
            break;
        }
        const std::string_view name = (**row)[0];
        if (!names.empty() && names.back() >= name) { // the look-up is a binary search
            return Unexpected{file->errorAt((*row)->line, "not sorted")};
        }
        names.push_back(name);
    }
    files.push_back(std::move(*file).takeContent());
    return Done{};
}

bool has(const std::vector<std::string_view>& names, std::string_view word)
{
    const std::string key = nameKey(word);
    return std::binary_search(names.begin(), names.end(), std::string_view(key));
}

} // namespace

Expected<NameLists> NameLists::load(const std::filesystem::path& folder)
{
    NameLists lists;
    if (const Expected<Done> done = readNames(folder / "firstnames.txt", lists.m_files, lists.m_firstNames); !done) {
        return Unexpected{done.error()};
    }
    if (const Expected<Done> done = readNames(folder / "lastnames.txt", lists.m_files, lists.m_lastNames); !done) {
        return Unexpected{done.error()};
    }
    return lists;
}

bool NameLists::isFirstName(std::string_view word) const
{
    return has(m_firstNames, word);
}

bool NameLists::isLastName(std::string_view word) const
{
    return has(m_lastNames, word);
}

} // namespace dateline
