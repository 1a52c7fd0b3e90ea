// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/article/articlereader.h"

#include "model/corpus/correctionplaces.h"
#include "model/items/reasontext.h"
#include "model/items/usertext.h"
#include "model/items/words.h"
#include "model/reading/languagedetection.h"
#include "model/text/textindex.h"
#include "model/text/utf8.h"
#include "widgets/common/flowlayout.h"
#include "widgets/common/symbols.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace dateline {

namespace {

constexpr int firstPiece = 64'000; // UTF-16 units laid out at once
constexpr int nextPiece = 32'000;
constexpr int columnPx = 720; // the widest comfortable line

QToolButton* flatButton(QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    return button;
}

} // namespace

ArticleReader::ArticleReader(ViewState* state, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    createHeader();
    createText();
    createLegend();
    m_pieces = new QTimer(this);
    m_pieces->setInterval(0);
    connect(m_pieces, &QTimer::timeout, this, &ArticleReader::appendPiece);
    connect(state, &ViewState::snapshotChanged, this, &ArticleReader::showSnapshot);
    connect(state, &ViewState::placeChanged, this, &ArticleReader::showPlace);
    connect(state, &ViewState::selectionChanged, this, &ArticleReader::showSelection);
    applyTheme();
    showSnapshot();
}

ArticleReader::~ArticleReader() = default;

void ArticleReader::createHeader()
{
    auto* words = new QVBoxLayout;
    words->setContentsMargins(12, 8, 8, 4);
    words->setSpacing(2);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_origin = new QLabel(this);
    m_origin->setForegroundRole(QPalette::PlaceholderText);
    m_origin->setTextFormat(Qt::PlainText);
    m_origin->installEventFilter(this);
    m_origin->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Preferred); // cut rather than making the panel wide
    m_date = new QToolButton(this);
    m_date->setAccessibleName(tr("Publication date"));
    m_date->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_date, &QToolButton::clicked, this, [this] { Q_EMIT dateEditRequested(m_article); });
    auto* row = new QHBoxLayout;
    row->addWidget(m_date);
    row->addWidget(m_origin, 1);
    words->addWidget(m_title);
    words->addLayout(row);
    static_cast<QVBoxLayout*>(layout())->addLayout(words);
}

