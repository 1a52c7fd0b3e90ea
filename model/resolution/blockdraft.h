// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// BlockDraft: an article's block on its way into a new corpus. One that is taken over from the last corpus is
// shared with it until something in it changes; only then it is copied.

#include "model/corpus/corpus.h"

#include <memory>
#include <utility>

namespace dateline {

class BlockDraft
{
public:
    BlockDraft() = default;
    explicit BlockDraft(ArticleBlock made)
        : m_own(std::make_shared<ArticleBlock>(std::move(made)))
        , m_block(m_own)
    {
    }
    explicit BlockDraft(std::shared_ptr<const ArticleBlock> kept)
        : m_block(std::move(kept))
    {
    }

    const ArticleBlock& operator*() const { return *m_block; }
    const ArticleBlock* operator->() const { return m_block.get(); }
    ArticleBlock& edit()
    {
        if (!m_own) {
            m_own = std::make_shared<ArticleBlock>(*m_block);
            m_block = m_own;
        }
        return *m_own;
    }
    std::shared_ptr<const ArticleBlock> take() { return std::exchange(m_block, nullptr); }

private:
    std::shared_ptr<ArticleBlock> m_own; // null: shared
    std::shared_ptr<const ArticleBlock> m_block;
};

} // namespace dateline
