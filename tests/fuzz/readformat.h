// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Reads bytes as a file of a format and checks all that comes of it. Readers of many articles get a file, in
// memory.

#include "model/reading/formats/format.h"
#include "tests/fuzz/checkarticle.h"

#include <sys/mman.h>
#include <unistd.h>

namespace dateline {

inline void readFile(SourceFormat format, std::string_view bytes)
{
    const int file = memfd_create("fuzz", MFD_CLOEXEC);
    check(file >= 0 && write(file, bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()));
    std::size_t articles = 0;
    readMany({"f", "/proc/self/fd/" + std::to_string(file), format}, {}, 1,
        [&articles](const Expected<Article>& article) {
            checkArticle(article);
            return ++articles < 100;
        });
    check(articles > 0);
    close(file);
}

inline void readAs(const Format& format, std::string_view bytes)
{
    if (format.document == nullptr) {
        readFile(format.format, bytes);
    } else if (Expected<SourceDocument> document = format.document(bytes, {})) {
        checkArticle(articleFromDocument("f", "f", std::move(*document)));
    }
}

} // namespace dateline
