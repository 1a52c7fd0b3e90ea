// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/linkdossier.h"

#include "model/items/words.h"
#include "widgets/common/savedfile.h"
#include "widgets/common/steadypdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QTextDocument>

namespace dateline {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LinkDossier)
};

QString nameHtml(const Corpus& corpus, EntityId id, DossierLinks links)
{
    const QString name = QStringLiteral("<b>%1</b>").arg(toQString(corpus[id].name).toHtmlEscaped());
    return links == DossierLinks::None
        ? name
        : QStringLiteral("<a href=\"entity:%1\">%2</a>").arg(id.value()).arg(name);
}

QString hopHtml(const Corpus& corpus, const graph::DossierHop& hop, DossierLinks links)
{
    const ArticleBlock& block = corpus[hop.evidence.article];
    const RelationTelling telling = block.relation(hop.evidence.index);
    QString head = QStringLiteral("%1 \u2013 %2: %3")
                       .arg(toQString(corpus[telling.source].name), toQString(corpus[telling.target].name),
                           relationWord(telling.kind))
                       .toHtmlEscaped();
    if (telling.date) {
        head += QStringLiteral(", ") + intervalText(*telling.date).toHtmlEscaped();
    }
    QString from = articleTitle(*block.article);
    if (!block.article->source.empty()) {
        from += QStringLiteral(", ") + toQString(block.article->source);
    }
    QString all = Text::tr("%Ln sentence(s)", nullptr, static_cast<int>(hop.sentences));
    if (links == DossierLinks::Program) {
        all = QStringLiteral("<a href=\"link:%1\">%2</a>").arg(hop.link.value()).arg(all);
    }
    return QStringLiteral("<li>%1<br>\u201C%2\u201D<br><small>%3 \u00B7 %4</small></li>")
        .arg(head, shownSentence(corpus, hop.evidence.article, telling.sentence).toHtmlEscaped(),
            from.toHtmlEscaped(), all);
}

} // namespace

QString dossierHtml(const Corpus& corpus, const graph::Dossier& dossier, DossierLinks links)
{
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg(Text::tr("How are %1 and %2 linked?")
                                .arg(toQString(corpus[dossier.from].name).toHtmlEscaped(),
                                    toQString(corpus[dossier.to].name).toHtmlEscaped()));
    if (dossier.ways.empty()) {
        return html
            + QStringLiteral("<p>%1</p>")
                  .arg(Text::tr("No evidence links these two, directly or through others."));
    }
    const QLocale locale;
    for (const std::vector<graph::DossierHop>& hops : dossier.ways) {
        html += QStringLiteral("<p>") + nameHtml(corpus, dossier.from, links);
        QString list;
        for (const graph::DossierHop& hop : hops) {
            html += QStringLiteral(" \u2013 %1 \u2013 ").arg(locale.toString(hop.sentences))
                + nameHtml(corpus, hop.to, links);
            list += hopHtml(corpus, hop, links);
        }
        html += QStringLiteral("</p><ul>%1</ul>").arg(list);
    }
    return html
        + QStringLiteral("<p><small>%1</small></p>")
              .arg(Text::tr("Numbers count the sentences that name both. Strongest way first."));
}

Expected<Done> writeDossier(const QString& html, const std::string& path)
{
    const QString name = QString::fromStdString(path);
    const auto ends
        = [&name](const char* ending) { return name.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    QTextDocument document;
    document.setHtml(html);
    const bool pdf = ends(".pdf");
    if (!pdf && !ends(".html") && !ends(".md") && !ends(".txt")) {
        return Unexpected{Error{ErrorCode::UnknownEnding, ".html .md .txt .pdf", {path, 0}}};
    }
    QByteArray bytes;
    if (pdf) {
        const SteadyHashes steady;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        document.print(&writer);
        removeTime(bytes);
    } else {
        bytes = (ends(".md")   ? document.toMarkdown()
                : ends(".txt") ? document.toPlainText()
                               : document.toHtml())
                    .toUtf8();
    }
    return saveFile(
        name, [&bytes](QIODevice& file) { return !bytes.isEmpty() && file.write(bytes) == bytes.size(); });
}

} // namespace dateline
