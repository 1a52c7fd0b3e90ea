// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/base/sharedtext.h"

#include <cstring>
#include <limits>
#include <new>

namespace dateline {

SharedText::Shared* SharedText::made(std::string_view text)
{
    if (text.empty()) {
        return nullptr;
    }
    text = text.substr(0, std::numeric_limits<std::uint32_t>::max());
    void* room = ::operator new(sizeof(Shared) + text.size());
    auto* shared = new (room) Shared;
    shared->length = static_cast<std::uint32_t>(text.size());
    std::memcpy(static_cast<char*>(room) + sizeof(Shared), text.data(), text.size());
    return shared;
}

void SharedText::drop(Shared* shared)
{
    shared->~Shared();
    ::operator delete(shared);
}

} // namespace dateline
