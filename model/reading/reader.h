// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Bytes -> Article. Files of all formats of formats/format.h and plain text in any encoding (detected,
// repaired once, said when repaired). Blocks are told apart (title, header, dateline, byline, body, caption,
// boilerplate) and date candidates collected. Bad input is an Error with the file and the reason; the others
// go on.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/article.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

enum class SourceFormat : std::uint8_t {
    Unknown,
    PlainText,
    JsonLines,
    Html,
    NewsXml,
    Docx,
    Odt,
    Rtf,
    Epub,
    Pdf,
    Markdown,
    Table,
    JsonArticles,
    Mail,
    Mailbox,
    SavedPage,
    WebArchive,
    ExportPage,
    TextExport,
    Ris,
    PackedFolder
};

/// A file to read, found below what the user named. `id` is its relative path with '/'.
struct ArticleSource
{
    std::string id;
    std::string path; // UTF-8; "-" = standard input, as JSON Lines
    SourceFormat format = SourceFormat::Unknown; // as far as known: listing goes by the ending alone
};

/// Takes articles one by one; false: no more are wanted.
using ArticleSink = std::function<bool(Expected<Article>)>;

struct SourceList
{
    std::vector<ArticleSource> sources; // sorted by id
    std::vector<Error> problems; // what could not be listed
};

/// Lists files and folders (recursively, symbolic links to folders not followed). Hidden ones are left out,
/// and each folder of `paths` says how many (HiddenLeftOut; what lies in a hidden folder is not counted), and
/// so are the folders that browsers save beside pages (CompanionsLeftOut) and linked folders (LinkedLeftOut).
/// Projects in a folder are passed over.
/// A file that is there itself and through links is read once, by its own name (LinkedLeftOut
/// with "3 files" as detail). A link to what is not there is NotFound, "link to" and its target as detail.
/// Never fails as a whole.
SourceList listSources(const std::vector<std::string>& paths, const Limits& limits);

/// By the ending alone; Unknown where it says nothing.
SourceFormat formatByEnding(std::string_view path);
/// Of all formats but plain text, in small letters: ".docx".
std::vector<std::string_view> readableEndings();
/// By the first bytes, and where these say nothing by the ending. Opens the file; PlainText where that fails.
SourceFormat formatOf(const ArticleSource& source);
/// Files of this format hold any number of articles; of others, one.
bool holdsManyArticles(SourceFormat format);
/// Of those: the file is in memory at once, with a limit, so that several may be read side by side. Others
/// are streamed.
bool isReadWhole(SourceFormat format);

/// Reads a file of any format: calls `take` for each article in order, or once with the reason why there is
/// none. Several threads (0: one a core) read what a list holds, in bounded memory, and change nothing of
/// what comes out; `take` is called by the calling thread. With one, no more is read than was taken.
void readSource(const ArticleSource& source, const Limits& limits, const ArticleSink& take, int threads = 1);
/// The first article of a file.
Expected<Article> readArticle(const ArticleSource& source, const Limits& limits);
/// The article of that text, should the file still hold it; `id` names what is not named by the file itself.
/// Of a file of many articles 256 MB are searched.
std::optional<Article> readArticleAgain(
    const std::string& id, const std::string& path, const ContentHash& text, Limits limits = {});

/// Decodes, repairs and lays out one plain text. `name`: file name, for the date in it; may be empty.
Expected<Article> articleFromText(std::string id, std::string_view bytes, std::string_view name);

/// One line of JSON Lines. The text is taken verbatim (NUL alone becomes U+FFFD) and laid out like a file's;
/// a `title` that stands as a line at its begin is the title block. A `published` that is no date is an
/// error, an empty one is none.
Expected<Article> articleFromJson(std::string_view line, const ErrorLocation& where);

} // namespace dateline
