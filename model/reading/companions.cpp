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

bool takeEnding(std::string_view& name, std::string_view ending)
{
    const bool is = name.ends_with(ending);
    name.remove_suffix(is ? ending.size() : 0);
    return is;
}

/// "word" and a number: ".damaged-2".
bool takeNumbered(std::string_view& name, std::string_view word)
{
    const std::string_view rest = name.substr(0, name.find_last_not_of("0123456789") + 1);
    const bool is = rest.size() < name.size() && rest.ends_with(word);
    name = is ? rest.substr(0, rest.size() - word.size()) : name;
    return is;
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

bool isProjectFile(std::string_view name)
{
    for (const std::string_view log : {"-wal"sv, "-shm"sv, "-journal"sv}) {
        takeEnding(name, log);
    }
    takeEnding(name, ".rmlock"); // while a lock is taken away that nobody holds
    for (const std::string_view beside : {".lock"sv, ".new"sv, ".rescued"sv}) {
        takeEnding(name, beside);
    }
    takeNumbered(name, ".damaged-");
    std::string_view several = name; // ".backup-v1-2" is the second of version 1
    if (takeNumbered(several, "-") && takeNumbered(several, ".backup-v")) {
        name = several;
    }
    takeNumbered(name, ".backup-v");
    return endsIn(".dateline", name);
}

} // namespace dateline
