// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Near-duplicate articles (wire copy with small edits), found by MinHash over word shingles with banding
// (A. Broder, 1997), of which 16 bits a row are kept (P. Li, A. König, 2010); linear in the text.

#include "model/base/id.h"
#include "model/resolution/analysedarticle.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dateline {

struct CopySignature
{
    std::array<std::uint16_t, 64> rows{};
    bool isKnown = false; // false: too short to tell a copy from chance

    friend bool operator==(const CopySignature&, const CopySignature&) = default;
};

/// Of the words of the body, from the article alone.
CopySignature copySignature(const AnalysedArticle& article);

/// The earliest article (by order) that each one copies, or invalid. Linear.
std::vector<ArticleId> findCopies(std::span<const CopySignature> signatures);

} // namespace dateline
