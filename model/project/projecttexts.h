// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ProjectTexts: the texts of a corpus, read from its project when somebody asks. A row that is read and
// unpacked takes about 50 microseconds; the texts asked for last are kept, 8 MB of them. All questions go
// through one connection in a thread of its own. A text that is damaged or gone is read from the article's
// file, should that still hold it; what is lost is told, by the article's name, and comes as lost.

#include "model/base/error.h"
#include "model/base/expected.h"
#include "model/corpus/textsource.h"
#include "model/project/store.h"

#include <functional>
#include <memory>

namespace dateline {

class ProjectTexts : public TextSource
{
public:
    using Connect = std::function<Expected<std::unique_ptr<Store>>()>;

    /// `connect` makes a connection for the thread that it is called in. `lost` is called from any thread,
    /// once for each text.
    ProjectTexts(Connect connect, std::function<void(const Error&)> lost);
    ~ProjectTexts() override;

    ArticleText text(ArticleId id, const ArticleMetadata& article) const override;

    /// The connection is closed when this returns. From then on all texts are lost, without a word, until
    /// reconnect().
    void disconnect();
    void reconnect(Connect connect);

private:
    struct Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace dateline
