// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// How long-running engine functions report and are cancelled. They poll cancelled() at least every few
// milliseconds and return ErrorCode::Cancelled. Both functions may be called from any thread at once.

#include <cstdint>

namespace dateline {

class Progress
{
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    virtual bool cancelled() const { return false; }
    virtual void report(std::uint64_t done, std::uint64_t total)
    {
        static_cast<void>(done);
        static_cast<void>(total);
    }
};

} // namespace dateline
