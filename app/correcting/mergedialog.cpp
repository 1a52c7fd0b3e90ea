// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/mergedialog.h"

#include "app/correcting/correctiontext.h"
#include "app/correcting/selectedcorrections.h"
#include "model/items/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr std::size_t sentencesShown = 12;
constexpr std::size_t columnsShown = 4; // more names are listed, without sentences

QString markedSentence(const Corpus& corpus, MentionRef ref)
{
    const ArticleText text = corpus.text(ref.article);
    if (text.isLost()) {
        return lostTextWords();
    }
    const Mention& mention = corpus[ref.article].mentions[ref.index];
    const TextSpan sentence = corpus[ref.article].sentences[mention.sentence].span;
    const auto part = [&text](std::size_t begin, std::size_t end) {
        return toQString(text.in(TextSpan::fromBounds(begin, std::max(begin, end)))).toHtmlEscaped();
    };
    return part(sentence.begin, mention.span.begin) + QStringLiteral("<b>")
        + part(mention.span.begin, mention.span.end()) + QStringLiteral("</b>")
        + part(mention.span.end(), sentence.end());
}

QString sentencesOf(const Corpus& corpus, const Entity& entity)
{
    QString html;
    std::size_t shown = 0;
    for (const MentionRef ref : entity.mentions) {
        const Mention& mention = corpus[ref.article].mentions[ref.index];
        if (mention.form == MentionForm::Name && shown++ < sentencesShown) {
            html += QStringLiteral("<p>%1<br><small>%2</small></p>")
                        .arg(markedSentence(corpus, ref),
                            articleTitle(*corpus[ref.article].article).toHtmlEscaped());
        }
    }
    return html;
}

} // namespace

MergeDialog::MergeDialog(const Corpus& corpus, const std::vector<EntityId>& entities, QWidget* parent)
    : QDialog(parent)
    , m_merge(mergeOf(corpus, entities, {}))
    , m_name(new QComboBox(this))
    , m_flaw(new QLabel(this))
{
    setWindowTitle(tr("Merge names"));
    auto* column = new QVBoxLayout(this);
    auto* question = new QLabel(tr("Do these mean the same? After merging they are one name with all "
                                   "mentions, events and links. Undo brings them apart again."),
        this);
    question->setWordWrap(true);
    column->addWidget(question);
    auto* grid = new QGridLayout;
    QWidget* before = nullptr; // in the order of Tab
    for (std::size_t i = 0; i < std::min(entities.size(), columnsShown); ++i) {
        const Entity& entity = corpus[entities[i]];
        auto* heading
            = new QLabel(QStringLiteral("<b>%1</b><br>%2 \u00B7 %3")
                             .arg(toQString(entity.name).toHtmlEscaped(), kindWord(entity.kind),
                                 tr("%Ln mention(s)", nullptr, static_cast<int>(entity.mentions.size()))),
                this);
        heading->setWordWrap(true);
        auto* sentences = new QTextBrowser(this);
        sentences->setAccessibleName(tr("Sentences with %1").arg(toQString(entity.name)));
        sentences->setHtml(sentencesOf(corpus, entity));
        sentences->setTabChangesFocus(true);
        if (before != nullptr) {
            setTabOrder(before, sentences);
        }
        before = sentences;
        grid->addWidget(heading, 0, static_cast<int>(i));
        grid->addWidget(sentences, 1, static_cast<int>(i));
    }
    column->addLayout(grid, 1);
    QStringList names;
    for (const EntityId entity : entities) {
        names << toQString(corpus[entity].name);
    }
    names.removeDuplicates();
    m_name->setEditable(true);
    m_name->addItems(names);
    m_name->setAccessibleName(tr("Name of the merged"));
    setTabOrder(before, m_name); // which was made first
    auto* form = new QFormLayout;
    form->addRow(tr("&Name from now on:"), m_name);
    column->addLayout(form);
    m_flaw->setWordWrap(true);
    m_flaw->setTextFormat(Qt::PlainText);
    column->addWidget(m_flaw);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Merge"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    connect(m_name, &QComboBox::currentTextChanged, this, &MergeDialog::check);
    check();
    resize(760, 480);
}

void MergeDialog::check()
{
    m_merge.name = name();
    const QString flaw = flawText(m_merge);
    m_flaw->setText(flaw);
    m_flaw->setVisible(!flaw.isEmpty());
    m_ok->setEnabled(flaw.isEmpty());
}

std::string MergeDialog::name() const
{
    return m_name->currentText().simplified().toStdString();
}

} // namespace dateline
