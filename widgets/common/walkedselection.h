// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// WalkedSelection: how several things are selected by keys alone. What one walks to is selected, and no
// longer when one walks on, unless it was kept (Space). What somebody else has deselected is kept no more.

#include "model/base/sorted.h"

#include <vector>

namespace dateline {

template <typename IdType> class WalkedSelection
{
public:
    /// What is selected once one has walked to `id`, in ascending order.
    template <typename Test> std::vector<IdType> walkTo(IdType id, Test isSelected)
    {
        std::erase_if(m_kept, [&](IdType kept) { return !isSelected(kept); });
        std::vector<IdType> selected = m_kept;
        selected.push_back(id);
        sortUnique(selected);
        return selected;
    }

    /// Keeps `id`, or does so no more. True: for that, it has to be selected or deselected.
    template <typename Test> bool keep(IdType id, Test isSelected)
    {
        const bool selected = isSelected(id);
        if (std::erase(m_kept, id) > 0 && selected) {
            return true;
        }
        m_kept.push_back(id);
        return !selected;
    }

private:
    std::vector<IdType> m_kept;
};

} // namespace dateline
