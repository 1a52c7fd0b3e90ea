// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What a page says of itself outside of its text: JSON-LD, Open Graph and the meta names that publishers use,
// canonical address, language, and the comments that browsers leave when they save a page. Nothing is
// interpreted. Linear.

#include "model/reading/document.h"
#include "model/reading/formats/html/markuptree.h"

#include <string>
#include <vector>

namespace dateline::markup {

struct PageMetadata
{
    // the most trustworthy first; that of the window last, with the site's name
    std::vector<std::string> titles;
    std::string windowTitle; // <title>
    std::string site;
    std::string url;
    std::string language;
    std::vector<std::string> authors;
    std::string body; // the whole text, as pages that are built by scripts give it beside
    std::vector<PublishedField> published;
    std::vector<PublishedField> modified; // says when it was published only where nothing else does
};

PageMetadata pageMetadata(const MarkupTree& tree);

/// The same from one block of JSON-LD; what it does not say stays. Text that is no JSON changes nothing.
void addLinkedData(std::string_view json, PageMetadata& metadata);

/// The site behind the headline in the window's title: "Bridge agreed | Europe | The Daily Example"; empty
/// where it is not so plain.
std::string siteInTitle(std::string_view windowTitle, std::string_view headline);

/// "Bridge agreed | Europe | The Daily Example" -> "Bridge agreed". `site` and `headline` may be empty.
std::string withoutSite(std::string_view windowTitle, std::string_view site);

} // namespace dateline::markup
