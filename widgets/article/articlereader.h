// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ArticleReader: the text of the article at ViewState::place(), with its names, dates and events marked.
// Writes selection (click), highlight (hover) and place (F3); emits what it cannot do itself. Texts above
// 64,000 units are laid out in pieces between events.

#include "model/items/viewstate.h"
#include "widgets/article/articlehighlighter.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QTextEdit;
class QTimer;
class QToolButton;

namespace dateline {

class TextIndexRef;

class ArticleReader : public QWidget
{
    Q_OBJECT

public:
    explicit ArticleReader(ViewState* state, QWidget* parent = nullptr);
    ~ArticleReader() override;

    QTextEdit* textEdit() const { return m_text; }
    QString shownSentence() const; // the current one, as it stands in the text
    std::optional<Passage> selectedWords() const; // without white space at their ends

public Q_SLOTS:
    void goToNextMention();
    void goToPreviousMention();

Q_SIGNALS:
    void dateEditRequested(dateline::ArticleId article);
    void menuRequested(QPoint globalPosition); // for the selection

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void createHeader();
    void createText();
    void createLegend();
    void showSnapshot();
    void showPlace();
    void showSelection();
    void reveal();
    void showArticle(ArticleId article);
    void showHeader(const ArticleBlock& shown);
    void fitOrigin();
    void appendPiece();
    void appendUpTo(int position);
    void applyTheme();
    void fitColumn();
    void walk(int step);
    void updateCounter();
    int mentionIndex() const; // where in m_trail the place is, or -1
    const TextMark* markAt(QPoint viewportPosition) const;
    const TextMark* markAtPosition(int position) const;
    void activate(const TextMark& mark, bool add);
    void hover(const TextMark* mark);
    bool pointerEvent(QEvent* event);
    void showMenu(QPoint viewportPosition);
    ArticleHighlighter::Range utf16(TextSpan span) const;
    const ArticleBlock* block() const;

    ViewState* m_state = nullptr;
    ArticleId m_article; // shown; invalid = none
    Snapshot m_snapshot; // keeps what is shown alive
    ArticleText m_content; // of what is shown
    std::unique_ptr<TextIndexRef> m_offsets;
    ArticleHighlighter* m_highlighter = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_origin = nullptr;
    QString m_originText; // source and file as they are
    QToolButton* m_date = nullptr;
    QTextEdit* m_text = nullptr;
    QLabel* m_counter = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    std::vector<QToolButton*> m_legend; // entity kinds, dates, events
    QTimer* m_pieces = nullptr;
    QString m_rest; // of a long text, not laid out yet
    std::vector<TextPlace> m_trail; // what F3 walks through
    QPoint m_pressedAt;
    bool m_following = true; // the place stays in sight until the reader scrolls
};

} // namespace dateline
