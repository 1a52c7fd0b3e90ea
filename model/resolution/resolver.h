// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Stage 2: the analyses of a folder and the analyst's corrections become one corpus.
// Order: corrections of single articles (correction/), coreference of names, dating, normalisation of times,
// office descriptions, fusion of events, links. In: articles sorted by id, ids unique. Out: the corpus, or
// Cancelled. Deterministic; no step is quadratic in the number of articles. What could not be applied is in
// Corpus::ruleProblems. `threads`: 0 = one a core; the result is the same for any number. `texts`: where the
// corpus's texts are; null: it keeps those of `articles` in memory.

#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/corpus/corpus.h"
#include "model/corrections/correction.h"
#include "model/resolution/analysedsource.h"

#include <span>

namespace dateline {

struct LanguageData;

struct KeptResolution;

Expected<std::shared_ptr<const Corpus>> resolve(std::span<const AnalysedArticle> articles,
    std::span<const Correction> corrections, const LanguageData& language, Progress& progress,
    int threads = 0, std::shared_ptr<const TextSource> texts = nullptr);

/// The same corpus, byte for byte, with what it takes to make the next one sooner. `before`: the last one of
/// mostly the same articles and corrections, by the same engine; null: there is none.
Expected<std::shared_ptr<const KeptResolution>> resolveAgain(const KeptResolution* before,
    std::span<const AnalysedArticle> articles, std::span<const Correction> corrections,
    const LanguageData& language, Progress& progress, int threads = 0,
    std::shared_ptr<const TextSource> texts = nullptr);

/// The same of articles that are read when they are needed: those that are not as before, and some that hang
/// together with them. Unreadable where one of them cannot be read.
Expected<std::shared_ptr<const KeptResolution>> resolveAgain(const KeptResolution* before,
    const AnalysedSource& articles, std::span<const Correction> corrections, const LanguageData& language,
    Progress& progress, int threads, std::shared_ptr<const TextSource> texts);

} // namespace dateline
