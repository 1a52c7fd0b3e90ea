// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/questionpanel.h"

#include "model/graph/questions.h"
#include "model/items/words.h"
#include "widgets/common/asking.h"
#include "widgets/common/savedfile.h"
#include "widgets/graph/answermodel.h"
#include "widgets/graph/promiseprogress.h"

#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace dateline {

namespace {

constexpr int howLinked = graph::questionCount; // choices beyond graph::Question
constexpr int whatShared = graph::questionCount + 1;
constexpr std::size_t drawnAtOnce = 20;

} // namespace

QuestionPanel::QuestionPanel(QWidget* parent)
    : QWidget(parent)
    , m_model(new AnswerModel(this))
{
    createControls();
    m_model->setTheme(Theme::from(palette()));
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &QuestionPanel::select);
    connect(m_table, &QTreeView::activated, this, &QuestionPanel::openRequested);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &QuestionPanel::follow);
    connect(m_questions, &QComboBox::activated, this, &QuestionPanel::askChosen);
    connect(m_stop, &QToolButton::clicked, this, &QuestionPanel::stop);
    connect(m_save, &QToolButton::clicked, this, &QuestionPanel::saveAs);
    connect(m_draw, &QToolButton::clicked, this,
        [this] { Q_EMIT drawRequested(m_model->firstEntities(drawnAtOnce)); });
    connect(&m_watcher, &QFutureWatcher<Found>::finished, this, &QuestionPanel::take);
}

QuestionPanel::~QuestionPanel()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void QuestionPanel::createControls()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto* row = new QHBoxLayout;
    m_questions = new QComboBox(this);
    m_questions->addItems({tr("Who is best connected?"), tr("Who links the others? (bridges)"),
        tr("Who is influential?"), tr("Who keeps company? (groups)"), tr("Who is rising?"),
        tr("How are these two linked?"), tr("What do these two share?")});
    m_questions->setAccessibleName(tr("Question"));
    m_questions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_questions->setMinimumContentsLength(12);
    row->addWidget(m_questions, 1);
    const auto button = [this](QHBoxLayout* to, const QString& text, const QString& tip) {
        auto* result = new QToolButton(this);
        result->setText(text);
        result->setToolTip(tip);
        result->setAutoRaise(true);
        to->addWidget(result);
        return result;
    };
    QToolButton* close = button(row, QString(QChar(0x00D7)), tr("Close"));
    close->setAccessibleName(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QuestionPanel::closeRequested);
    layout->addLayout(row);
    m_table = new QTreeView(this);
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicator(-1, Qt::DescendingOrder);
    m_table->setAccessibleName(tr("Answer"));
    m_browser = new QTextBrowser(this);
    m_browser->setOpenLinks(false);
    m_browser->setAccessibleName(tr("Ways between the two"));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_browser);
    layout->addWidget(m_pages, 1);
    m_note = new QLabel(this);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(4, 0, 4, 2);
    auto* foot = new QHBoxLayout; // the question has the first row to itself: it is long
    foot->setSpacing(2);
    foot->addWidget(m_note, 1);
    m_stop = button(foot, tr("Stop"), tr("Stop working on the answer"));
    m_stop->hide();
    m_draw = button(foot, tr("Draw"), tr("Draw the first %1 of the table").arg(drawnAtOnce));
    m_save = button(foot, tr("Save"), tr("Save this answer as a file"));
    layout->addLayout(foot);
    m_table->header()->setMinimumSectionSize(fontMetrics().horizontalAdvance(QStringLiteral("000000")));
    setMinimumWidth(fontMetrics().horizontalAdvance(QLatin1Char('x')) * 38);
}

bool QuestionPanel::needsPair(int choice)
{
    return choice >= graph::questionCount;
}

void QuestionPanel::setNetworks(const Networks& networks)
{
    const bool sameCorpus = m_networks.snapshot == networks.snapshot;
    stop();
    m_networks = networks;
    if (!sameCorpus) {
        m_selected.clear();
        m_pair = {};
        m_model->clear();
        m_browser->clear();
    }
    if (isVisible()) {
        start(m_questions->currentIndex());
    }
}

