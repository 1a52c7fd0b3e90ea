// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ArticleHighlighter: lays an article's marks over its text, and over them the current sentence and what is
// selected. Only the paragraphs that a change touches are laid out again.

#include "widgets/article/articlemarks.h"
#include "widgets/common/theme.h"

#include <QSyntaxHighlighter>

#include <utility>

namespace dateline {

/// Which marks are switched on in the legend.
struct MarkLayers
{
    std::array<bool, entityKindCount> entities{true, true, true, true, true};
    bool dates = true;
    bool events = true;

    friend bool operator==(const MarkLayers&, const MarkLayers&) = default;
};

class ArticleHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using Range = std::pair<int, int>; // begin, end in UTF-16

    explicit ArticleHighlighter(QTextDocument* document);

    /// `block` is borrowed until the next call; null = nothing shown. Does not lay out: set the text
    /// afterwards.
    void setArticle(const ArticleBlock* block, std::vector<TextMark> marks);
    void setTheme(const Theme& theme);
    void setLayers(const MarkLayers& layers);
    void setCurrent(Range sentence, Range words); // empty ranges = none
    void setSelected(std::vector<Range> ranges); // sorted; mentions of what is selected
    const std::vector<TextMark>& marks() const { return m_marks; }

protected:
    void highlightBlock(const QString& text) override;

private:
    bool isShown(const TextMark& mark) const;
    void apply(const TextMark& mark, QTextCharFormat& format) const;
    QTextCharFormat formatAt(int position) const;
    void layOut(Range range);

    const ArticleBlock* m_block = nullptr;
    std::vector<TextMark> m_marks;
    std::vector<Range> m_furniture; // sorted; whole lines, as reading cuts them
    int m_longest = 0; // of the other marks; bounds the search backwards
    Theme m_theme;
    MarkLayers m_layers;
    Range m_sentence;
    Range m_words;
    std::vector<Range> m_selected;
};

} // namespace dateline
