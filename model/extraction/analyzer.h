// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Stage 1: one article -> its analysis, by the extractors in their order. Looks at nothing but the article
// and `language`, so the same article gives the same analysis in any folder. Never fails: what a limit cuts
// is said in the analysis. One thread at a time; every worker has an Analyzer of its own, which keeps its
// buffers, so that nothing is allocated per token beyond the result. About 2 CPU ms a kB of text: who waits
// for an article of megabytes can stop it.

#include "model/base/limits.h"
#include "model/base/progress.h"
#include "model/extraction/analysis.h"

#include <memory>
#include <optional>

namespace dateline {

struct Document;
struct LanguageData;

class Analyzer
{
public:
    /// `language` is borrowed and must outlive the analyzer.
    Analyzer(const LanguageData& language, const Limits& limits);
    ~Analyzer();
    Analyzer(const Analyzer&) = delete;
    Analyzer& operator=(const Analyzer&) = delete;

    Analysis analyse(const Article& article);
    /// The same, and leaves the working form behind, for training and measuring.
    Analysis analyse(const Article& article, Document& document);
    /// None: cancelled meanwhile. Nothing is reported: the article is one item of its caller's.
    std::optional<Analysis> analyse(const Article& article, const Progress& progress);

private:
    struct Scratch;
    std::optional<Analysis> analyse(const Article& article, Document& document, const Progress& progress);

    const LanguageData& m_language;
    Limits m_limits;
    std::unique_ptr<Scratch> m_scratch;
};

} // namespace dateline