void QuestionPanel::setSelected(std::vector<EntityId> entities)
{
    m_selected = std::move(entities);
    if (isVisible() && needsPair(m_questions->currentIndex()) && m_selected.size() == 2
        && m_pair != std::pair(m_selected[0], m_selected[1])) {
        start(m_questions->currentIndex());
    }
}

void QuestionPanel::ask(graph::Question question)
{
    m_questions->setCurrentIndex(static_cast<int>(question));
    start(m_questions->currentIndex());
}

void QuestionPanel::askHowLinked()
{
    m_questions->setCurrentIndex(howLinked);
    start(howLinked);
}

void QuestionPanel::askShared()
{
    m_questions->setCurrentIndex(whatShared);
    start(whatShared);
}

void QuestionPanel::askChosen()
{
    start(m_questions->currentIndex());
}

void QuestionPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_running && m_model->rowCount() == 0 && !needsPair(m_questions->currentIndex())) {
        start(m_questions->currentIndex());
    }
}

void QuestionPanel::start(int choice)
{
    stop();
    if (!m_networks.drawn) {
        showHint(tr("Open a folder of articles first."));
        return;
    }
    if (needsPair(choice) && m_selected.size() != 2) {
        showHint(tr("Select two names with Ctrl+click (or Space), then ask again."));
        return;
    }
    if (needsPair(choice)) {
        m_pair = {m_selected[0], m_selected[1]};
    }
    m_running = true;
    m_stop->show();
    m_note->setText(tr("Working on it\u2026"));
    const auto work = [networks = m_networks, pair = m_pair, choice](QPromise<Found>& promise) {
        PromiseProgress progress(promise);
        Found found;
        if (choice == howLinked) {
            found.what = graph::dossier(
                *networks.snapshot, *networks.drawn, pair.first, pair.second, networks.drawnEvidence);
        } else if (choice == whatShared) {
            found.what = graph::shared(*networks.drawn, pair.first, pair.second);
        } else if (choice == static_cast<int>(graph::Question::Rising)) {
            std::optional<graph::Answer> rising = graph::rising(
                *networks.snapshot, networks.evidence, networks.window, networks.beforeWindow);
            found.possible = rising.has_value();
            found.what = rising.value_or(graph::Answer{});
        } else {
            Expected<graph::Answer> answer
                = graph::answer(*networks.drawn, static_cast<graph::Question>(choice), progress);
            if (!answer) {
                return; // stopped
            }
            found.what = std::move(*answer);
        }
        promise.addResult(std::move(found));
    };
    m_watcher.setFuture(QtConcurrent::run(work));
}

void QuestionPanel::stop()
{
    if (m_running) {
        m_watcher.cancel();
        m_running = false;
        m_note->setText(tr("Stopped."));
    }
    m_stop->hide();
}

void QuestionPanel::take()
{
    if (m_watcher.isCanceled() || !m_watcher.isFinished() || m_watcher.future().resultCount() == 0) {
        return;
    }
    m_running = false;
    m_stop->hide();
    const Found found = m_watcher.result();
    if (!found.possible) {
        showHint(tr("Too little of the evidence is dated to compare two times."));
        return;
    }
    m_taking = true;
    std::visit([this](const auto& what) { present(what); }, found.what);
    m_taking = false;
}

void QuestionPanel::showHint(const QString& hint)
{
    m_model->clear();
    m_pages->setCurrentWidget(m_table);
    m_draw->setEnabled(false);
    m_save->setEnabled(false);
    m_note->setText(hint);
}

void QuestionPanel::present(const graph::Answer& answer)
{
    const QLocale locale;
    m_table->header()->setSortIndicator(-1, Qt::DescendingOrder); // as the answer comes
    m_model->setAnswer(m_networks.snapshot, answer);
    QString note = tr("%Ln name(s)", nullptr, static_cast<int>(answer.rows.size()));
    if (answer.question == graph::Question::Bridges) {
        note += QStringLiteral(" \u00B7 ")
            + (answer.pivots == 0
                    ? tr("exact")
                    : tr("estimated from %1 of them; the first value is right to \u00B1 %2 % in 19 of 20 "
                         "cases")
                          .arg(locale.toString(answer.pivots), locale.toString(answer.error * 100, 'f', 2)));
    } else if (answer.question == graph::Question::Groups) {
        note += QStringLiteral(" \u00B7 ")
            + tr("groups: %1 \u00B7 modularity %2")
                  .arg(locale.toString(answer.groups), locale.toString(answer.modularity, 'f', 2));
    } else if (answer.question == graph::Question::Rising) {
        note += QStringLiteral(" \u00B7 ")
            + tr("%1 against %2").arg(intervalText(answer.later), intervalText(answer.earlier));
    }
    m_note->setText(note);
    m_pages->setCurrentWidget(m_table);
    m_table->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_draw->setEnabled(!answer.rows.empty());
    m_save->setEnabled(!answer.rows.empty());
}

