// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// What office programs and book readers write: the bytes of a file in, a document out. Errors carry no place:
// BadDocument (damaged: with the parser's words), Encrypted, TooLarge (unpacks to too much, or more text than
// Limits::fileBytes), and for PDF PicturesOnly and ProgramMissing. No file is opened or written, nothing is
// fetched.
//
// Dates of creation and change are left out on purpose: they say when somebody opened a new file or converted
// an old one, and an article dated by that is dated wrong to the day. Only an EPUB has a field for its
// publication.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/document.h"

#include <string_view>

namespace dateline {

Expected<SourceDocument> readDocx(std::string_view bytes, const Limits& limits);
Expected<SourceDocument> readOdt(std::string_view bytes, const Limits& limits);
Expected<SourceDocument> readRtf(std::string_view bytes, const Limits& limits);
Expected<SourceDocument> readMarkdown(std::string_view bytes, const Limits& limits);
Expected<SourceDocument> readPdf(std::string_view bytes, const Limits& limits);

} // namespace dateline
