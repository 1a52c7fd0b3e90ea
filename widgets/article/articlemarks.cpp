// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/article/articlemarks.h"

#include "model/corpus/reasons.h"
#include "model/items/entitymodel.h"
#include "model/items/eventmodel.h"
#include "model/items/reasontext.h"
#include "model/items/words.h"
#include "model/text/textindex.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

struct ArticleMarks
{
    Q_DECLARE_TR_FUNCTIONS(ArticleMarks)
};

QString mentionToolTip(const Corpus& corpus, const Mention& mention)
{
    QString text = entityToolTip(corpus[mention.entity]);
    if (mention.form == MentionForm::Pronoun) {
        text += QStringLiteral("<br><i>%1</i>").arg(ArticleMarks::tr("meant by a pronoun"));
    } else if (mention.form == MentionForm::Description) {
        text += QStringLiteral("<br><i>%1</i>").arg(ArticleMarks::tr("meant by a description"));
    }
    return text + QStringLiteral("<br>") + confidenceWord(mention.confidence);
}

QString timeToolTip(const ArticleBlock& block, const ResolvedTime& time, std::string_view words)
{
    const QString heading = time.interval ? dateText(*time.interval) : ArticleMarks::tr("no date yet");
    QString text = QStringLiteral("<b>%1</b>").arg(heading.toHtmlEscaped());
    if (time.interval) {
        text += QStringLiteral("<br>") + basisWord(time.interval->basis);
    }
    text += QStringLiteral("<br>") + reasonText(reasonOf(time, block.published, words)).toHtmlEscaped();
    return text + QStringLiteral("<br><i>%1</i>").arg(toQString(time.value).toHtmlEscaped());
}

} // namespace

std::vector<TextMark> marksOf(const ArticleBlock& block, const TextIndexRef& offsets)
{
    std::vector<TextMark> marks;
    const auto add = [&](TextSpan span, TextMark::Layer layer, std::size_t index) {
        const OffsetRange range = offsets.utf16(span);
        marks.push_back({static_cast<int>(range.begin), static_cast<int>(range.end), layer,
            static_cast<std::uint32_t>(index)});
    };
    for (std::size_t i = 0; i < block.article->blocks.size(); ++i) {
        const Block& part = block.article->blocks[i];
        if (part.kind == BlockKind::Boilerplate || part.kind == BlockKind::Title) {
            add(part.span,
                part.kind == BlockKind::Title ? TextMark::Layer::Title : TextMark::Layer::Furniture, i);
        }
    }
    for (std::size_t i = 0; i < block.mentions.size(); ++i) {
        add(block.mentions[i].span, TextMark::Layer::Entity, i);
    }
    for (std::size_t i = 0; i < block.times.size(); ++i) {
        add(block.times[i].span, TextMark::Layer::Date, i);
    }
    for (std::size_t i = 0; i < block.events.size(); ++i) {
        add(block.events[i].trigger, TextMark::Layer::Event, i);
    }
    std::stable_sort(marks.begin(), marks.end(), [](const TextMark& a, const TextMark& b) {
        return std::tie(a.begin, a.layer) < std::tie(b.begin, b.layer);
    });
    return marks;
}

QString shownText(std::string_view text)
{
    // QTextDocument makes one block separator of "\r\n", which would shift every offset behind it.
    return toQString(text).replace(QStringLiteral("\r\n"), QStringLiteral(" \n"));
}

QString markToolTip(const Corpus& corpus, ArticleId article, const TextMark& mark)
{
    const ArticleBlock& block = corpus[article];
    const ArticleText text = corpus.text(article);
    switch (mark.layer) {
    case TextMark::Layer::Furniture:
        return ArticleMarks::tr(
            "Not part of the article (menu, footer, advertisement): left out of all results");
    case TextMark::Layer::Title: return {};
    case TextMark::Layer::Entity: return mentionToolTip(corpus, block.mentions[mark.index]);
    case TextMark::Layer::Date: return timeToolTip(block, block.times[mark.index], text.view());
    case TextMark::Layer::Event: return eventToolTip(corpus, corpus[block.events[mark.index].event]);
    }
    return {};
}

} // namespace dateline