void ArticleReader::createText()
{
    m_text = new QTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(false);
    m_text->setAcceptRichText(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Article text"));
    m_text->setContextMenuPolicy(Qt::CustomContextMenu);
    QFont reading = font();
    reading.setPointSizeF(reading.pointSizeF() + 1.0);
    m_text->setFont(reading);
    m_text->viewport()->setMouseTracking(true);
    m_text->viewport()->installEventFilter(this);
    m_text->installEventFilter(this);
    connect(m_text->verticalScrollBar(), &QAbstractSlider::actionTriggered, this,
        [this] { m_following = false; });
    connect(m_text, &QTextEdit::customContextMenuRequested, this, &ArticleReader::showMenu);
    m_highlighter = new ArticleHighlighter(m_text->document());
    static_cast<QVBoxLayout*>(layout())->addWidget(m_text, 1);
}

void ArticleReader::createLegend()
{
    auto* row = new FlowLayout(2); // a narrow panel has the arrows below
    row->setContentsMargins(8, 2, 8, 2);
    row->setLastAtEnd();
    const auto changed = [this] {
        MarkLayers layers;
        for (std::size_t i = 0; i < entityKindCount; ++i) {
            layers.entities.at(i) = m_legend[i]->isChecked();
        }
        layers.dates = m_legend[entityKindCount]->isChecked();
        layers.events = m_legend[entityKindCount + 1]->isChecked();
        m_highlighter->setLayers(layers);
    };
    for (int i = 0; i < entityKindCount + 2; ++i) {
        const QString word = i < entityKindCount ? kindsWord(static_cast<EntityKind>(i))
            : i == entityKindCount               ? tr("Dates")
                                                 : tr("Events");
        auto* button = flatButton(this);
        button->setCheckable(true);
        button->setChecked(true);
        button->setAccessibleName(word);
        button->setToolTip(tr("Mark in the text: %1").arg(word));
        connect(button, &QToolButton::toggled, this, changed);
        m_legend.push_back(button);
        row->addWidget(button);
    }
    auto* trail = new QWidget(this);
    auto* steps = new QHBoxLayout(trail);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->setSpacing(2);
    m_previous = flatButton(this);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setToolTip(tr("Previous mention (Shift+F3)"));
    m_previous->setAccessibleName(tr("Previous mention"));
    m_next = flatButton(this);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setToolTip(tr("Next mention (F3)"));
    m_next->setAccessibleName(tr("Next mention"));
    m_counter = new QLabel(this);
    connect(m_previous, &QToolButton::clicked, this, &ArticleReader::goToPreviousMention);
    connect(m_next, &QToolButton::clicked, this, &ArticleReader::goToNextMention);
    steps->addWidget(m_previous);
    steps->addWidget(m_counter);
    steps->addWidget(m_next);
    row->addWidget(trail);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

const ArticleBlock* ArticleReader::block() const
{
    return m_article && m_snapshot ? &(*m_snapshot)[m_article] : nullptr;
}

ArticleHighlighter::Range ArticleReader::utf16(TextSpan span) const
{
    const OffsetRange range = m_offsets->utf16(span);
    return {static_cast<int>(range.begin), static_cast<int>(range.end)};
}

std::optional<Passage> ArticleReader::selectedWords() const
{
    const QTextCursor cursor = m_text->textCursor();
    if (block() == nullptr || !cursor.hasSelection()) {
        return std::nullopt;
    }
    const std::string_view text = m_content.view();
    const std::size_t begin = m_offsets->byteFromUtf16(static_cast<std::size_t>(cursor.selectionStart()));
    const std::size_t end = m_offsets->byteFromUtf16(static_cast<std::size_t>(cursor.selectionEnd()));
    const std::string_view words = trimmed(text.substr(begin, end - begin));
    if (words.empty()) {
        return std::nullopt;
    }
    const auto from = static_cast<std::size_t>(words.data() - text.data());
    return passageOf(*m_snapshot, m_article, TextSpan::fromBounds(from, from + words.size()));
}

QString ArticleReader::shownSentence() const
{
    const auto& place = m_state->place();
    if (block() == nullptr || !place || place->sentence == noIndex) {
        return {};
    }
    return toQString(sentenceText(*m_snapshot, m_article, place->sentence));
}

void ArticleReader::showSnapshot()
{
    const int scrolled = m_text->verticalScrollBar()->value();
    const std::string before = block() != nullptr ? block()->article->id : std::string();
    m_highlighter->setArticle(nullptr, {});
    m_article = ArticleId();
    m_snapshot = m_state->snapshot();
    showSelection();
    showPlace();
    if (block() != nullptr && block()->article->id == before) {
        m_text->verticalScrollBar()->setValue(
            scrolled); // a correction elsewhere does not move what is being read
    }
}

void ArticleReader::showPlace()
{
    const auto& place = m_state->place();
    const ArticleId wanted = place ? place->article : ArticleId();
    if (wanted != m_article || !wanted) {
        showArticle(wanted);
    }
    if (!place || block() == nullptr) {
        return;
    }
    const bool sentence = place->sentence < block()->sentences.size();
    const auto current
        = sentence ? utf16(block()->sentences[place->sentence].span) : ArticleHighlighter::Range{};
    const auto words = place->span.isEmpty() ? ArticleHighlighter::Range{} : utf16(place->span);
    appendUpTo(std::max(current.second, words.second));
    m_highlighter->setCurrent(current, words);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(words.second > 0 ? words.first : current.first);
    m_text->setTextCursor(cursor);
    m_following = true;
    reveal();
    updateCounter();
}

void ArticleReader::reveal()
{
    const int y = m_text->cursorRect().center().y();
    const int height = m_text->viewport()->height();
    if (m_following && (y < height / 8 || y > height * 7 / 8)) {
        m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + y - height / 3);
    }
}

void ArticleReader::showArticle(ArticleId article)
{
    m_pieces->stop();
    m_rest.clear();
    m_article = article;
    m_highlighter->setArticle(nullptr, {});
    if (block() == nullptr) {
        m_offsets.reset();
        m_text->clear();
        m_title->setText(tr("No article open"));
        m_originText.clear();
        m_origin->setToolTip({});
        m_origin->setWordWrap(true);
        m_origin->setText(tr("Choose an article, event or name to read."));
        m_date->hide();
        return;
    }
    m_content = m_snapshot->text(m_article);
    m_offsets = std::make_unique<TextIndexRef>(m_content.view());
    m_highlighter->setArticle(
        block(), m_content.isLost() ? std::vector<TextMark>() : marksOf(*block(), *m_offsets));
    showHeader(*block());
    QString text = m_content.isLost() ? lostTextWords() : shownText(m_content.view());
    m_rest = text.mid(firstPiece);
    text.truncate(firstPiece);
    m_text->setPlainText(text);
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    QTextBlockFormat spacing;
    spacing.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
    all.mergeBlockFormat(spacing);
    fitColumn();
    if (!m_rest.isEmpty()) {
        m_pieces->start();
    }
    showSelection();
}

/// The end of a path says more than its beginning, the source more than the path: cut in the middle.
void ArticleReader::fitOrigin()
{
    if (!m_originText.isEmpty()) {
        m_origin->setText(m_origin->fontMetrics().elidedText(
            m_originText, Qt::ElideMiddle, std::max(0, m_origin->width() - 2)));
    }
}

void ArticleReader::showHeader(const ArticleBlock& shown)
{
    m_title->setText(articleTitle(*shown.article));
    QStringList origin{toQString(shown.article->source), toQString(shown.article->id)};
    if (!isExtracted(shown.article->language)) {
        origin.prepend(tr("In %1: nothing is extracted from this language yet")
                           .arg(languageWord(shown.article->language)));
    }
    origin.removeAll(QString());
    m_origin->setWordWrap(false);
    m_originText = origin.join(QStringLiteral(" \u00B7 "));
    m_origin->setToolTip(inTip(m_originText));
    fitOrigin();
    m_date->show();
    m_date->setText(shown.published
            ? QStringLiteral("%1 \u00B7 %2")
                  .arg(intervalText(shown.published->days), sourceWord(shown.published->source))
            : tr("No date \u2013 set one"));
    QString why;
    for (const std::string& reason : shown.dateReasons) {
        why += QStringLiteral("<br>\u2022 ") + reasonText(reason).toHtmlEscaped();
    }
    m_date->setToolTip(tr("When this article was published. Click to change it.") + why);
}

void ArticleReader::appendPiece()
{
    if (m_rest.isEmpty()) {
        m_pieces->stop();
        return;
    }
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.insertText(m_rest.left(nextPiece));
    m_rest.remove(0, nextPiece);
}

void ArticleReader::appendUpTo(int position)
{
    while (!m_rest.isEmpty() && m_text->document()->characterCount() <= position) {
        appendPiece();
    }
}

void ArticleReader::showSelection()
{
    m_trail = m_snapshot && m_snapshot == m_state->snapshot() ? placesOf(*m_snapshot, m_state->selection())
                                                              : std::vector<TextPlace>();
    std::vector<ArticleHighlighter::Range> ranges;
    if (block() != nullptr && m_snapshot == m_state->snapshot()) {
        const Selection& selection = m_state->selection();
        std::vector<EntityId> wanted = selection.entities;
        for (const LinkId link : selection.links) {
            wanted.push_back((*m_snapshot)[link].a);
            wanted.push_back((*m_snapshot)[link].b);
        }
        for (const Mention& mention : block()->mentions) {
            if (std::find(wanted.begin(), wanted.end(), mention.entity) != wanted.end()) {
                ranges.push_back(utf16(mention.span));
            }
        }
        for (const EventTelling& telling : block()->events) {
            if (std::binary_search(selection.events.begin(), selection.events.end(), telling.event)) {
                ranges.push_back(utf16(telling.trigger));
            }
        }
        std::sort(ranges.begin(), ranges.end());
    }
    m_highlighter->setSelected(std::move(ranges));
    updateCounter();
}

int ArticleReader::mentionIndex() const
{
    const auto at
        = m_state->place() ? std::find(m_trail.begin(), m_trail.end(), *m_state->place()) : m_trail.end();
    return at == m_trail.end() ? -1 : static_cast<int>(at - m_trail.begin());
}

void ArticleReader::updateCounter()
{
    const int at = mentionIndex();
    m_counter->setText(m_trail.empty() ? QString()
            : at < 0
            ? locale().toString(static_cast<int>(m_trail.size()))
            : tr("%1 of %2")
                  .arg(locale().toString(at + 1), locale().toString(static_cast<int>(m_trail.size()))));
    m_previous->setEnabled(!m_trail.empty());
    m_next->setEnabled(!m_trail.empty());
}

void ArticleReader::walk(int step)
{
    if (m_trail.empty()) {
        return;
    }
    const int count = static_cast<int>(m_trail.size());
    const int at = mentionIndex();
    const int next = at < 0 ? 0 : (at + step + count) % count;
    m_state->setPlace(m_trail[static_cast<std::size_t>(next)], ViewOrigin::Reader);
}

void ArticleReader::goToNextMention()
{
    walk(1);
}
void ArticleReader::goToPreviousMention()
{
    walk(-1);
}

void ArticleReader::applyTheme()
{
    const Theme theme = Theme::from(palette());
    m_highlighter->setTheme(theme);
    for (std::size_t i = 0; i < entityKindCount; ++i) {
        const auto kind = static_cast<EntityKind>(i);
        m_legend[i]->setIcon(glyphIcon(shapeOf(kind), theme.of(kind)));
    }
    m_legend[entityKindCount]->setIcon(symbolIcon(QStringLiteral("calendar"), theme.dateColour, theme.muted));
    m_legend[entityKindCount + 1]->setIcon(symbolIcon(QStringLiteral("event"), theme.text, theme.muted));
}

void ArticleReader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
        applyTheme();
    }
    QWidget::changeEvent(event);
}

void ArticleReader::fitColumn()
{
    constexpr int leastMargin = 14;
    auto format = m_text->document()->rootFrame()->frameFormat();
    const int margin = std::max(leastMargin, (m_text->viewport()->width() - columnPx) / 2);
    if (static_cast<int>(format.leftMargin()) != margin) {
        format.setTopMargin(leastMargin);
        format.setBottomMargin(leastMargin);
        format.setLeftMargin(margin);
        format.setRightMargin(margin);
        m_text->document()->rootFrame()->setFrameFormat(format);
    }
}

void ArticleReader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumn();
}

} // namespace dateline
