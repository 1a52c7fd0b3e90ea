// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/relations/relationlexicon.h"

#include "model/extraction/events/inflection.h"
#include "model/extraction/events/lexiconlines.h"

#include <algorithm>

namespace dateline {

Expected<RelationLexicon> RelationLexicon::load(const std::filesystem::path& folder)
{
    RelationLexicon lexicon;
    const auto file = folder / "words.tsv";
    auto lines = readLexicon(file, 3);
    if (!lines) {
        return Unexpected<Error>{lines.error()};
    }
    for (const LexiconLine& line : *lines) {
        const std::string& lemma = line.fields[0];
        const auto kind = relationKindFrom(line.fields[2]);
        if (!kind || (line.fields[1] != "v" && line.fields[1] != "n")) {
            return lexiconError(file, line.number, lemma);
        }
        const RelationWord word{lemma, *kind, line.fields[1] == "v"};
        lexicon.m_words.try_emplace(lemma, word);
        if (!word.verb) {
            lexicon.m_words.try_emplace(pluralOf(lemma), word);
        } else {
            lexicon.m_words.try_emplace(thirdPersonOf(lemma), word);
            lexicon.m_words.try_emplace(gerundOf(lemma), word);
            if (line.fields.size() < 4) {
                lexicon.m_words.try_emplace(pastOf(lemma), word);
            }
        }
        if (line.fields.size() > 3) { // irregular forms
            const std::string& forms = line.fields[3];
            for (std::size_t begin = 0; begin <= forms.size();) {
                const std::size_t comma = std::min(forms.find(',', begin), forms.size());
                lexicon.m_words.try_emplace(forms.substr(begin, comma - begin), word);
                begin = comma + 1;
            }
        }
    }
    auto pairs = LinearModel::load(folder / "pairs.tsv");
    if (!pairs) {
        return Unexpected<Error>{pairs.error()};
    }
    lexicon.pairs = std::move(*pairs);
    return lexicon;
}

const RelationWord* RelationLexicon::find(std::string_view lowerCaseForm) const
{
    const auto found = m_words.find(lowerCaseForm);
    return found == m_words.end() ? nullptr : &found->second;
}

} // namespace dateline
