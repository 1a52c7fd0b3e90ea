// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// FindBox: one field for everything: names, events, links, articles, their texts, and the window's commands.
// Results come as one types, grouped, from a worker thread; the keyboard stays in the field. It selects what
// is chosen in the view state, triggers commands, and asks for what it cannot do itself: the texts are
// searched by whoever hears textsWanted() and answers with showTexts().

#include "model/items/findeverything.h"
#include "model/items/viewstate.h"
#include "widgets/search/findmodel.h"

#include <QFutureWatcher>
#include <QLineEdit>
#include <QPointer>

#include <atomic>
#include <functional>

class QFrame;
class QListView;

namespace dateline {

class FindDelegate;

class FindBox : public QLineEdit
{
    Q_OBJECT

public:
    /// `state` outlives the box.
    explicit FindBox(ViewState* state, QWidget* parent = nullptr);
    ~FindBox() override;

    /// Where the commands come from; asked each time, as menus change.
    void setCommands(std::function<QList<QAction*>()> commands) { m_commands = std::move(commands); }
    void open(const QString& words = {}); // takes the keyboard and shows what there is
    bool isOpen() const;
    bool isBusy() const { return m_running; }
    QListView* results() const { return m_list; }

    /// What was found in the texts of that corpus for those words.
    struct TextAnswer
    {
        Snapshot corpus;
        QString words;
        FoundGroup places;
        bool complete = true; // false: some texts are not indexed yet
        bool failed = false; // some cannot be searched
    };
    void showTexts(TextAnswer answer);
    /// More texts have been indexed.
    void searchTextsAgain();
    const FindModel& model() const { return *m_model; }

Q_SIGNALS:
    void textsWanted(const QString& words);
    void thingChosen(dateline::FoundThing thing); // selected already
    void allRequested(dateline::FoundKind kind, const QString& words);
    void textFilterRequested(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Answer
    {
        std::shared_ptr<const FindIndex> index;
        QString words;
        Found found;
    };

    void createPopup();
    void search();
    void start();
    void take();
    void showFound();
    enum class Texts { Searched, Awaited, Failed };
    void showRows(const Corpus* corpus, const Found& found, Texts texts = Texts::Searched);
    void place();
    void closePopup();
    void forget();
    void moveBy(int step);
    void choose(int row);
    void applyTheme();
    QString words() const;

    ViewState* m_state = nullptr;
    std::function<QList<QAction*>()> m_commands;
    FindModel* m_model = nullptr;
    FindDelegate* m_delegate = nullptr;
    QFrame* m_popup = nullptr;
    QListView* m_list = nullptr;
    QPointer<QWidget> m_before; // had the keyboard
    QFutureWatcher<std::shared_ptr<Answer>> m_watcher;
    std::shared_ptr<std::atomic<bool>> m_cancel;
    std::shared_ptr<const FindIndex> m_index; // of the corpus last searched
    Answer m_names; // found last
    TextAnswer m_texts;
    QString m_shownWords;
    bool m_running = false;
    bool m_wanted = false; // again, with newer words
};

} // namespace dateline
