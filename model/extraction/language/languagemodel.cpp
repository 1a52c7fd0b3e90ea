// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/language/languagemodelparts.h"

#include "model/extraction/language/tagset.h"

#include <algorithm>

namespace dateline {

namespace {

// Pairs for open addressing: a power of two of them.
bool isTable(std::span<const std::uint32_t> words)
{
    const std::size_t pairs = words.size() / 2;
    return pairs != 0 && (pairs & (pairs - 1)) == 0;
}

} // namespace

void LanguageModel::ScratchDeleter::operator()(Scratch* scratch) const
{
    delete scratch; // NOLINT(cppcoreguidelines-owning-memory): this is the unique_ptr's deleter
}

bool LanguageModel::Parts::readSizes()
{
    const auto sizes = file.words("sizes", 1, 9);
    if (sizes.empty()) {
        return false;
    }
    width = sizes[0];
    window = sizes[2];
    arc = sizes[3];
    label = sizes[4];
    layers.resize(std::min<std::uint32_t>(sizes[1], 16));
    return width % 16 == 0 && width >= 16 && width <= 512 && !layers.empty() && (window == 1 || window == 3)
        && arc % 16 == 0 && arc >= 16 && arc <= 512 && label % 16 == 0 && label >= 16 && label <= 512
        && sizes[5] == nameLabels && sizes[6] == tagNames().size() && sizes[7] == triggerLabels
        && sizes[8] == relationNames().size();
}

bool LanguageModel::Parts::readEncoder()
{
    index = file.words("index", 0, 2);
    vectors = file.bytes("vectors", 0, vectorColumns);
    bags = file.bytes("bags", lexiconRow + NameLexicon::rows, bagColumns);
    const auto known = file.words("lexicon", 0, 2);
    lexicon = NameLexicon(known);
    project = file.matrix("project", inputs(), states());
    bool whole = isTable(index) && isTable(known) && !vectors.empty() && !bags.empty() && project.inputs != 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        const std::string name = "layer" + std::to_string(i);
        layers[i] = {file.matrix(name, states(), 6 * std::size_t{width}), file.shorts(name + ".v", 4, width)};
        whole = whole && layers[i].gates.inputs != 0 && !layers[i].state.empty();
    }
    return whole;
}

bool LanguageModel::Parts::readHeads()
{
    names = file.matrix("ner", states(), nameLabels);
    tags = file.matrix("tag", states(), tagNames().size());
    triggers = file.matrix("trigger", states(), triggerLabels);
    arcDependent = file.matrix("arcdep", states(), arc);
    arcHead = file.matrix("archead", states(), arc);
    labelDependent = file.matrix("labeldep", states(), label);
    labelHead = file.matrix("labelhead", states(), label);
    arcPairs = file.matrix("arc", arc, arc);
    labelPairs = file.matrix("label", label, relationNames().size() * label);
    labelOfDependent = file.matrix("oflabeldep", label, relationNames().size());
    labelOfHead = file.matrix("oflabelhead", label, relationNames().size());
    root = file.bytes("root", 1, arc + label);
    pairs = PairHeads::read(file, states());
    bool whole = !root.empty();
    for (const IntegerMatrix* matrix : {&names, &tags, &triggers, &arcDependent, &arcHead, &labelDependent,
             &labelHead, &arcPairs, &labelPairs, &labelOfDependent, &labelOfHead}) {
        whole = whole && matrix->inputs != 0;
    }
    return whole;
}

Expected<LanguageModel> LanguageModel::open(const std::filesystem::path& path)
{
    auto file = ModelFile::open(path);
    if (!file) {
        return Unexpected<Error>{file.error()};
    }
    auto parts = std::make_unique<Parts>(std::move(file).value());
    if (!parts->readSizes() || !parts->readEncoder() || !parts->readHeads()) {
        return Unexpected<Error>{
            {ErrorCode::BadDataFile, "sections are missing or of another size", {path.string(), 0}}};
    }
    parts->kernels = &integerKernels(bestProcessorLevel());
    return LanguageModel(std::move(parts));
}

LanguageModel::LanguageModel(std::unique_ptr<const Parts> parts)
    : m_parts(std::move(parts))
{
}
LanguageModel::LanguageModel(LanguageModel&&) noexcept = default;
LanguageModel& LanguageModel::operator=(LanguageModel&&) noexcept = default;
LanguageModel::~LanguageModel() = default;

LanguageModel::ScratchPointer LanguageModel::makeScratch() const
{
    return ScratchPointer(new Scratch);
}

std::uint64_t LanguageModel::checksum() const
{
    return m_parts->file.checksum();
}

std::int32_t LanguageModel::participantMargin(
    const Document& document, std::uint32_t trigger, const PairEnd& mention, Scratch& scratch) const
{
    return m_parts->pairs.participantMargin(
        *m_parts->kernels, document, scratch.states, trigger, mention, scratch.pairs);
}

std::int32_t LanguageModel::datingMargin(
    const Document& document, std::uint32_t trigger, TokenRange time, Scratch& scratch) const
{
    return m_parts->pairs.datingMargin(
        *m_parts->kernels, document, scratch.states, trigger, time, scratch.pairs);
}

RelationScore LanguageModel::relation(
    const Document& document, const PairEnd& first, const PairEnd& second, Scratch& scratch) const
{
    return m_parts->pairs.relation(*m_parts->kernels, document, scratch.states, first, second, scratch.pairs);
}

} // namespace dateline
