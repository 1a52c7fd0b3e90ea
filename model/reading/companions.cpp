// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/companions.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace std::string_view_literals;

constexpr std::array words{"_files"sv, "-Dateien"sv, "_fichiers"sv, "_archivos"sv, "_file"sv, "_bestanden"sv,
    "_arquivos"sv, "_ficheiros"sv, "-filer"sv, "_soubory"sv, "_pliki"sv, "-tiedostot"sv, "_elemei"sv,
    "_datoteke"sv};
constexpr std::array endings{".html"sv, ".htm"sv, ".xhtml"sv, ".HTM"sv, ".HTML"sv, ".shtml"sv};

bool endsIn(std::string_view word, std::string_view folder)
{
    return folder.size() > word.size() && folder.ends_with(word);
}

} // namespace

bool isNamedAsCompanion(std::string_view folder)
{
    return std::any_of(
        words.begin(), words.end(), [folder](std::string_view word) { return endsIn(word, folder); });
}

bool isCompanion(std::string_view folder, const std::set<std::string>& names)
{
    return std::any_of(words.begin(), words.end(), [folder, &names](std::string_view word) {
        return endsIn(word, folder)
            && std::any_of(endings.begin(), endings.end(), [folder, word, &names](std::string_view ending) {
                   const std::string_view page = folder.substr(0, folder.size() - word.size());
                   return names.contains(std::string(page).append(ending));
               });
    });
}

} // namespace dateline
