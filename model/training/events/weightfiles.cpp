// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/training/events/weightfiles.h"

#include <cstdio>
#include <fstream>

namespace dateline {

namespace {

Expected<Done> writeModel(
    const LinearLearner& learner, const LearnerOptions& options, const std::string& file)
{
    std::vector<LinearModel::Row> rows;
    static_cast<void>(learner.learn(options, noFold, &rows));
    std::ofstream out(file);
    out << "# SPDX-License-Identifier: GPL-3.0-or-later\n# SPDX-FileCopyrightText: Dateline contributors\n"
           "# Weights in 1/256 nat, learned from annotated news articles; see README.md and build/.\nlabels";
    for (const std::string& label : learner.labels()) {
        out << '\t' << label;
    }
    out << '\n';
    for (const auto& row : rows) {
        if (row.feature.find('\t') != std::string::npos || row.feature.front() == '#') {
            continue; // would be read as something else
        }
        out << row.feature;
        for (const auto& weight : row.weights) {
            out << '\t' << learner.labels()[weight.label] << '=' << weight.value;
        }
        out << '\n';
    }
    if (!out.flush()) {
        return Unexpected{Error{ErrorCode::Unwritable, "cannot be written", {file}}};
    }
    std::printf("%zu features -> %s\n", rows.size(), file.c_str());
    return Done();
}

} // namespace

Expected<Done> writeWeights(const Learners& learners, const TrainOptions& options)
{
    const std::string events = options.resources + "/lexicon/events/";
    auto done = writeModel(learners.pairs, options.pairs, options.resources + "/lexicon/relations/pairs.tsv");
    done = done ? writeModel(learners.dating, options.events, events + "dating.tsv") : done;
    done = done ? writeModel(learners.taking, options.events, events + "taking.tsv") : done;
    return done ? writeModel(learners.status, options.events, events + "status.tsv") : done;
}

} // namespace dateline
