// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/reviewpanel.h"

#include "app/correcting/correctioncommands.h"
#include "app/correcting/selectedcorrections.h"
#include "model/corpus/correctionplaces.h"
#include "model/items/reasontext.h"
#include "model/items/words.h"
#include "widgets/common/flowlayout.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr std::size_t filledAtOnce = 500; // events and links: a few milliseconds

/// Steps whose answer took out of the corpus what was asked about, so that it cannot be counted there.
std::uint32_t decidedAway(const Ledger& ledger)
{
    const auto decides = [](const Correction& correction) {
        const auto* verdict = std::get_if<Verdict>(&correction);
        return (verdict != nullptr && verdict->judgement == Judgement::Rejected)
            || std::holds_alternative<EntitiesApart>(correction)
            || std::holds_alternative<EntityMerge>(correction);
    };
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < ledger.entries().size(); ++i) {
        const std::vector<Correction>& step = ledger.entries()[i].corrections;
        count += ledger.isInForce(i) && std::any_of(step.begin(), step.end(), decides) ? 1 : 0;
    }
    return count;
}

} // namespace

ReviewPanel::ReviewPanel(Session* session, CorrectionCommands* commands, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_commands(commands)
    , m_question(new QLabel(this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Review"));
    createParts();
    connect(session->state(), &ViewState::snapshotChanged, this, &ReviewPanel::refill);
    connect(&m_filler, &QFutureWatcherBase::finished, this, [this] {
        m_filling = false;
        Filled filled = std::exchange(*m_filler.result(), {}); // the future would hold the corpus
        std::exchange(m_stale, false) ? refill() : take(std::move(filled));
    });
    refill();
}

ReviewPanel::~ReviewPanel()
{
    m_filler.disconnect(this);
    m_filler.waitForFinished();
}

void ReviewPanel::createParts()
{
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    for (QLabel* label : {m_question, m_text}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_text->setTextFormat(Qt::RichText);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_question->setTextFormat(Qt::PlainText);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_text);
    auto* row = new FlowLayout; // a narrow list breaks it into two
    const auto button = [&](const QString& text, const QString& tip, void (ReviewPanel::*slot)()) {
        auto* one = new QPushButton(text, this);
        one->setToolTip(tip);
        one->setFocusPolicy(Qt::NoFocus); // the keys stay with the panel
        connect(one, &QPushButton::clicked, this, slot);
        row->addWidget(one);
        m_buttons.push_back(one);
    };
    button(tr("Accept"), tr("It is right (Space)"), &ReviewPanel::accept);
    button(tr("Reject"), tr("It is wrong: take it out (X)"), &ReviewPanel::reject);
    button(tr("Edit\u2026"), tr("It is nearly right (E)"), &ReviewPanel::edit);
    button(tr("Next"), tr("Leave it for now (N)"), &ReviewPanel::next);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_question);
    column->addWidget(scroll, 1);
    column->addLayout(row);
    column->addWidget(m_progress);
}

void ReviewPanel::refill()
{
    m_waiting = !isVisible();
    if (m_waiting) { // nobody asks; and a corpus that is gone is not to be held
        m_stale = m_filling;
        take({});
        return;
    }
    const Snapshot& corpus = m_session->state()->snapshot();
    std::vector<Correction> corrections = m_session->ledger().corrections();
    const bool isSmall = !corpus || corpus->events.size() + corpus->links.size() <= filledAtOnce;
    if (isSmall) {
        m_stale = m_filling;
        take({corpus, corpus ? reviewQueue(*corpus, corrections) : ReviewQueue()});
    } else if (m_filling) {
        m_stale = true;
    } else {
        m_filling = true;
        m_filler.setFuture(QtConcurrent::run([corpus, corrections = std::move(corrections)] {
            return std::make_shared<Filled>(Filled{corpus, reviewQueue(*corpus, corrections)});
        }));
    }
}

void ReviewPanel::take(Filled filled)
{
    m_corpus = std::move(filled.corpus);
    m_queue = std::move(filled.queue); // a later corpus knows of all that was decided
    std::stable_partition(m_queue.items.begin(), m_queue.items.end(),
        [this](const ReviewItem& item) { return !m_passed.contains(item.key); });
    m_at = 0;
    m_decided = m_corpus ? decidedAway(m_session->ledger()) : 0;
    showCurrent();
}

const ReviewItem* ReviewPanel::current() const
{
    return m_corpus && m_at < m_queue.items.size() ? &m_queue.items[m_at] : nullptr;
}

QString ReviewPanel::question() const
{
    return m_question->text();
}

QString ReviewPanel::progressText() const
{
    return m_progress->text();
}

QString ReviewPanel::mergeText(const MergeSuggestion& suggestion) const
{
    QString html;
    for (const EntityId id : {suggestion.a, suggestion.b}) {
        const Entity& entity = corpus()[id];
        html += QStringLiteral("<p><b>%1</b> \u2013 %2, %3<br>")
                    .arg(toQString(entity.name).toHtmlEscaped(), kindWord(entity.kind),
                        tr("%Ln mention(s)", nullptr, static_cast<int>(entity.mentions.size())));
        const MentionRef first = entity.mentions.front();
        const ArticleBlock& block = corpus()[first.article];
        html += shownSentence(corpus(), first.article, block.mentions[first.index].sentence).toHtmlEscaped()
            + QStringLiteral("</p>");
    }
    for (const std::string& reason : suggestion.reasons) {
        html += QStringLiteral("%1<br>").arg(reasonText(reason).toHtmlEscaped());
    }
    return html;
}

QString ReviewPanel::eventText(const Event& event) const
{
    QStringList who;
    for (const Participant& participant : event.participants) {
        who << toQString(corpus()[participant.entity].name).toHtmlEscaped();
    }
    const MentionRef first = event.tellings.front();
    const ArticleBlock& block = corpus()[first.article];
    return QStringLiteral("<p><b>%1</b><br>%2 \u00B7 %3 \u00B7 %4</p><p>%5</p><p>%6</p>")
        .arg(toQString(event.title).toHtmlEscaped(), dateText(event).toHtmlEscaped(), kindWord(event.kind),
            statusWord(event.status),
            shownSentence(corpus(), first.article, block.events[first.index].sentence).toHtmlEscaped(),
            who.join(QStringLiteral(", ")));
}

QString ReviewPanel::relationText(const ReviewItem& item) const
{
    const ArticleBlock& block = corpus()[item.relation.article];
    const RelationTelling relation = block.relation(item.relation.index);
    return QStringLiteral("<p><b>%1</b> \u2013 %2 \u2192 <b>%3</b></p><p>%4</p><p><small>%5</small></p>")
        .arg(toQString(corpus()[relation.source].name).toHtmlEscaped(), relationWord(relation.kind),
            toQString(corpus()[relation.target].name).toHtmlEscaped(),
            shownSentence(corpus(), item.relation.article, relation.sentence).toHtmlEscaped(),
            reasonText(relation.why).toHtmlEscaped());
}

void ReviewPanel::show(const ReviewItem& item)
{
    switch (item.kind) {
    case ReviewItem::Kind::Merge:
        m_question->setText(tr("Do these names mean the same?"));
        m_text->setText(mergeText(m_queue.suggestions[item.suggestion]));
        break;
    case ReviewItem::Kind::Event:
        m_question->setText(tr("Is this event right?"));
        m_text->setText(eventText(corpus()[item.event]));
        break;
    case ReviewItem::Kind::Relation:
        m_question->setText(tr("Is this stated here?"));
        m_text->setText(relationText(item));
        break;
    }
}

void ReviewPanel::showCurrent()
{
    const ReviewItem* item = current();
    for (QPushButton* button : m_buttons) {
        button->setEnabled(item != nullptr);
    }
    if (item != nullptr) {
        show(*item);
    } else {
        m_question->setText(m_corpus ? tr("Nothing is in doubt any more.") : QString());
        m_text->clear();
    }
    const auto done = static_cast<int>(m_queue.reviewed + m_decided);
    const auto left = static_cast<int>(m_queue.items.size());
    m_progress->setRange(0, std::max(done + left, 1));
    m_progress->setValue(done);
    m_progress->setFormat(
        tr("%1 of %2 checked").arg(locale().toString(done), locale().toString(done + left)));
    if (hasFocus()) {
        select();
    }
}

/// What the question is about, in the other views.
void ReviewPanel::select()
{
    const ReviewItem* item = current();
    ViewState* state = m_session->state();
    if (item == nullptr || m_corpus != state->snapshot()) {
        return;
    }
    switch (item->kind) {
    case ReviewItem::Kind::Merge: {
        Selection both;
        both.entities = {m_queue.suggestions[item->suggestion].a, m_queue.suggestions[item->suggestion].b};
        std::sort(both.entities.begin(), both.entities.end());
        state->select(std::move(both), ViewOrigin::Window);
        break;
    }
    case ReviewItem::Kind::Event: state->select(item->event, ViewOrigin::Window); break;
    case ReviewItem::Kind::Relation: {
        const RelationTelling relation = corpus()[item->relation.article].relation(item->relation.index);
        state->select(item->link, ViewOrigin::Window);
        state->setPlace(TextPlace{item->relation.article, relation.sentence, {}}, ViewOrigin::Window);
        break;
    }
    }
}

void ReviewPanel::decide(Judgement judgement)
{
    const ReviewItem* item = current();
    if (item == nullptr) {
        return;
    }
    std::vector<Correction> corrections;
    switch (item->kind) {
    case ReviewItem::Kind::Merge: {
        const MergeSuggestion& suggestion = m_queue.suggestions[item->suggestion];
        const EntityName a = correctionName(corpus()[suggestion.a]);
        const EntityName b = correctionName(corpus()[suggestion.b]);
        corrections.push_back(judgement == Judgement::Accepted ? Correction(EntityMerge{{a, b}, {}})
                                                               : Correction(EntitiesApart{a, b}));
        break;
    }
    case ReviewItem::Kind::Event:
        for (const EventPlace& telling : placesOf(corpus(), item->event)) {
            corrections.emplace_back(Verdict{telling, judgement});
        }
        break;
    case ReviewItem::Kind::Relation: {
        const RelationTelling relation = corpus()[item->relation.article].relation(item->relation.index);
        corrections.emplace_back(Verdict{placeOf(corpus(), item->relation.article, relation), judgement});
        break;
    }
    }
    m_stale = m_filling; // what is being made does not know of this
    m_queue.items.erase(m_queue.items.begin() + static_cast<std::ptrdiff_t>(m_at));
    ++m_queue.reviewed;
    showCurrent(); // at once; the effects come from the background
    m_session->correct(std::move(corrections));
}

void ReviewPanel::accept()
{
    decide(Judgement::Accepted);
}

void ReviewPanel::reject()
{
    decide(Judgement::Rejected);
}

void ReviewPanel::edit()
{
    const ReviewItem* item = current();
    if (item == nullptr || m_corpus != m_session->state()->snapshot()) {
        return;
    }
    select();
    if (item->kind == ReviewItem::Kind::Merge) {
        const MergeSuggestion& suggestion = m_queue.suggestions[item->suggestion];
        m_commands->mergeEntities({suggestion.a, suggestion.b});
    } else {
        (item->kind == ReviewItem::Kind::Event ? m_commands->edit : m_commands->another)->trigger();
    }
}

void ReviewPanel::next()
{
    if (const ReviewItem* item = current()) {
        m_passed.insert(item->key);
        m_at = m_at + 1 < m_queue.items.size() ? m_at + 1 : 0;
        showCurrent();
    }
}

void ReviewPanel::keyPressEvent(QKeyEvent* event)
{
    switch (event->modifiers() == Qt::NoModifier ? event->key() : 0) {
    case Qt::Key_Space: accept(); break;
    case Qt::Key_X: reject(); break;
    case Qt::Key_E: edit(); break;
    case Qt::Key_N: next(); break;
    case Qt::Key_Return: select(); break;
    default: QWidget::keyPressEvent(event);
    }
}

void ReviewPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_waiting) {
        refill();
    }
}

void ReviewPanel::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    select();
}

} // namespace dateline
