// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/eventlexicon.h"

#include "model/extraction/events/inflection.h"
#include "model/extraction/events/lexiconlines.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr std::array<std::string_view, 9> cueNames{
    "", "future", "plan", "allege", "deny", "negation", "ongoing", "report", "hypothetical"};

} // namespace

void EventLexicon::addForms(const std::string& lemma, bool verb, EventKind kind, std::string_view irregular)
{
    const auto add = [&](const std::string& form, WordForm how) {
        EventWord& word = m_words[form];
        if (word.lemma.empty() || how == WordForm::Base) {
            word.lemma = lemma;
        }
        auto& reading = verb ? word.verb : word.noun;
        if (!reading) {
            reading = TriggerReading{kind, how};
        }
    };
    add(lemma, WordForm::Base);
    if (!verb) {
        add(pluralOf(lemma), WordForm::Plural);
        return;
    }
    add(thirdPersonOf(lemma), WordForm::Third);
    const std::size_t comma = irregular.find(',');
    if (irregular.empty()) {
        add(pastOf(lemma), WordForm::PastOrParticiple);
        if (lemma.ends_with("el") || lemma.ends_with("al")) { // British "cancelled"
            add(lemma + "led", WordForm::PastOrParticiple);
            add(lemma + "ling", WordForm::Gerund);
        }
    } else if (comma == std::string_view::npos) {
        add(std::string(irregular), WordForm::PastOrParticiple);
    } else {
        add(std::string(irregular.substr(0, comma)), WordForm::Past);
        m_words[std::string(irregular.substr(0, comma))].participle = irregular.substr(comma + 1);
        add(std::string(irregular.substr(comma + 1)), WordForm::Participle);
    }
    add(gerundOf(lemma), WordForm::Gerund);
}

Expected<EventLexicon::Table<std::vector<EventSense>>> EventLexicon::loadSenses(
    const std::filesystem::path& file)
{
    auto lines = readLexicon(file, 3);
    if (!lines) {
        return Unexpected<Error>{lines.error()};
    }
    Table<std::vector<EventSense>> senses;
    for (const LexiconLine& line : *lines) {
        EventSense sense{eventKindFrom(line.fields[1]), {}};
        if (!sense.kind && line.fields[1] != "=") {
            return lexiconError(file, line.number, line.fields[1]);
        }
        for (std::string_view rest = line.fields[2]; rest != "*" && !rest.empty();) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            sense.near.emplace_back(rest.substr(0, comma));
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
        std::sort(sense.near.begin(), sense.near.end());
        senses[line.fields[0]].push_back(std::move(sense));
    }
    return senses;
}

Expected<EventLexicon> EventLexicon::load(const std::filesystem::path& folder)
{
    EventLexicon lexicon;
    auto triggers = readLexicon(folder / "triggers.tsv", 3);
    if (!triggers) {
        return Unexpected<Error>{triggers.error()};
    }
    for (const LexiconLine& line : *triggers) {
        const auto kind = eventKindFrom(line.fields[2]);
        if (!kind || (line.fields[1] != "v" && line.fields[1] != "n")) {
            return lexiconError(folder / "triggers.tsv", line.number, line.fields[0]);
        }
        lexicon.addForms(line.fields[0], line.fields[1] == "v", *kind,
            line.fields.size() > 3 ? std::string_view(line.fields[3]) : std::string_view());
    }
    auto senses = loadSenses(folder / "senses.tsv");
    if (!senses) {
        return Unexpected<Error>{senses.error()};
    }
    lexicon.m_senses = std::move(*senses);
    auto cues = readLexicon(folder / "cues.tsv", 2);
    if (!cues) {
        return Unexpected<Error>{cues.error()};
    }
    for (const LexiconLine& line : *cues) {
        for (std::size_t i = 1; i < cueNames.size(); ++i) {
            if (line.fields[1] == cueNames[i]) {
                lexicon.m_cues[line.fields[0]] = static_cast<StatusCue>(i);
            }
        }
        if (!lexicon.m_cues.contains(line.fields[0])) {
            return lexiconError(folder / "cues.tsv", line.number, line.fields[1]);
        }
    }
    auto classes = readLexicon(folder / "classes.tsv", 3);
    if (!classes) {
        return Unexpected<Error>{classes.error()};
    }
    for (LexiconLine& line : *classes) {
        lexicon.m_classes.try_emplace(
            std::move(line.fields[0]), WordClass{std::move(line.fields[1]), std::move(line.fields[2])});
    }
    const std::array<std::pair<const char*, LinearModel*>, 3> models{
        {{"dating.tsv", &lexicon.dating}, {"taking.tsv", &lexicon.taking}, {"status.tsv", &lexicon.status}}};
    for (const auto& [name, model] : models) {
        auto loaded = LinearModel::load(folder / name);
        if (!loaded) {
            return Unexpected<Error>{loaded.error()};
        }
        *model = std::move(*loaded);
    }
    return lexicon;
}

const EventWord* EventLexicon::find(std::string_view lowerCaseForm) const
{
    const auto found = m_words.find(lowerCaseForm);
    return found == m_words.end() ? nullptr : &found->second;
}

std::span<const EventSense> EventLexicon::senses(std::string_view lemma) const
{
    const auto found = m_senses.find(lemma);
    return found == m_senses.end() ? std::span<const EventSense>()
                                   : std::span<const EventSense>(found->second);
}

StatusCue EventLexicon::cue(std::string_view lowerCaseForm) const
{
    const auto found = m_cues.find(lowerCaseForm);
    return found == m_cues.end() ? StatusCue::None : found->second;
}

const WordClass* EventLexicon::wordClass(std::string_view lowerCaseForm) const
{
    const auto found = m_classes.find(lowerCaseForm);
    return found == m_classes.end() ? nullptr : &found->second;
}

} // namespace dateline