void QuestionPanel::present(const std::vector<graph::SharedNeighbour>& shared)
{
    m_table->header()->setSortIndicator(-1, Qt::DescendingOrder);
    m_model->setShared(m_networks.snapshot, shared, m_pair.first, m_pair.second);
    m_note->setText(tr("%Ln shared by %1 and %2", nullptr, static_cast<int>(shared.size()))
                        .arg(toQString((*m_networks.snapshot)[m_pair.first].name),
                            toQString((*m_networks.snapshot)[m_pair.second].name)));
    m_pages->setCurrentWidget(m_table);
    QHeaderView* header = m_table->header(); // two names beside the column of names: none takes all the room
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setTextElideMode(Qt::ElideRight);
    for (const int column : {1, 2}) {
        header->resizeSection(
            column, std::min(header->sectionSizeHint(column), m_table->viewport()->width() * 3 / 10));
    }
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    m_draw->setEnabled(!shared.empty());
    m_save->setEnabled(!shared.empty());
}

void QuestionPanel::present(const graph::Dossier& dossier)
{
    m_dossier = dossier;
    m_browser->setHtml(dossierHtml(*m_networks.snapshot, dossier, DossierLinks::Program));
    m_browser->moveCursor(QTextCursor::Start);
    m_note->clear();
    m_pages->setCurrentWidget(m_browser);
    m_draw->setEnabled(false);
    m_save->setEnabled(true);
    std::vector<EntityId> entities{dossier.from, dossier.to};
    std::vector<LinkId> links;
    for (const std::vector<graph::DossierHop>& hops : dossier.ways) {
        for (const graph::DossierHop& hop : hops) {
            entities.push_back(hop.to);
            links.push_back(hop.link);
        }
    }
    Q_EMIT waysFound(entities, links);
}

QString QuestionPanel::text() const
{
    return m_browser->toPlainText();
}

QString QuestionPanel::note() const
{
    return m_note->text();
}

void QuestionPanel::select()
{
    const QModelIndex index = m_table->currentIndex();
    if (!m_taking && index.isValid()) {
        Q_EMIT entitySelected(m_model->entityAt(index.row()));
    }
}

void QuestionPanel::follow(const QUrl& url)
{
    const std::uint32_t value = url.path().toUInt();
    if (url.scheme() == QLatin1String("entity")) {
        Q_EMIT entitySelected(EntityId(value));
    } else {
        Q_EMIT linkSelected(LinkId(value));
    }
}

Expected<Done> QuestionPanel::save(const QString& path) const
{
    if (m_pages->currentWidget() == m_browser) {
        return writeDossier(
            dossierHtml(*m_networks.snapshot, m_dossier, DossierLinks::None), path.toStdString());
    }
    return saveFile(path, m_model->csv().toUtf8());
}

void QuestionPanel::saveAs()
{
    const bool dossier = m_pages->currentWidget() == m_browser;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the answer"),
        dossier ? QStringLiteral("links.html") : QStringLiteral("answer.csv"),
        dossier ? tr("Web page (*.html);;PDF (*.pdf);;Markdown (*.md);;Text (*.txt)") : tr("Table (*.csv)"));
    if (!path.isEmpty()) {
        if (const Expected<Done> saved = save(path); !saved) {
            warnPlainly(this, tr("Dateline"),
                tr("%1 could not be written: %2").arg(path, toQString(saved.error().detail)));
        }
    }
}

void QuestionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        m_model->setTheme(Theme::from(palette()));
    }
    QWidget::changeEvent(event);
}

} // namespace dateline
