// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A message -> a document: title from Subject, source from From, date from Date; the plain text unless it is
// a stub beside the HTML, forwarded messages and digests as part of the text, attachments left out. README.md
// has the rules.

#include "model/base/expected.h"
#include "model/base/limits.h"
#include "model/reading/document.h"

#include <string>
#include <string_view>
#include <vector>

namespace dateline::mail {

struct Message
{
    SourceDocument document;
    std::string id; // Message-ID without brackets; empty = none
    std::vector<std::string> leftOut; // names of attached documents that would be read as files
};

/// BadDocument where it has no header at all, Empty where it has no text.
Expected<Message> readMessage(std::string_view bytes, const Limits& limits);

} // namespace dateline::mail
