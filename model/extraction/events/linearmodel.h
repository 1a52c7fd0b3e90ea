// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A small linear model over named features, with integer weights (1/256 nat): what decides on triggers,
// dates, participants, status and relations. Features are made as hashes ("lemma|kill"), never as strings, so
// that extraction allocates nothing for them; the weight files are plain text with the names, so that a
// person can read what speaks for what. Immutable once loaded; any number of threads may ask it.

#include "model/base/expected.h"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dateline {

using FeatureHash = std::uint64_t;

/// The features of one decision. `record` makes it remember their names, for training and for explanations.
class FeatureList
{
public:
    void record(std::unordered_map<FeatureHash, std::string>* names) { m_names = names; }
    void clear() { m_hashes.clear(); }
    void add(std::string_view name) { append(name, {}, {}); }
    void add(std::string_view name, std::string_view a) { append(name, a, {}); }
    void add(std::string_view name, std::string_view a, std::string_view b) { append(name, a, b); }
    void resize(std::size_t size) { m_hashes.resize(size); } // drops what was added since
    std::size_t size() const { return m_hashes.size(); }
    std::span<const FeatureHash> hashes() const { return m_hashes; }

private:
    void append(std::string_view name, std::string_view a, std::string_view b);

    std::vector<FeatureHash> m_hashes;
    std::unordered_map<FeatureHash, std::string>* m_names = nullptr;
};

FeatureHash featureHash(std::string_view name);

class LinearModel
{
public:
    struct Weight
    {
        std::uint8_t label = 0;
        std::int16_t value = 0;
    };
    struct Row
    {
        std::string feature;
        std::vector<Weight> weights;
    };

    /// First line "labels<TAB>none<TAB>planned...", then "feature<TAB>label=weight<TAB>...".
    static Expected<LinearModel> load(const std::filesystem::path& file);
    LinearModel(std::vector<std::string> labels, const std::vector<Row>& rows);
    LinearModel() = default;

    const std::vector<std::string>& labels() const { return m_labels; }
    /// Adds the weights of `features` to `scores` (one a label).
    void addTo(std::span<const FeatureHash> features, std::span<std::int32_t> scores) const;
    /// The same for a model with one label.
    std::int32_t score(std::span<const FeatureHash> features) const;

private:
    struct Slot
    {
        FeatureHash hash = 0;
        std::uint32_t first = 0;
        std::uint32_t count = 0; // 0 = free
    };
    const Slot* find(FeatureHash hash) const;

    std::vector<std::string> m_labels;
    std::vector<Slot> m_slots; // open addressing, size a power of two
    std::vector<Weight> m_weights;
};

/// Share of `score` among exp(scores) in 1/65536, by integer arithmetic alone: the same on every machine.
std::uint32_t softmaxShare(std::int32_t score, std::span<const std::int32_t> all);

} // namespace dateline
