// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Text in Windows' numbered code pages (1252, 932, 10000 for Macintosh, 65001 for UTF-8, ...) as UTF-8. What
// a page does not know becomes U+FFFD; an unknown page is read as 1252, and so are letters in UTF-8 that are
// none there (decoding.h). Converters are opened once; one object, one thread.

#include "model/reading/article.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

struct UConverter;

namespace dateline {

class CodePages
{
public:
    std::string toUtf8(std::string_view bytes, int page);
    Repair repair() const { return m_repair; } // of what was UTF-8, so far

private:
    struct Close
    {
        void operator()(UConverter* converter) const;
    };

    UConverter* converter(int page); // null for 1252 when even that is missing

    std::map<int, std::unique_ptr<UConverter, Close>> m_open;
    Repair m_repair = Repair::None;
};

/// Of a font's \fcharset; 0 where the document's own page counts.
int codePageOfCharset(int charset);

} // namespace dateline
