// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/formats/html/elementhints.h"

#include "model/reading/formats/html/pagetext.h"

#include <algorithm>
#include <array>
#include <span>

namespace dateline::markup {

namespace {

using namespace std::string_view_literals;

constexpr std::array furnitureWords{"breadcrumb"sv, "breadcrumbs"sv, "cookie"sv, "cookies"sv, "cookiebar"sv,
    "cookiebanner"sv, "consent"sv, "gdpr"sv, "cmp container"sv, "qc cmp"sv, "onetrust"sv, "didomi"sv,
    "usercentrics"sv, "truste"sv, "privacy"sv, "share"sv, "sharing"sv, "sharebar"sv, "sharedaddy"sv,
    "social"sv, "socials"sv, "addtoany"sv, "navbar"sv, "navigation"sv, "menu"sv, "submenu"sv, "megamenu"sv,
    "nav"sv, "navbox"sv, "catlinks"sv, "toc"sv, "reflist"sv, "mw panel"sv, "site notice"sv, "footer"sv,
    "colophon"sv, "copyright"sv, "pagination"sv, "pager"sv, "newsletter"sv, "subscribe"sv, "subscription"sv,
    "signup"sv, "sign up"sv, "sign in gate"sv, "email sub"sv, "login"sv, "piano"sv, "offer"sv, "poll"sv,
    "advert"sv, "advertisement"sv, "advertising"sv, "adslot"sv, "ad"sv, "ads"sv, "sponsored"sv, "outbrain"sv,
    "taboola"sv, "modal"sv, "popup"sv, "related"sv, "related articles"sv, "related posts"sv, "relatedposts"sv,
    "recommended"sv, "recommendations"sv, "recirculation"sv, "trending"sv, "most read"sv, "mostread"sv,
    "most popular"sv, "popular posts"sv, "recent posts"sv, "read more"sv, "readmore"sv, "read next"sv,
    "more from"sv, "more on"sv, "more stories"sv, "see also box"sv, "up next"sv, "tagcloud"sv, "tags"sv,
    "post tags"sv, "tag list"sv, "author bio"sv, "author box"sv, "authorbox"sv, "about author"sv,
    "pullquote"sv, "pull quote"sv, "skip link"sv, "skip to content"sv, "searchform"sv, "search form"sv,
    "toolbar"sv, "feedback"sv, "donate"sv, "site header"sv, "site footer"sv, "masthead"sv, "other news"sv,
    "news other"sv, "article source"sv, "reading time"sv, "estimated time"sv, "promo box"sv, "links block"sv,
    "topic list"sv, "topbar"sv, "top bar"sv, "site nav"sv, "print only"sv, "vector header"sv};
constexpr std::array commentWords{"comments"sv, "comment list"sv, "commentlist"sv, "comment form"sv,
    "post comment"sv, "comment text"sv, "disqus"sv, "respond"sv, "discussion"sv};
/// The paragraph over the text that some systems call a teaser, whatever else its words say.
constexpr std::array leadWords{"teaser text"sv, "article teaser"sv, "lead text"sv};
constexpr std::array weakWords{"sidebar"sv, "side bar"sv, "rail"sv, "right rail"sv, "rightcol"sv,
    "right col"sv, "secondary"sv, "widget"sv, "widgets"sv, "promo"sv, "promotion"sv, "teaser"sv, "teasers"sv,
    "popular"sv, "latest"sv, "banner"sv, "comment"sv, "replies"sv, "bio"sv, "legal"sv, "disclaimer"sv,
    "bottom"sv, "left col"sv, "leftcol"sv, "tools"sv, "card"sv, "cards"sv, "carousel"sv, "paywall"sv,
    "references"sv};
constexpr std::array textWords{"article body"sv, "articlebody"sv, "story body"sv, "storybody"sv,
    "entry content"sv, "post content"sv, "article content"sv, "article text"sv, "articletext"sv,
    "story text"sv, "story content"sv, "content body"sv, "body copy"sv, "post body"sv, "article copy"sv,
    "article main"sv, "news body"sv, "news text"sv, "mw parser output"sv, "field name body"sv,
    "body content"sv, "bodytext"sv, "body text"sv, "e content"sv, "rich text article"sv,
    "article paragraphs"sv, "amp content"sv, "amp wp article content"sv};

bool hasAny(std::string_view words, std::span<const std::string_view> wanted)
{
    return !words.empty() && std::any_of(wanted.begin(), wanted.end(), [words](std::string_view word) {
        return hasHint(words, word);
    });
}

bool isInside(const MarkupTree& tree, NodeIndex node, Tag tag)
{
    for (NodeIndex at = tree.nodes[node].parent; at != noNode; at = tree.nodes[at].parent) {
        if (tree.nodes[at].tag == tag) {
            return true;
        }
    }
    return false;
}

Hint hintOfRole(std::string_view role)
{
    constexpr std::array furniture{"navigation"sv, "banner"sv, "contentinfo"sv, "search"sv, "dialog"sv,
        "alertdialog"sv, "menu"sv, "menubar"sv};
    if (role.empty()) {
        return Hint::None;
    }
    if (std::find(furniture.begin(), furniture.end(), role) != furniture.end()) {
        return Hint::Furniture;
    }
    return role == "complementary" ? Hint::WeakFurniture
        : role == "main"           ? Hint::Main
        : role == "article"        ? Hint::Article
                                   : Hint::None;
}

} // namespace

Hint hintOf(const MarkupTree& tree, NodeIndex element)
{
    const Tag tag = tree.nodes[element].tag;
    switch (tag) {
    case Tag::Document:
    case Tag::Html:
    case Tag::Body: // "page with-sidebar no-comments" speaks of what is in it
        return Hint::None;
    case Tag::Nav:
    case Tag::Menu:
    case Tag::Dialog:
    case Tag::Footer: return Hint::Furniture;
    case Tag::Aside: return Hint::WeakFurniture;
    case Tag::Header:
        if (!isInside(tree, element, Tag::Article) && !isInside(tree, element, Tag::Main)) {
            return Hint::WeakFurniture;
        }
        break;
    default: break;
    }
    if (tree.nodes[element].attributeCount == 0) {
        return tag == Tag::Article ? Hint::Article : tag == Tag::Main ? Hint::Main : Hint::None;
    }
    if (tree.attribute(element, "itemprop").find("articleBody") != std::string_view::npos) {
        return Hint::ArticleBody;
    }
    if (const Hint role = hintOfRole(tree.attribute(element, "role")); role != Hint::None) {
        return role;
    }
    const std::string words = hintWords(tree, element);
    if (hasAny(words, textWords)) {
        return Hint::ArticleText;
    }
    if (tag == Tag::Article || tag == Tag::Main) {
        const bool small = hasHint(words, "teaser") || hasHint(words, "card") || hasHint(words, "related")
            || hasHint(words, "comment");
        return small ? Hint::WeakFurniture : tag == Tag::Article ? Hint::Article : Hint::Main;
    }
    if (hasAny(words, leadWords)) {
        return Hint::None;
    }
    return hasAny(words, commentWords)  ? Hint::Comments
        : hasAny(words, furnitureWords) ? Hint::Furniture
        : hasAny(words, weakWords)      ? Hint::WeakFurniture
                                        : Hint::None;
}

bool saysByline(const MarkupTree& tree, NodeIndex element)
{
    constexpr std::array wanted{"byline"sv, "reader credits"sv, "author"sv, "authors"sv, "contributor"sv,
        "posted by"sv, "vcard"sv, "writer"sv, "reporter"sv};
    const std::string_view property = tree.attribute(element, "itemprop");
    return property == "author" || tree.attribute(element, "rel") == "author"
        || hasAny(hintWords(tree, element), wanted);
}

bool saysDate(const MarkupTree& tree, NodeIndex element)
{
    constexpr std::array wanted{"date"sv, "dateline"sv, "timestamp"sv, "stamp"sv, "time"sv, "published"sv,
        "pubdate"sv, "publish date"sv, "updated"sv, "entry meta"sv, "post meta"sv, "article meta"sv,
        "posted on"sv, "datetime"sv, "meta"sv};
    return tree.nodes[element].tag == Tag::Time || tree.attribute(element, "itemprop").starts_with("date")
        || hasAny(hintWords(tree, element), wanted);
}

bool saysCaption(const MarkupTree& tree, NodeIndex element)
{
    constexpr std::array wanted{"caption"sv, "captions"sv, "wp caption text"sv, "photo credit"sv,
        "image credit"sv, "credit"sv, "thumbcaption"sv, "cutline"sv};
    const Tag tag = tree.nodes[element].tag;
    return tag == Tag::Figcaption
        || (tag != Tag::Table && tag != Tag::Body && hasAny(hintWords(tree, element), wanted));
}

} // namespace dateline::markup
