// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphtips.h"

#include "model/items/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <set>

namespace dateline {

namespace {

constexpr int sparkBars = 48;
constexpr int sparkHeight = 28;
constexpr int barWidth = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphTips)
};

QString number(std::size_t value)
{
    return QLocale().toString(static_cast<qulonglong>(value));
}

QString imageHtml(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return QStringLiteral("<br><img src=\"data:image/png;base64,%1\">")
        .arg(QString::fromLatin1(bytes.toBase64()));
}

} // namespace

QString nodeTip(const Corpus& corpus, const graph::EntityNetwork& network, const SceneNode& node)
{
    QString html = QStringLiteral("<b>%1</b><br>%2 \u00B7 %3")
                       .arg(node.name.toHtmlEscaped(), kindWord(node.kind),
                           Text::tr("mentions: %1, articles: %2")
                               .arg(number(node.mentions), number(network[node.entity].articles)));
    const auto names = [&](const std::vector<EntityId>& entities) {
        constexpr std::size_t most = 8;
        QStringList words;
        for (std::size_t i = 0; i < std::min(most, entities.size()); ++i) {
            words << toQString(corpus[entities[i]].name).toHtmlEscaped();
        }
        return words.join(QStringLiteral(", "))
            + (entities.size() > most ? QStringLiteral(" \u2026") : QString());
    };
    if (!node.members.empty()) {
        html += QStringLiteral("<br>")
            + Text::tr("stands for %1 more: %2").arg(number(node.members.size()), names(node.members));
    }
    if (!node.leaves.empty()) {
        html += QStringLiteral("<br>") + Text::tr("folded: %1").arg(names(node.leaves));
    }
    if (node.hidden > 0) {
        html += QStringLiteral("<br>")
            + Text::tr("not drawn: %1 neighbours (double click shows the strongest)")
                  .arg(number(node.hidden));
    }
    return html;
}

QString linkTip(const Corpus& corpus, const GraphScene& scene, const SceneLink& link,
    const graph::EvidenceFilter& evidence, const Theme& theme)
{
    std::vector<DayNumber> days;
    std::set<ArticleId> articles;
    std::optional<DayInterval> all;
    for (const LinkId id : link.links.empty() ? std::vector{link.link} : link.links) {
        for (const MentionRef each : corpus[id].evidence) {
            const ArticleBlock& block = corpus[each.article];
            const RelationTelling telling = block.relation(each.index);
            if (graph::passes(block, telling, evidence)) {
                articles.insert(each.article);
                if (telling.date) {
                    days.push_back(telling.date->from);
                    all = all ? DayInterval{std::min(all->from, telling.date->from),
                              std::max(all->to, telling.date->to)}
                              : *telling.date;
                }
            }
        }
    }
    QString html = QStringLiteral("<b>%1 \u2013 %2</b><br>%3<br>%4")
                       .arg(scene.nodes[link.a].name.toHtmlEscaped(),
                           scene.nodes[link.b].name.toHtmlEscaped(), kindWords(link.kinds).toHtmlEscaped(),
                           Text::tr("sentences: %1, articles: %2")
                               .arg(number(link.sentences), number(articles.size())));
    if (all) {
        html += QStringLiteral(" \u00B7 ") + intervalText({all->from, all->from})
            + (all->from != all->to ? QStringLiteral(" \u2192 ") + intervalText({all->to, all->to})
                                    : QString());
    }
    const QImage spark = sparkLine(days, theme);
    return spark.isNull() ? html : html + imageHtml(spark);
}

QImage sparkLine(const std::vector<DayNumber>& days, const Theme& theme)
{
    const auto ends = std::minmax_element(days.begin(), days.end());
    if (days.empty() || *ends.first == *ends.second) {
        return {};
    }
    const std::int64_t first = *ends.first;
    const std::int64_t length = *ends.second - first + 1;
    std::array<int, sparkBars> counts{};
    for (const DayNumber day : days) {
        ++counts.at(static_cast<std::size_t>((day - first) * sparkBars / length));
    }
    const int most = *std::max_element(counts.begin(), counts.end());
    QImage image(sparkBars * barWidth, sparkHeight, QImage::Format_RGB32);
    image.fill(theme.background);
    QPainter painter(&image);
    painter.fillRect(0, sparkHeight - 1, image.width(), 1, theme.line);
    for (int i = 0; i < sparkBars; ++i) {
        if (const int count = counts.at(static_cast<std::size_t>(i)); count > 0) {
            const int height = std::max(3, count * (sparkHeight - 2) / most);
            painter.fillRect(i * barWidth, sparkHeight - height, barWidth - 1, height, theme.accent);
        }
    }
    return image;
}

} // namespace dateline
