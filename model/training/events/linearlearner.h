// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Learns the weights of a LinearModel: each sample is a choice among alternatives, at least one of them
// right; log-linear, AdaGrad with L2, in a fixed order. An alternative without features scores 0 ("none").
// Floats are used here alone: what comes out are the integer weights that ship.

#include "model/extraction/events/linearmodel.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace dateline {

struct LearnerOptions
{
    int epochs = 8;
    double rate = 0.15;
    double decay = 0.0006; // L2
    std::uint32_t atLeast = 2; // a feature seen in fewer samples is left out
    int smallest = 6; // weights below it, in 1/256 nat, are left out
    int rounds = 24; // each from nothing, with another order of the samples; their mean is taken
};

class LinearLearner
{
public:
    explicit LinearLearner(std::vector<std::string> labels)
        : m_labels(std::move(labels))
    {
    }

    FeatureList& features() { return m_list; } // fill, then addAlternative
    std::unordered_map<FeatureHash, std::string>& names() { return m_names; }

    void beginSample(std::uint32_t fold);
    void addNone(bool right);
    void addAlternative(std::uint8_t label, bool right); // with features(), which it leaves as they are
    void weighSample(double weight); // the open one; 1 unless told

    /// All samples but those of `heldOut`.
    LinearModel learn(const LearnerOptions& options, std::uint32_t heldOut,
        std::vector<LinearModel::Row>* rows = nullptr) const;
    std::size_t size() const { return m_samples.size(); }
    const std::vector<std::string>& labels() const { return m_labels; }

private:
    void addRound(
        const LearnerOptions& options, std::uint32_t heldOut, int round, std::vector<double>& means) const;
    LinearModel written(const LearnerOptions& options, const std::vector<double>& means,
        std::vector<LinearModel::Row>* out) const;

    struct Alternative
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint8_t label = 0;
        bool right = false;
        bool none = false;
    };
    struct Sample
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        std::uint32_t fold = 0;
        double weight = 1.0;
    };

    std::vector<std::string> m_labels;
    FeatureList m_list;
    std::unordered_map<FeatureHash, std::string> m_names;
    std::unordered_map<FeatureHash, std::uint32_t> m_ids;
    std::vector<FeatureHash> m_hashes; // by id
    std::vector<std::uint32_t> m_seen; // by id: in how many samples
    std::vector<std::uint32_t> m_lastSeen;
    std::vector<std::uint32_t> m_features; // flat, ids
    std::vector<Alternative> m_alternatives;
    std::vector<Sample> m_samples;
};

} // namespace dateline
