// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Which block is a document's title. Its own marks come first: the paragraph in the style for titles, else a
// heading that stands before the text. The title among the file's properties is often that of the file it was
// made from, so it counts only where a paragraph of the head says the same, or where nothing but it could be
// the title.

#include "model/reading/document.h"

#include <string_view>

namespace dateline {

/// Headings come as Title that is not sure; afterwards one block at most is a Title, and it is sure.
void chooseTitle(SourceDocument& document, std::string_view property);

/// "Microsoft Word - notes.doc", "untitled", "scan_0001.pdf", "report-final-2": what programs write for want
/// of a title.
bool isFileTitle(std::string_view title);

} // namespace dateline
