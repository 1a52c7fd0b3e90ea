// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which paragraphs of a page are the article and which are furniture around it. Two things tell: what the
// page says (elements such as article, nav and footer, names of classes, itemprop) and how it is written
// (sentences or links). An element that says it is furniture but holds most of the sentences is not believed.
// README.md has the rules. In: the paragraphs in the order of the file and the titles that metadata gives;
// out: one verdict for each. Linear.

#include "model/reading/article.h"
#include "model/reading/formats/html/pagetext.h"

#include <optional>
#include <span>

namespace dateline::markup {

struct Verdict
{
    BlockKind kind = BlockKind::Boilerplate;
    bool isSure = true; // false: main text, whose wording may say more
};

struct MainContent
{
    std::vector<Verdict> verdicts; // of the paragraphs
    std::optional<std::size_t> title; // the paragraph with the headline
    // of the main text; what stands before it is the head. As many as there are where there is none.
    std::size_t firstProse = 0;
};

/// Breaks paragraphs after a first line that is one of the titles: old pages part headline and date with <br>
/// alone.
void splitTitleLines(std::vector<PageParagraph>& paragraphs, std::span<const std::string> titles);

/// `titles`: as metadata gives them, the best first.
MainContent findMainContent(
    const MarkupTree& tree, std::span<const PageParagraph> paragraphs, std::span<const std::string> titles);

} // namespace dateline::markup
