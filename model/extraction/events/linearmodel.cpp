// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/extraction/events/linearmodel.h"

#include "model/extraction/events/lexiconlines.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>

namespace dateline {

namespace {

constexpr FeatureHash fnvBasis = 0xCBF29CE484222325ULL;
constexpr FeatureHash fnvPrime = 0x100000001B3ULL;

constexpr FeatureHash extend(FeatureHash hash, std::string_view text)
{
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * fnvPrime;
    }
    return hash;
}

/// exp(-i/32) in 1/65536, by repeated multiplication with exp(-1/32).
constexpr std::array<std::uint32_t, 512> makeExpTable()
{
    std::array<std::uint32_t, 512> table{};
    std::uint64_t value = 1ULL << 32;
    for (auto& entry : table) {
        entry = static_cast<std::uint32_t>((value + (1U << 15)) >> 16);
        value = value * 4162825044ULL >> 32; // round(2^32 * exp(-1/32))
    }
    return table;
}

constexpr auto expTable = makeExpTable();

std::uint32_t expOf(std::int64_t belowBest) // in 1/256 nat
{
    const auto index = static_cast<std::size_t>(belowBest / 8);
    return index < expTable.size() ? expTable[index] : 0;
}

} // namespace

FeatureHash featureHash(std::string_view name)
{
    return extend(fnvBasis, name);
}

void FeatureList::append(std::string_view name, std::string_view a, std::string_view b)
{
    FeatureHash hash = extend(fnvBasis, name);
    if (!a.empty() || !b.empty()) {
        hash = extend(extend(hash, "|"), a);
    }
    if (!b.empty()) {
        hash = extend(extend(hash, "|"), b);
    }
    m_hashes.push_back(hash);
    if (m_names) {
        auto& text = (*m_names)[hash];
        if (text.empty()) {
            text = name;
            if (!a.empty() || !b.empty()) {
                text.append("|").append(a);
            }
            if (!b.empty()) {
                text.append("|").append(b);
            }
        }
    }
}

Expected<LinearModel> LinearModel::load(const std::filesystem::path& file)
{
    auto lines = readLexicon(file, 2);
    if (!lines) {
        return Unexpected<Error>{lines.error()};
    }
    std::vector<std::string> labels;
    std::vector<Row> rows;
    for (const LexiconLine& line : *lines) {
        if (labels.empty()) {
            if (line.fields.front() != "labels") {
                return lexiconError(file, line.number, "labels expected");
            }
            labels.assign(line.fields.begin() + 1, line.fields.end());
            continue;
        }
        Row row{line.fields.front(), {}};
        for (std::size_t i = 1; i < line.fields.size(); ++i) {
            const std::string& field = line.fields[i];
            const auto equals = field.rfind('=');
            const auto label = std::find(labels.begin(), labels.end(), field.substr(0, equals));
            int value = 0;
            const auto* end = field.data() + field.size();
            if (equals == std::string::npos || label == labels.end()
                || std::from_chars(field.data() + equals + 1, end, value).ptr != end || value < -32768
                || value > 32767) {
                return lexiconError(file, line.number, field);
            }
            row.weights.push_back(
                {static_cast<std::uint8_t>(label - labels.begin()), static_cast<std::int16_t>(value)});
        }
        rows.push_back(std::move(row));
    }
    if (labels.empty() || labels.size() > 64) {
        return lexiconError(file, 1, "labels expected");
    }
    return LinearModel(std::move(labels), rows);
}

LinearModel::LinearModel(std::vector<std::string> labels, const std::vector<Row>& rows)
    : m_labels(std::move(labels))
{
    std::size_t size = 16;
    while (size < rows.size() * 2) {
        size *= 2;
    }
    m_slots.resize(size);
    for (const Row& row : rows) {
        if (row.weights.empty()) {
            continue;
        }
        const FeatureHash hash = featureHash(row.feature);
        std::size_t at = hash & (size - 1);
        while (m_slots[at].count != 0) {
            at = (at + 1) & (size - 1);
        }
        m_slots[at] = {hash, static_cast<std::uint32_t>(m_weights.size()),
            static_cast<std::uint32_t>(row.weights.size())};
        m_weights.insert(m_weights.end(), row.weights.begin(), row.weights.end());
    }
}

const LinearModel::Slot* LinearModel::find(FeatureHash hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = hash & mask; m_slots[at].count != 0; at = (at + 1) & mask) {
        if (m_slots[at].hash == hash) {
            return &m_slots[at];
        }
    }
    return nullptr;
}

void LinearModel::addTo(std::span<const FeatureHash> features, std::span<std::int32_t> scores) const
{
    if (m_slots.empty()) {
        return;
    }
    for (const FeatureHash hash : features) {
        if (const Slot* slot = find(hash)) {
            for (std::uint32_t i = slot->first; i < slot->first + slot->count; ++i) {
                scores[m_weights[i].label] += m_weights[i].value;
            }
        }
    }
}

std::int32_t LinearModel::score(std::span<const FeatureHash> features) const
{
    std::int32_t sum = 0;
    addTo(features, {&sum, 1});
    return sum;
}

std::uint32_t softmaxShare(std::int32_t score, std::span<const std::int32_t> all)
{
    assert(!all.empty());
    const std::int64_t best = *std::max_element(all.begin(), all.end());
    std::uint64_t sum = 0; // holds at least that of the best
    for (const std::int32_t other : all) {
        sum += expOf(best - other);
    }
    return static_cast<std::uint32_t>(std::uint64_t{expOf(best - score)} * 65536U / sum);
}

} // namespace dateline
