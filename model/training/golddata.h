// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Annotated data for measuring: treebank sentences (CoNLL-U, xz-compressed or plain) and annotated news
// articles (ID.txt beside ID.ann). Only what the evaluation needs is read; malformed lines are left out.

#include "model/base/kinds.h"
#include "model/text/span.h"

#include <filesystem>
#include <string>
#include <vector>

namespace dateline::training {

struct GoldWord
{
    std::string form;
    std::string upos;
    std::uint32_t head = 0; // counted from 1; 0 = root
    std::string relation; // without subtype
};
using GoldTree = std::vector<GoldWord>;

struct GoldMention
{
    TextSpan span; // of the article's text
    EntityKind kind = EntityKind::Organisation;

    friend auto operator<=>(const GoldMention&, const GoldMention&) = default;
};

struct GoldArticle
{
    std::string id;
    std::string text; // title, blank line, paragraphs of three sentences
    std::vector<TextSpan> sentences;
    std::vector<GoldMention> mentions;
};

std::vector<GoldTree> readTrees(const std::filesystem::path& conllu);
std::vector<GoldArticle> readArticles(const std::filesystem::path& folder);

} // namespace dateline::training
