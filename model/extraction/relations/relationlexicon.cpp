// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationlexicon.h"

#include "model/extraction/events/inflection.h"
#include "model/extraction/events/lexiconlines.h"

#include <algorithm>
#include <array>

namespace dateline {

Expected<RelationLexicon> RelationLexicon::load(const std::filesystem::path& folder)
{
    RelationLexicon lexicon;
    for (const char* name : {"words.tsv", "cameoverbs.tsv"}) { // the first reading of a form stays
        if (auto error = lexicon.addWords(folder / name)) {
            return Unexpected<Error>{std::move(*error)};
        }
    }
    if (auto error = lexicon.addObjections(folder / "against.tsv")) {
        return Unexpected<Error>{std::move(*error)};
    }
    auto pairs = LinearModel::load(folder / "pairs.tsv");
    if (!pairs) {
        return Unexpected<Error>{pairs.error()};
    }
    lexicon.pairs = std::move(*pairs);
    return lexicon;
}

std::optional<Error> RelationLexicon::addWords(const std::filesystem::path& file)
{
    auto lines = readLexicon(file, 3);
    if (!lines) {
        return lines.error();
    }
    for (const LexiconLine& line : *lines) {
        const std::string& lemma = line.fields[0];
        const auto kind = relationKindFrom(line.fields[2]);
        if (!kind || (line.fields[1] != "v" && line.fields[1] != "n")) {
            return lexiconError(file, line.number, lemma).value;
        }
        const RelationWord word{lemma, *kind, line.fields[1] == "v"};
        m_words.try_emplace(lemma, word);
        if (!word.verb) {
            m_words.try_emplace(pluralOf(lemma), word);
        } else {
            m_words.try_emplace(thirdPersonOf(lemma), word);
            m_words.try_emplace(gerundOf(lemma), word);
            if (line.fields.size() < 4) {
                m_words.try_emplace(pastOf(lemma), word);
            }
        }
        if (line.fields.size() > 3) { // irregular forms
            const std::string& forms = line.fields[3];
            for (std::size_t begin = 0; begin <= forms.size();) {
                const std::size_t comma = std::min(forms.find(',', begin), forms.size());
                m_words.try_emplace(forms.substr(begin, comma - begin), word);
                begin = comma + 1;
            }
        }
    }
    return std::nullopt;
}

std::optional<Error> RelationLexicon::addObjections(const std::filesystem::path& file)
{
    constexpr std::array<std::string_view, 7> places{
        "between", "before", "country", "of", "prefix", "suffix", "undoing"};
    auto lines = readLexicon(file, 3);
    if (!lines) {
        return lines.error();
    }
    for (const LexiconLine& line : *lines) {
        const auto kind = relationKindFrom(line.fields[1]);
        const auto where = std::find(places.begin(), places.end(), line.fields[2]);
        if (!kind || where == places.end()) {
            return lexiconError(file, line.number, line.fields[0]).value;
        }
        m_objections[line.fields[0]].push_back(
            {*kind, static_cast<Objection::Where>(where - places.begin())});
    }
    return std::nullopt;
}

bool RelationLexicon::objects(std::string_view lowerCaseForm, Objection objection) const
{
    const auto found = m_objections.find(lowerCaseForm);
    return found != m_objections.end()
        && std::find(found->second.begin(), found->second.end(), objection) != found->second.end();
}

const RelationWord* RelationLexicon::find(std::string_view lowerCaseForm) const
{
    const auto found = m_words.find(lowerCaseForm);
    return found == m_words.end() ? nullptr : &found->second;
}

} // namespace dateline
