// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LanguageModel: one shared encoder with heads for parts of speech, names, event triggers, dependency
// syntax, and for pairs: does a mention take part in an event, are two mentions related, does a time
// date an event. Integers only: every machine decides alike. Immutable; many threads may use it, each
// with a Scratch of its own. Cost: annotate about 10 us a token, parse about 2 us a token, a pair about
// 1 us; nothing is allocated per token.

#include "model/base/expected.h"
#include "model/base/kinds.h"
#include "model/base/progress.h"
#include "model/extraction/language/document.h"

#include <cstdint>
#include <filesystem>
#include <memory>

namespace dateline {

/// Tokens [first, last] of Document::tokens, both in one sentence.
struct TokenRange
{
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// A mention as the pair heads see it.
struct PairEnd
{
    TokenRange tokens;
    EntityKind kind = EntityKind::Organisation;
};

struct RelationScore
{
    RelationKind kind = RelationKind::MentionedWith; // MentionedWith: none of the others
    bool reversed = false; // the second end is the source
    std::int32_t margin = 0; // of the best kind over "no relation", 1/256 nats; negative where none is best
};

class LanguageModel
{
public:
    class Scratch;
    struct ScratchDeleter
    {
        void operator()(Scratch* scratch) const;
    };
    using ScratchPointer = std::unique_ptr<Scratch, ScratchDeleter>;

    static Expected<LanguageModel> open(const std::filesystem::path& path);
    LanguageModel(LanguageModel&&) noexcept;
    LanguageModel& operator=(LanguageModel&&) noexcept;
    ~LanguageModel();

    ScratchPointer makeScratch() const;
    std::uint64_t checksum() const; // names the model in cache keys

    /// Fills tags (without head and relation) and labels of all tokens and sets Sentence::headline. The
    /// scratch keeps the encoder's states of this document for the calls below.
    /// Where `progress` is cancelled it stops after some sentences, and the rest have no labels.
    void annotate(Document& document, Scratch& scratch, const Progress& progress = Progress()) const;

    /// Fills head, relation, subtype and passive of one sentence's tags and sets Sentence::parsed.
    void parse(Document& document, std::size_t sentence, Scratch& scratch) const;

    // Pairs: both ends in one sentence of the document that was annotated last
    // with this scratch, best after parse().

    /// Margin in 1/256 nats; above 0: `mention` takes part in the event of the trigger token.
    std::int32_t participantMargin(
        const Document& document, std::uint32_t trigger, const PairEnd& mention, Scratch& scratch) const;

    /// Margin in 1/256 nats; above 0: the time expression dates the event of the trigger token.
    std::int32_t datingMargin(
        const Document& document, std::uint32_t trigger, TokenRange time, Scratch& scratch) const;

    /// The relation that the sentence states between two mentions, `first` before `second` in the text.
    RelationScore relation(
        const Document& document, const PairEnd& first, const PairEnd& second, Scratch& scratch) const;

private:
    struct Parts;
    explicit LanguageModel(std::unique_ptr<const Parts> parts);
    std::unique_ptr<const Parts> m_parts;
};

} // namespace dateline
