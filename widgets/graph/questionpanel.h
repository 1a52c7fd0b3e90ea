// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// QuestionPanel: questions in plain words about the network, answered on a worker thread as a table that
// sorts, or as a dossier with sentences. It shows and says what the analyst points at; what happens then is
// its owner's business.

#include "model/graph/questions.h"
#include "widgets/graph/linkdossier.h"
#include "widgets/graph/networkjob.h"

#include <QFutureWatcher>
#include <QWidget>

#include <variant>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTextBrowser;
class QToolButton;
class QTreeView;
class QUrl;

namespace dateline {

class AnswerModel;

class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget* parent = nullptr);
    ~QuestionPanel() override;

    /// Asks again if the panel is open.
    void setNetworks(const Networks& networks);
    void setSelected(std::vector<EntityId> entities); // the last two are "these two"

    void ask(graph::Question question);
    void askHowLinked();
    void askShared();
    bool isRunning() const { return m_running; }

    QTreeView* table() const { return m_table; }
    QComboBox* questions() const { return m_questions; }
    QString text() const; // of the dossier
    QString note() const;
    /// The table as .csv; a dossier as writeDossier() can.
    Expected<Done> save(const QString& path) const;

Q_SIGNALS:
    void entitySelected(dateline::EntityId id);
    void linkSelected(dateline::LinkId id);
    void openRequested();
    void drawRequested(const std::vector<dateline::EntityId>& entities);
    void waysFound(
        const std::vector<dateline::EntityId>& entities, const std::vector<dateline::LinkId>& links);
    void closeRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Found // by the worker
    {
        std::variant<graph::Answer, std::vector<graph::SharedNeighbour>, graph::Dossier> what;
        bool possible = true;
    };

    void createControls();
    void askChosen();
    void start(int choice);
    void stop();
    void take();
    void present(const graph::Answer& answer);
    void present(const std::vector<graph::SharedNeighbour>& shared);
    void present(const graph::Dossier& dossier);
    void showHint(const QString& hint);
    void select();
    void follow(const QUrl& url);
    void saveAs();
    static bool needsPair(int choice);

    QComboBox* m_questions = nullptr;
    QToolButton* m_stop = nullptr;
    QToolButton* m_draw = nullptr;
    QToolButton* m_save = nullptr;
    QStackedWidget* m_pages = nullptr;
    QTreeView* m_table = nullptr;
    QTextBrowser* m_browser = nullptr;
    QLabel* m_note = nullptr;
    AnswerModel* m_model = nullptr;

    Networks m_networks;
    std::vector<EntityId> m_selected;
    std::pair<EntityId, EntityId> m_pair; // that was asked about
    graph::Dossier m_dossier;
    QFutureWatcher<Found> m_watcher;
    bool m_running = false;
    bool m_taking = false; // rows are selected by the program
};

} // namespace dateline
