// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What pointer and keys do in the text: marks under them, clicks, tips, the menu.
#include "widgets/article/articlereader.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QTextEdit>
#include <QTimer>
#include <QToolTip>

#include <algorithm>

namespace dateline {

const TextMark* ArticleReader::markAtPosition(int position) const
{
    const TextMark* found = nullptr;
    const auto& marks = m_highlighter->marks();
    const auto behind = std::upper_bound(
        marks.begin(), marks.end(), position, [](int at, const TextMark& mark) { return at < mark.begin; });
    for (auto mark = marks.begin(); mark != behind; ++mark) {
        const bool better = found == nullptr || found->layer == TextMark::Layer::Title
            || found->layer == TextMark::Layer::Furniture;
        if (position < mark->end && (better || mark->end - mark->begin < found->end - found->begin)) {
            found = &*mark;
        }
    }
    return found;
}

const TextMark* ArticleReader::markAt(QPoint viewportPosition) const
{
    const QTextCursor cursor = m_text->cursorForPosition(viewportPosition);
    // The nearest character is given for the margin too; only what lies under the pointer counts.
    const QRect caret = m_text->cursorRect(cursor);
    const bool near = caret.adjusted(-16, 0, 16, 0).contains(viewportPosition);
    const int position
        = viewportPosition.x() < caret.center().x() ? cursor.position() - 1 : cursor.position();
    return near ? markAtPosition(position) : nullptr;
}

void ArticleReader::activate(const TextMark& mark, bool add)
{
    if (mark.layer == TextMark::Layer::Entity) {
        const Mention& mention = block()->mentions[mark.index];
        const EntityId entity = mention.entity;
        m_state->setPlace(TextPlace{m_article, mention.sentence, mention.span}, ViewOrigin::Reader);
        add ? m_state->toggle(entity, ViewOrigin::Reader) : m_state->select(entity, ViewOrigin::Reader);
    } else if (mark.layer == TextMark::Layer::Event) {
        const EventTelling& telling = block()->events[mark.index];
        const EventId event = telling.event;
        m_state->setPlace(TextPlace{m_article, telling.sentence, telling.trigger}, ViewOrigin::Reader);
        add ? m_state->toggle(event, ViewOrigin::Reader) : m_state->select(event, ViewOrigin::Reader);
    }
}

void ArticleReader::hover(const TextMark* mark)
{
    Highlight highlight;
    if (mark != nullptr && mark->layer == TextMark::Layer::Entity) {
        highlight.entity = block()->mentions[mark->index].entity;
    } else if (mark != nullptr && mark->layer == TextMark::Layer::Event) {
        highlight.event = block()->events[mark->index].event;
    }
    const bool link = highlight.entity || highlight.event;
    m_text->viewport()->setCursor(link ? Qt::PointingHandCursor : Qt::IBeamCursor);
    m_state->setHighlight(highlight, ViewOrigin::Reader);
}

void ArticleReader::showMenu(QPoint viewportPosition)
{
    if (block() == nullptr) {
        return;
    }
    const TextMark* mark = markAt(viewportPosition);
    // selected words are what the menu is about
    if (mark != nullptr && !m_text->textCursor().hasSelection()) {
        activate(*mark, false);
    }
    Q_EMIT menuRequested(m_text->viewport()->mapToGlobal(viewportPosition));
}

/// Whether it ends here.
bool ArticleReader::pointerEvent(QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, &ArticleReader::reveal); // when the text is laid out for the new width
    } else if (event->type() == QEvent::Wheel) {
        m_following = false;
    } else if (event->type() == QEvent::MouseButtonPress) {
        m_pressedAt = static_cast<QMouseEvent*>(event)->pos();
    } else if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool click = mouse->button() == Qt::LeftButton
            && (mouse->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
        const TextMark* mark = click ? markAt(mouse->pos()) : nullptr;
        if (mark != nullptr) {
            activate(*mark, mouse->modifiers().testFlag(Qt::ControlModifier));
        }
    } else if (event->type() == QEvent::MouseMove) {
        hover(markAt(static_cast<QMouseEvent*>(event)->pos()));
    } else if (event->type() == QEvent::Leave) {
        hover(nullptr);
    } else if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const TextMark* mark = markAt(help->pos());
        QToolTip::showText(help->globalPos(),
            mark != nullptr ? markToolTip(*m_snapshot, m_article, *mark) : QString(), m_text);
        return true;
    }
    return false;
}

bool ArticleReader::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_origin && event->type() == QEvent::Resize) {
        fitOrigin();
    }
    if (block() == nullptr) {
        return QWidget::eventFilter(watched, event);
    }
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (const TextMark* mark = markAtPosition(m_text->textCursor().position())) {
                activate(*mark, key->modifiers().testFlag(Qt::ControlModifier));
            }
            return true;
        }
    }
    return (watched == m_text->viewport() && pointerEvent(event)) || QWidget::eventFilter(watched, event);
}

} // namespace dateline
