// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/linearlearner.h"

#include <algorithm>
#include <cmath>

namespace dateline {

void LinearLearner::beginSample(std::uint32_t fold)
{
    m_samples.push_back({static_cast<std::uint32_t>(m_alternatives.size()), 0, fold, 1.0});
    if (m_samples.size() == 1) {
        m_list.record(&m_names);
    }
}

void LinearLearner::weighSample(double weight)
{
    m_samples.back().weight = weight;
}

void LinearLearner::addNone(bool right)
{
    m_alternatives.push_back({0, 0, 0, right, true});
    ++m_samples.back().count;
}

void LinearLearner::addAlternative(std::uint8_t label, bool right)
{
    const auto first = static_cast<std::uint32_t>(m_features.size());
    const auto sample = static_cast<std::uint32_t>(m_samples.size());
    for (const FeatureHash hash : m_list.hashes()) {
        const auto [at, isNew] = m_ids.try_emplace(hash, static_cast<std::uint32_t>(m_hashes.size()));
        if (isNew) {
            m_hashes.push_back(hash);
            m_seen.push_back(0);
            m_lastSeen.push_back(0);
        }
        if (m_lastSeen[at->second] != sample) {
            m_lastSeen[at->second] = sample;
            ++m_seen[at->second];
        }
        m_features.push_back(at->second);
    }
    m_alternatives.push_back(
        {first, static_cast<std::uint32_t>(m_features.size()) - first, label, right, false});
    ++m_samples.back().count;
}

LinearModel LinearLearner::learn(
    const LearnerOptions& options, std::uint32_t heldOut, std::vector<LinearModel::Row>* out) const
{
    std::vector<double> means(m_hashes.size() * m_labels.size(), 0.0);
    for (int round = 0; round < options.rounds; ++round) {
        addRound(options, heldOut, round, means);
    }
    return written(options, means, out);
}

/// Adds to `means` the weights of the later epochs: less of the last samples' noise, and over several orders
/// of the samples less of the order's.
void LinearLearner::addRound(
    const LearnerOptions& options, std::uint32_t heldOut, int round, std::vector<double>& means) const
{
    const std::size_t labels = m_labels.size();
    std::vector<double> weights(means.size(), 0.0);
    std::vector<double> squares(weights.size(), 1e-6);
    const int firstMeant = options.epochs / 2;
    std::vector<double> scores;
    std::vector<std::uint32_t> order;
    for (std::uint32_t s = 0; s < m_samples.size(); ++s) {
        if (m_samples[s].fold != heldOut) {
            order.push_back(s);
        }
    }
    std::uint64_t random = 88172645463325252ULL + static_cast<std::uint64_t>(round) * 2654435769ULL;
    for (int epoch = 0; epoch < options.epochs; ++epoch) {
        // Fisher-Yates with xorshift: the same on every machine
        for (std::size_t i = order.size(); i > 1; --i) {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            std::swap(order[i - 1], order[random % i]);
        }
        for (const std::uint32_t s : order) {
            const Sample& sample = m_samples[s];
            scores.assign(sample.count, 0.0);
            double best = -1e30;
            for (std::uint32_t a = 0; a < sample.count; ++a) {
                const Alternative& alternative = m_alternatives[sample.first + a];
                for (std::uint32_t f = 0; f < alternative.count; ++f) {
                    const std::uint32_t id = m_features[alternative.first + f];
                    if (m_seen[id] >= options.atLeast) {
                        scores[a] += weights[id * labels + alternative.label];
                    }
                }
                best = std::max(best, scores[a]);
            }
            double all = 0.0;
            double right = 0.0;
            for (std::uint32_t a = 0; a < sample.count; ++a) {
                scores[a] = std::exp(scores[a] - best);
                all += scores[a];
                right += m_alternatives[sample.first + a].right ? scores[a] : 0.0;
            }
            for (std::uint32_t a = 0; a < sample.count; ++a) {
                const Alternative& alternative = m_alternatives[sample.first + a];
                const double target = alternative.right && right > 0.0 ? scores[a] / right : 0.0;
                const double gradient = sample.weight * (scores[a] / all - target);
                if (alternative.none || std::abs(gradient) < 1e-5) {
                    continue;
                }
                for (std::uint32_t f = 0; f < alternative.count; ++f) {
                    const std::uint32_t id = m_features[alternative.first + f];
                    if (m_seen[id] < options.atLeast) {
                        continue;
                    }
                    const std::size_t w = id * labels + alternative.label;
                    const double step = gradient + options.decay * weights[w] * 100.0;
                    squares[w] += step * step;
                    weights[w] -= options.rate * step / std::sqrt(squares[w]);
                }
            }
        }
        for (std::size_t w = 0; w < weights.size() && epoch >= firstMeant; ++w) {
            means[w] += weights[w];
        }
    }
}

LinearModel LinearLearner::written(
    const LearnerOptions& options, const std::vector<double>& means, std::vector<LinearModel::Row>* out) const
{
    const std::size_t labels = m_labels.size();
    std::vector<LinearModel::Row> rows;
    const double meant = options.rounds * (options.epochs - options.epochs / 2);
    for (std::size_t id = 0; id < m_hashes.size(); ++id) {
        LinearModel::Row row{m_names.at(m_hashes[id]), {}};
        for (std::size_t label = 0; label < labels; ++label) {
            const double scaled = std::clamp(means[id * labels + label] / meant * 256.0, -32000.0, 32000.0);
            const auto value = static_cast<int>(std::lround(scaled));
            if (std::abs(value) >= options.smallest) {
                row.weights.push_back({static_cast<std::uint8_t>(label), static_cast<std::int16_t>(value)});
            }
        }
        if (!row.weights.empty()) {
            rows.push_back(std::move(row));
        }
    }
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.feature < b.feature; });
    LinearModel model(m_labels, rows);
    if (out) {
        *out = std::move(rows);
    }
    return model;
}

} // namespace dateline
