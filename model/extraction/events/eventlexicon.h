// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What is known of event words: which lemma a form belongs to, which kind of event it names, which words tell
// that something is planned, alleged, denied or going on, and the weights of the linear models that decide.
// Read from resources/lexicon/events (README.md there); immutable, any number of threads may ask it.

#include "model/base/expected.h"
#include "model/base/kinds.h"
#include "model/extraction/events/linearmodel.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

/// How a form stands to its lemma.
enum class WordForm : std::uint8_t { Base, Third, Past, Participle, PastOrParticiple, Gerund, Plural };

/// What a word says of the standing of what it governs.
enum class StatusCue : std::uint8_t {
    None,
    Future,
    Plan,
    Allege,
    Deny,
    Negation,
    Ongoing,
    Report,
    Hypothetical
};

struct TriggerReading
{
    EventKind kind = EventKind::Other;
    WordForm form = WordForm::Base;
};

/// All readings of one lower-case form: "attacks" is a verb (third person) and a noun (plural).
struct EventWord
{
    std::string lemma;
    std::string participle; // of an irregular past tense that has another one: took -> taken
    std::optional<TriggerReading> verb;
    std::optional<TriggerReading> noun;
};

/// One meaning of a word whose kind hangs on the words near it.
struct EventSense
{
    std::optional<EventKind> kind; // none: that of the event noun it is said of
    std::vector<std::string> near; // sorted; empty: always
};

/// Classes of words that are used alike, as the numbers of resources/lexicon/events/classes.tsv.
struct WordClass
{
    std::string wide; // one of 100
    std::string narrow; // one of 1,000
};

class EventLexicon
{
public:
    /// `folder`: resources/lexicon/events.
    static Expected<EventLexicon> load(const std::filesystem::path& folder);

    const EventWord* find(std::string_view lowerCaseForm) const; // nullptr: no event word
    // in the order of trying; empty: one kind only
    std::span<const EventSense> senses(std::string_view lemma) const;
    StatusCue cue(std::string_view lowerCaseForm) const;
    const WordClass* wordClass(std::string_view lowerCaseForm) const; // nullptr: a rare word

    LinearModel dating; // is it an event, and which time dates it; one label
    LinearModel taking; // does the mention take part; one label
    LinearModel status; // one label an EventStatus

private:
    struct TextHash
    {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the standard's name
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    template <typename Value> using Table = std::unordered_map<std::string, Value, TextHash, std::equal_to<>>;

    void addForms(const std::string& lemma, bool verb, EventKind kind, std::string_view irregular);

    static Expected<Table<std::vector<EventSense>>> loadSenses(const std::filesystem::path& file);

    Table<EventWord> m_words;
    Table<std::vector<EventSense>> m_senses;
    Table<StatusCue> m_cues;
    Table<WordClass> m_classes;
};

} // namespace dateline
