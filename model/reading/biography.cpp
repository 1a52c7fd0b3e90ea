// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/biography.h"

#include "model/text/foldname.h"

#include <algorithm>
#include <array>
#include <string>

namespace dateline {

namespace {

constexpr std::size_t maxBytes = 2000;

// Enough alone at an article's end.
constexpr std::array<std::string_view, 16> sure{" is a contributor", " is a contributing",
    " is a staff writer", " is a freelance", " is a columnist for", " is a writer for", " is a reporter for",
    " is a journalist for", " writes about", " writes for ", " writes on ", "follow her ", "follow him ",
    "follow them ", "follow me on", "views are his own"};

// Enough where the place says that the author follows.
constexpr std::array<std::string_view, 30> likely{" contributor", " columnist", " freelance",
    " correspondent", " journalist", " reporter", " editor", " author of", " writer", " blogger", " lives in",
    " has covered", " covers ", " studied", " taught", " holds a ", " graduate", " professor", " fellow",
    " analyst", " researcher", " lecturer", " served as", " served in", " veteran", " has written",
    " is based in", " has worked", " worked for", " email"};

template <std::size_t count>
bool holdsAny(std::string_view text, const std::array<std::string_view, count>& words)
{
    return std::any_of(words.begin(), words.end(),
        [text](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

} // namespace

bool isBiography(std::string_view paragraph, BiographyPlace place)
{
    if (paragraph.size() > maxBytes || paragraph.empty() || static_cast<unsigned char>(paragraph[0]) >= 0x80
        || paragraph[0] == '"') {
        return false;
    }
    const std::string folded = foldName(paragraph);
    const std::string_view text = folded;
    const std::string_view begin = text.substr(0, 200);
    const bool ofTheAuthor = text.rfind("the author ", 0) == 0 || text.rfind("the writer ", 0) == 0
        || text.rfind("about the author", 0) == 0;
    const bool likelyAuthor = holdsAny(text, likely);
    switch (place) {
    case BiographyPlace::AtTheEnd:
        return holdsAny(begin, sure) || (ofTheAuthor && (likelyAuthor || holdsAny(text, sure)));
    case BiographyPlace::AfterItsName:
    case BiographyPlace::BehindTheArticle: return likelyAuthor || holdsAny(text, sure);
    }
    return false;
}

} // namespace dateline
