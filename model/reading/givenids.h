// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Ids, each given once: what wants one that was given gets "#2", "#3", ... behind it, the first that is free.
// Files, what is packed in them, and articles of a folder or a project are told apart by it, alike
// everywhere. Memory: the ids.

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>

namespace dateline {

class GivenIds
{
public:
    /// `isTaken`: ids that are not to be had beside those given before.
    std::string give(const std::string& wanted, const std::function<bool(const std::string&)>& isTaken = {});
    /// May be given again.
    void takeBack(const std::string& id);
    bool contains(const std::string& id) const { return m_given.contains(id); }

private:
    std::set<std::string> m_given;
    std::map<std::string, std::uint32_t> m_next; // of ids that came again: all numbers below were given
};

} // namespace dateline
