// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/resolution/coreference/nearduplicates.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <unordered_map>

namespace dateline {

namespace {

constexpr std::size_t signatureSize = std::tuple_size_v<decltype(CopySignature::rows)>;
// 21 bands of 3: pairs alike in half of their shingles meet with 94 %, in 0.7 with 99.98 %
constexpr std::size_t bandRows = 3;
constexpr std::size_t shingleWords = 4;
// half of the shingles: a short copy with another lead and a cut paragraph has no more
constexpr std::size_t alikeOf64 = 32;

std::uint64_t mix(std::uint64_t x)
{
    // Finaliser of splitmix64 (Steele, Lea, Flood 2014).
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31U);
}

/// Hashes of the words of the body's sentences: boilerplate is not compared, nor headlines, which each paper
/// writes itself. A word is a run of letters and digits.
std::vector<std::uint64_t> wordHashes(const AnalysedArticle& article)
{
    std::vector<std::uint64_t> words;
    for (const SentenceSpan& sentence : article.analysis->sentences) {
        if (sentence.block == BlockKind::Title) {
            continue;
        }
        std::uint64_t hash = 0;
        for (const char c : sentence.span.in(article.article->text)) {
            const auto byte = static_cast<unsigned char>(c);
            const bool isWord = (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')
                || (byte >= 'A' && byte <= 'Z') || byte >= 0x80;
            if (isWord) {
                hash = mix(hash * 31 + (byte >= 'A' && byte <= 'Z' ? byte + 32U : byte) + 1);
            } else if (hash != 0) {
                words.push_back(hash);
                hash = 0;
            }
        }
        if (hash != 0) {
            words.push_back(hash);
        }
    }
    return words;
}

std::size_t equalRows(const CopySignature& left, const CopySignature& right)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < signatureSize; ++row) {
        count += left.rows[row] == right.rows[row] ? 1 : 0;
    }
    return count;
}

} // namespace

CopySignature copySignature(const AnalysedArticle& article)
{
    CopySignature signature;
    const std::vector<std::uint64_t> words = wordHashes(article);
    if (words.size() < shingleWords * 5) {
        return signature;
    }
    std::array<std::uint64_t, signatureSize> least{};
    least.fill(std::numeric_limits<std::uint64_t>::max());
    for (std::size_t i = 0; i + shingleWords <= words.size(); ++i) {
        std::uint64_t shingle = 0;
        for (std::size_t w = 0; w < shingleWords; ++w) {
            shingle = mix(shingle + words[i + w]);
        }
        for (std::size_t row = 0; row < signatureSize; ++row) {
            least[row] = std::min(least[row], mix(shingle + row * 0x9E3779B97F4A7C15ULL));
        }
    }
    for (std::size_t row = 0; row < signatureSize; ++row) {
        signature.rows[row] = static_cast<std::uint16_t>(least[row]);
    }
    signature.isKnown = true;
    return signature;
}

std::vector<ArticleId> findCopies(std::span<const CopySignature> signatures)
{
    std::vector<ArticleId> copyOf(signatures.size());
    std::unordered_map<std::uint64_t, std::uint32_t> firstWithBand;
    for (std::size_t a = 0; a < signatures.size(); ++a) {
        if (!signatures[a].isKnown) {
            continue;
        }
        for (std::size_t band = 0; band < signatureSize / bandRows; ++band) {
            std::uint64_t key = band;
            for (std::size_t row = 0; row < bandRows; ++row) {
                key = (key << 16U) | signatures[a].rows[band * bandRows + row];
            }
            const auto [at, isNew] = firstWithBand.try_emplace(mix(key), static_cast<std::uint32_t>(a));
            if (!isNew && !copyOf[a] && equalRows(signatures[a], signatures[at->second]) >= alikeOf64) {
                copyOf[a] = copyOf[at->second] ? copyOf[at->second] : ArticleId::fromIndex(at->second);
            }
        }
    }
    return copyOf;
}

} // namespace dateline
