// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Words that relate: verbs and nouns of each kind of relation ("condemn" opposed, "wife" family, "minister"
// role), words that speak against one, and the weights of the model that decides on a pair. Read from
// resources/lexicon/relations; immutable, any number of threads may ask it.

#include "model/base/expected.h"
#include "model/base/kinds.h"
#include "model/extraction/events/linearmodel.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

struct RelationWord
{
    std::string lemma;
    RelationKind kind = RelationKind::MentionedWith; // MentionedWith: a word of no relation
    bool verb = false;
};

/// A word that speaks against a relation where it stands so: "near" Ghent, "north
/// of" it, "pro-Russian", "U.S.-backed", "lifts" what was against it.
struct Objection
{
    enum class Where : std::uint8_t { Between, Before, Country, Of, Prefix, Suffix, Undoing };

    RelationKind kind = RelationKind::MentionedWith;
    Where where = Where::Between;

    friend bool operator==(const Objection&, const Objection&) = default;
};

class RelationLexicon
{
public:
    /// `folder`: resources/lexicon/relations.
    static Expected<RelationLexicon> load(const std::filesystem::path& folder);

    const RelationWord* find(std::string_view lowerCaseForm) const; // nullptr: none

    bool objects(std::string_view lowerCaseForm, Objection objection) const;

    LinearModel pairs; // labels: "none", "role>" (first mention is the source), "role<", ... "met", ...

private:
    std::optional<Error> addWords(const std::filesystem::path& file);
    std::optional<Error> addObjections(const std::filesystem::path& file);

    struct TextHash
    {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::unordered_map<std::string, RelationWord, TextHash, std::equal_to<>> m_words;
    std::unordered_map<std::string, std::vector<Objection>, TextHash, std::equal_to<>> m_objections;
};

} // namespace dateline
