// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What news databases export: many articles in one document, each with title, outlet, date and length in
// lines of their own: Nexis (both layouts), Factiva (with and without its index), ProQuest; newsexport/ has a
// file each, told by where an article ends and by what stands over its text. In: the blocks of the whole
// document; out: one document an article, or nothing where the layout is not this plain: an ordinary document
// is never cut. Every line stays: what is the export's own is boilerplate of the article beside it. Linear.

#include "model/reading/document.h"
#include "model/reading/reader.h"

#include <string>
#include <vector>

namespace dateline {

struct ExportedArticle
{
    std::string key; // of the database: "ABCD000020170526ed5q0002x"; empty where it gives none
    SourceDocument document;
};

std::vector<ExportedArticle> splitNewsExport(const SourceDocument& whole);

/// Gives each to `take`, under the file's id and the database's key, or its number where there is none. The
/// date in an export's file name is that of the search, and counts for nothing.
void takeExported(std::vector<ExportedArticle> exported, const ArticleSource& source, const Limits& limits,
    const ArticleSink& take);

} // namespace dateline
