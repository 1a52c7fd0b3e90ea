// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/reading/givenids.h"

namespace dateline {

namespace {

std::string numbered(const std::string& wanted, std::uint32_t number)
{
    return number == 1 ? wanted : wanted + "#" + std::to_string(number);
}

} // namespace

std::string GivenIds::give(const std::string& wanted, const std::function<bool(const std::string&)>& isTaken)
{
    std::uint32_t number = 1;
    if (m_given.contains(wanted)) { // by as many as there are lines, where all of a list have one id
        std::uint32_t& next = m_next.try_emplace(wanted, 2).first->second;
        while (m_given.contains(numbered(wanted, next))) {
            ++next;
        }
        number = next;
    }
    std::string id = numbered(wanted, number);
    while (m_given.contains(id) || (isTaken && isTaken(id))) {
        id = numbered(wanted, ++number);
    }
    m_given.insert(id);
    return id;
}

void GivenIds::takeBack(const std::string& id)
{
    m_given.erase(id);
    m_next.clear();
}

} // namespace dateline
