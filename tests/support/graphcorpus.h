// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Synthetic corpora with a believable network: topics whose entities keep company with each other, few of
// them often and most of them rarely. Seeded; all names are invented but for the countries.

#include "model/corpus/corpus.h"

#include <cstdint>
#include <memory>

namespace dateline::test {

struct GraphCorpusOptions
{
    std::uint32_t people = 60;
    std::uint32_t organisations = 40;
    std::uint32_t countries = 20;
    std::uint32_t places = 20;
    std::uint32_t groups = 8;
    std::uint32_t topics = 5;
    std::uint32_t articles = 120;
    std::uint32_t sentences = 8; // an article
    std::uint64_t seed = 1;
};

std::shared_ptr<const Corpus> graphCorpus(const GraphCorpusOptions& options = {});

} // namespace dateline::test
