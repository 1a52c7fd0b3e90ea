// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Files that are written whole or not at all, and the ending of their names. Paths as the system has them;
// errors are Unwritable with the path and the system's words, and what was begun is taken away again.

#include "model/base/expected.h"

#include <cstdio>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline {

/// ".csv" of "a/B.CSV": from the last dot on, in lower case; empty without one.
std::string endingOf(std::string_view path);

/// A file that comes into being beside its place, under a name that nothing has ("x.csv.k3Fh9Q.part"), and
/// takes the place only when commit() is called: until then an older file stays, and what is not committed
/// goes again. What stands at the path and may not be written is not replaced; a pipe or device is written as
/// it is.
class NewFile
{
public:
    explicit NewFile(std::string path);
    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    NewFile(const NewFile&) = delete;
    ~NewFile();

    Expected<Done> state() const; // whether all went well so far
    bool write(std::string_view bytes); // false: commit() will say why
    Expected<Done> finish(); // all is on the disk; error: Unwritable with the system's words
    Expected<Done> commit(); // finishes, too

private:
    Unexpected<Error> failure() const;
    void close();

    std::string m_path;
    std::string m_target; // where the path leads, if it is a link
    std::string m_part; // the unfinished file
    std::FILE* m_file = nullptr;
    int m_problem = 0; // errno of the first thing that went wrong
    bool m_exists = false; // the unfinished file
};

/// Replaces what stands at the path only when all is written. Error: Unwritable.
Expected<Done> writeTextFile(const std::string& path, const std::string& text);

/// Several, by path and text: none is replaced before all are written.
Expected<Done> writeTextFiles(const std::vector<std::pair<std::string, std::string>>& files);

} // namespace dateline
