// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/article/articlehighlighter.h"

#include <QTextDocument>

#include <algorithm>
#include <climits>

namespace dateline {

namespace {

bool holds(ArticleHighlighter::Range range, int position)
{
    return range.first <= position && position < range.second;
}

} // namespace

ArticleHighlighter::ArticleHighlighter(QTextDocument* document)
    : QSyntaxHighlighter(document)
    , m_theme(Theme::light())
{
}

void ArticleHighlighter::setArticle(const ArticleBlock* block, std::vector<TextMark> marks)
{
    m_block = block;
    m_marks = std::move(marks);
    m_longest = 0;
    m_furniture.clear();
    for (const TextMark& mark : m_marks) {
        if (mark.layer == TextMark::Layer::Furniture) {
            m_furniture.emplace_back(mark.begin, mark.end);
        } else {
            m_longest = std::max(m_longest, mark.end - mark.begin);
        }
    }
    m_sentence = {};
    m_words = {};
    m_selected.clear();
}

void ArticleHighlighter::setTheme(const Theme& theme)
{
    m_theme = theme;
    rehighlight();
}

void ArticleHighlighter::setLayers(const MarkLayers& layers)
{
    if (layers != m_layers) {
        m_layers = layers;
        rehighlight();
    }
}

void ArticleHighlighter::setCurrent(Range sentence, Range words)
{
    if (sentence == m_sentence && words == m_words) {
        return;
    }
    const Range oldSentence = std::exchange(m_sentence, sentence);
    const Range oldWords = std::exchange(m_words, words);
    for (const Range& changed : {oldSentence, oldWords, m_sentence, m_words}) {
        layOut(changed);
    }
}

void ArticleHighlighter::setSelected(std::vector<Range> ranges)
{
    if (ranges == m_selected) {
        return;
    }
    const std::vector<Range> before = std::exchange(m_selected, std::move(ranges));
    for (const std::vector<Range>* changed : {&before, static_cast<const std::vector<Range>*>(&m_selected)}) {
        for (const Range& range : *changed) {
            layOut(range);
        }
    }
}

void ArticleHighlighter::layOut(Range range)
{
    if (range.first >= range.second) {
        return;
    }
    for (QTextBlock block = document()->findBlock(range.first);
         block.isValid() && block.position() < range.second; block = block.next()) {
        rehighlightBlock(block);
    }
}

bool ArticleHighlighter::isShown(const TextMark& mark) const
{
    switch (mark.layer) {
    case TextMark::Layer::Entity:
        return m_layers.entities.at(static_cast<std::size_t>(m_block->mentions[mark.index].kind));
    case TextMark::Layer::Date: return m_layers.dates;
    case TextMark::Layer::Event: return m_layers.events;
    default: return true;
    }
}

void ArticleHighlighter::apply(const TextMark& mark, QTextCharFormat& format) const
{
    switch (mark.layer) {
    case TextMark::Layer::Furniture: format.setForeground(m_theme.muted); break;
    case TextMark::Layer::Title: format.setFontWeight(QFont::Bold); break;
    case TextMark::Layer::Entity: {
        const Mention& mention = m_block->mentions[mark.index];
        if (mention.form == MentionForm::Name) {
            format.setBackground(m_theme.faded(m_theme.of(mention.kind), 0.22));
        } else {
            format.setUnderlineStyle(QTextCharFormat::DotLine);
            format.setUnderlineColor(m_theme.of(mention.kind));
        }
        break;
    }
    case TextMark::Layer::Date:
        format.setUnderlineStyle(QTextCharFormat::DashUnderline);
        format.setUnderlineColor(m_theme.dateColour);
        break;
    case TextMark::Layer::Event:
        format.setFontWeight(QFont::DemiBold);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(m_theme.of(m_block->events[mark.index].kind));
        break;
    }
}

QTextCharFormat ArticleHighlighter::formatAt(int position) const
{
    QTextCharFormat format;
    if (holds(m_sentence, position)) {
        format.setBackground(m_theme.faded(m_theme.accent, 0.13));
    }
    const auto upTo = std::upper_bound(m_marks.begin(), m_marks.end(), position,
        [](int at, const TextMark& mark) { return at < mark.begin; });
    const auto from = std::lower_bound(m_marks.begin(), upTo, position - m_longest,
        [](const TextMark& mark, int at) { return mark.begin < at; });
    for (auto mark = from; mark != upTo; ++mark) {
        if (position < mark->end && mark->layer != TextMark::Layer::Furniture && isShown(*mark)) {
            apply(*mark, format);
        }
    }
    const auto selected = std::upper_bound(m_selected.begin(), m_selected.end(), Range{position, INT_MAX});
    if (selected != m_selected.begin() && holds(*std::prev(selected), position)) {
        format.setBackground(m_theme.faded(m_theme.accent, 0.38));
    }
    if (holds(m_words, position)) {
        format.setBackground(m_theme.accent);
        format.setForeground(m_theme.accentText);
    }
    return format;
}

void ArticleHighlighter::highlightBlock(const QString& text)
{
    if (m_block == nullptr) {
        return;
    }
    const int begin = currentBlock().position();
    const int end = begin + static_cast<int>(text.size());
    std::vector<int> cuts{begin, end};
    const auto cutAt = [&](Range range) {
        if (range.first < end && range.second > begin) {
            cuts.push_back(std::max(range.first, begin));
            cuts.push_back(std::min(range.second, end));
        }
    };
    const auto behind = std::lower_bound(
        m_marks.begin(), m_marks.end(), end, [](const TextMark& mark, int at) { return mark.begin < at; });
    const auto first = std::lower_bound(m_marks.begin(), behind, begin - m_longest,
        [](const TextMark& mark, int at) { return mark.begin < at; });
    for (auto mark = first; mark != behind; ++mark) {
        cutAt({mark->begin, mark->end});
    }
    const auto next = std::upper_bound(m_furniture.begin(), m_furniture.end(), Range{begin, INT_MAX});
    const bool furniture = next != m_furniture.begin() && holds(*std::prev(next), begin);
    for (const Range& range : m_selected) {
        cutAt(range);
    }
    cutAt(m_sentence);
    cutAt(m_words);
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        QTextCharFormat format = formatAt(cuts[i]);
        if (furniture && !format.hasProperty(QTextFormat::ForegroundBrush)) {
            format.setForeground(m_theme.muted);
        }
        setFormat(cuts[i] - begin, cuts[i + 1] - cuts[i], format);
    }
}

} // namespace dateline
