// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The articles in XML of news: items of RSS 0.9 to 2.0 and Atom, NITF documents, news items of NewsML-G2 and
// NewsML 1. Each family takes the tree of a file and gives documents; which it is, the name of the root says.

#include "model/reading/document.h"
#include "model/reading/formats/html/markuptree.h"

#include <functional>
#include <string>
#include <string_view>

namespace dateline::newsxml {

/// One article: `key` tells it from others in the file (guid, link, number); empty = the file holds nothing
/// else.
struct NewsItem
{
    SourceDocument document;
    std::string key;
};

/// False: no more are wanted.
using ItemSink = std::function<bool(Expected<NewsItem>)>;

/// Calls `take` for each; at least once, if only to say that there is none.
void readFeed(
    const markup::MarkupTree& tree, markup::NodeIndex root, const Limits& limits, const ItemSink& take);
void readNitf(const markup::MarkupTree& tree, markup::NodeIndex root, const ItemSink& take);
void readNewsMl(const markup::MarkupTree& tree, markup::NodeIndex root, const ItemSink& take);

/// What stands in the first child of that name, without mark-up; empty where there is none.
std::string childText(const markup::MarkupTree& tree, markup::NodeIndex node, std::string_view name);

} // namespace dateline::newsxml
