// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Where a corpus's texts come from: out of the memory, or out of the project that holds them
// (project/projecttexts.h). Whoever shows or searches a text asks Corpus::text() for it and holds the answer
// for as long as it looks at it.

#include "model/base/id.h"
#include "model/reading/article.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// A text that stays as it is for as long as this does. Lost: the project
/// could not give it, and has said why.
class ArticleText
{
public:
    ArticleText() = default; // lost
    explicit ArticleText(std::shared_ptr<const std::string> text)
        : m_text(std::move(text))
    {
    }

    bool isLost() const { return m_text == nullptr; }
    std::string_view view() const& { return m_text ? std::string_view(*m_text) : std::string_view(); }
    std::string_view view() const&& = delete; // nothing would hold it
    /// What stands there; nothing where the text is lost.
    std::string_view in(TextSpan span) const& { return m_text ? span.in(*m_text) : std::string_view(); }
    std::string_view in(TextSpan span) const&& = delete;

private:
    std::shared_ptr<const std::string> m_text;
};

class TextSource
{
public:
    TextSource() = default;
    TextSource(const TextSource&) = delete;
    TextSource& operator=(const TextSource&) = delete;
    virtual ~TextSource() = default;

    /// The text of a corpus's article, which has that id there. Callable from any
    /// thread; takes well under a millisecond.
    virtual ArticleText text(ArticleId id, const ArticleMetadata& article) const = 0;
};

/// Out of the memory: `articles` in the order of the corpus.
std::shared_ptr<const TextSource> textsInMemory(std::vector<std::shared_ptr<const Article>> articles);

} // namespace dateline
