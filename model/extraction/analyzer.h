// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Stage 1: one article -> its analysis. Safe to call from many threads, each with its own Scratch; allocates
// nothing per token beyond the result.

#include "model/base/limits.h"
#include "model/extraction/analysis.h"

#include <memory>

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

private:
    struct Scratch;
    const LanguageData& m_language;
    Limits m_limits;
    std::unique_ptr<Scratch> m_scratch;
};

} // namespace dateline
