// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Words that relate: verbs and nouns of each kind of relation ("condemn" opposed, "wife" family, "minister" role),
// and the weights of the model that decides on a pair. Read from resources/lexicon/relations; immutable, any number
// of threads may ask it.

#include "model/base/expected.h"
#include "model/base/kinds.h"
#include "model/extraction/events/linearmodel.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace dateline {

struct RelationWord
{
    std::string lemma;
    RelationKind kind = RelationKind::MentionedWith; // MentionedWith: a word of no relation
    bool verb = false;
};

class RelationLexicon
{
public:
    /// `folder`: resources/lexicon/relations.
    static Expected<RelationLexicon> load(const std::filesystem::path& folder);

    const RelationWord* find(std::string_view lowerCaseForm) const; // nullptr: none

    LinearModel pairs; // labels: "none", "role>" (first mention is the source), "role<", ... "met", ...

private:
    std::optional<Error> addWords(const std::filesystem::path& file);

    struct TextHash
    {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, RelationWord, TextHash, std::equal_to<>> m_words;
};

} // namespace dateline
