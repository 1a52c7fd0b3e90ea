// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/soughtwords.h"

#include "model/base/sorted.h"
#include "model/items/words.h"

#include <QList>

#include <algorithm>

namespace dateline {

namespace {

void addSentences(const ArticleBlock& block, std::string_view text, const WordFinder& spelling,
    std::vector<std::uint32_t>& found)
{
    std::uint32_t sentence = 0;
    for (std::size_t at = spelling.find(text); at != std::string_view::npos;
         at = spelling.find(text, at + 1)) {
        while (sentence < block.sentences.size()
            && block.sentences[sentence].span.end() < at + spelling.size()) {
            ++sentence;
        }
        if (sentence < block.sentences.size() && block.sentences[sentence].span.begin <= at) {
            found.push_back(sentence++);
            if (sentence < block.sentences.size()) {
                at = std::max<std::size_t>(at, block.sentences[sentence].span.begin) - 1;
            }
        }
    }
}

} // namespace

SoughtWords::SoughtWords(std::string_view wanted)
    : m_words(toQString(wanted))
{
    constexpr std::size_t mostSpellings = 8;
    std::vector<QString> spellings{QString()};
    for (const char32_t letter : m_words.toUcs4()) {
        const char32_t lower = QChar::toLower(letter);
        const char32_t upper = QChar::toUpper(letter);
        const std::size_t count = spellings.size();
        for (std::size_t i = 0; i < count && letter >= 128 && lower != upper; ++i) {
            spellings.push_back(spellings[i] + QString::fromUcs4(&upper, 1));
        }
        for (std::size_t i = 0; i < count; ++i) {
            spellings[i] += QString::fromUcs4(&lower, 1);
        }
        if (spellings.size() > mostSpellings) {
            return;
        }
    }
    for (const QString& spelling : m_words.isEmpty() ? std::vector<QString>() : spellings) {
        m_spellings.emplace_back(spelling.toStdString());
    }
}

bool SoughtWords::isIn(std::string_view text) const
{
    return m_words.isEmpty()
        || (m_spellings.empty() ? toQString(text).contains(m_words, Qt::CaseInsensitive)
                                : std::any_of(m_spellings.begin(), m_spellings.end(),
                                    [text](const WordFinder& one) { return one.isIn(text); }));
}

std::vector<std::uint32_t> SoughtWords::sentencesOf(const ArticleBlock& block, std::string_view text) const
{
    std::vector<std::uint32_t> found;
    const auto count = static_cast<std::uint32_t>(block.sentences.size());
    for (std::uint32_t i = 0; m_spellings.empty() && i < count; ++i) {
        if (isIn(block.sentences[i].span.in(text))) {
            found.push_back(i);
        }
    }
    for (const WordFinder& spelling : m_spellings) {
        addSentences(block, text, spelling, found);
    }
    sortUnique(found);
    return found;
}

} // namespace dateline
