// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Views that are kept: filter, lanes, graph, layout, and what frozen views show. By name in the project or in
// the settings, and the last one with its project.
#include "app/errortext.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "model/items/filterjson.h"
#include "model/items/filtertext.h"
#include "model/items/selectionjson.h"
#include "model/items/usertext.h"
#include "widgets/common/asking.h"
#include "widgets/common/viewframe.h"
#include "widgets/graph/graphview.h"
#include "widgets/timeline/timelineview.h"

#include <QAction>
#include <QInputDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QStatusBar>

#include <algorithm>

namespace dateline {

namespace {

constexpr int patience = 1000; // milliseconds, for somebody else's transaction; then it is said
const QString viewsKey = QStringLiteral("views");
constexpr const char* projectViewsKey = "window/views";
const QString filterKey = QStringLiteral("filter");
const QString selectionKey = QStringLiteral("selection");
const QString placeKey = QStringLiteral("place");
const QString lanesKey = QStringLiteral("lanes");
const QString layoutKey = QStringLiteral("layout");
const QString frozenKey = QStringLiteral("frozen");
const QString timelineKey = QStringLiteral("timeline");
const QString graphKey = QStringLiteral("graph");

} // namespace

/// Those of the project and the user's, by name.
std::vector<NamedJson> MainWindow::namedViews() const
{
    std::vector<NamedJson> views = m_settings->named(viewsKey);
    const QJsonObject kept = projectViews();
    for (auto at = kept.begin(); at != kept.end(); ++at) { // the project's own go before the user's
        std::erase_if(views, [&at](const NamedJson& view) { return view.name == at.key(); });
        views.push_back({at.key(), at.value().toObject()});
    }
    std::sort(
        views.begin(), views.end(), [](const NamedJson& a, const NamedJson& b) { return a.name < b.name; });
    return views;
}

void MainWindow::fillViews()
{
    m_savedMenu->clear();
    // clear() leaves menus behind
    qDeleteAll(m_savedMenu->findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    const std::vector<NamedJson> views = namedViews();
    if (views.empty()) {
        m_savedMenu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    for (const NamedJson& view : views) {
        QAction* show = m_savedMenu->addAction(inMenu(view.name));
        show->setEnabled(m_session->isOpen());
        connect(show, &QAction::triggered, this, [this, json = view.json] { showNamedView(json); });
    }
    m_savedMenu->addSeparator();
    QMenu* forget = m_savedMenu->addMenu(tr("&Forget"));
    for (const NamedJson& view : views) {
        connect(forget->addAction(inMenu(view.name) + QChar(0x2026)), &QAction::triggered, this,
            [this, name = view.name] { forgetView(name); });
    }
}

void MainWindow::forgetView(const QString& name)
{
    if (isWanted(this, tr("Forget a saved view"),
            tr("Forget the view \u201C%1\u201D? It cannot be brought back.").arg(name), tr("&Forget"))
        && putNamedView(name, {})) {
        statusBar()->showMessage(tr("\u201C%1\u201D is forgotten").arg(name), 8000);
    }
}

QJsonObject MainWindow::projectViews() const
{
    OpenProject* project = m_session->project();
    const auto kept = project ? project->store().setting(projectViewsKey) : std::optional<std::string>();
    return kept && *kept ? QJsonDocument::fromJson(QByteArray::fromStdString(**kept)).object()
                         : QJsonObject();
}

/// Into the project, so that it goes with its file; into the settings where nothing is to outlive the window,
/// and where there is no project. False: it could not, and this was said.
bool MainWindow::putNamedView(const QString& name, const QJsonObject& view)
{
    OpenProject* project = m_session->project();
    if (project == nullptr || project->isTemporary() || view.isEmpty()) {
        m_settings->setNamed(viewsKey, name, view);
    }
    if (project == nullptr) {
        return true;
    }
    QJsonObject kept = projectViews();
    if (view.isEmpty()) {
        kept.remove(name);
    } else {
        kept[name] = view;
    }
    const QByteArray text = QJsonDocument(kept).toJson(QJsonDocument::Compact);
    const Expected<Done> put = project->within(
        patience, [&text](Store& store) { return store.putSetting(projectViewsKey, text.toStdString()); });
    if (!put) {
        statusBar()->showMessage(errorText(put.error()), 8000);
        return false;
    }
    return true;
}

QJsonObject MainWindow::frozenJson() const
{
    QJsonObject frozen;
    for (const ViewFrame* one : m_frames) {
        const FollowerState* state = one->state();
        if (!state->isFollowing() && state->isCurrent()) {
            const Corpus& corpus = *state->snapshot();
            QJsonObject own{{filterKey, filterToJson(corpus, state->filter())},
                {selectionKey, selectionToJson(corpus, state->selection())}};
            if (state->place()) {
                own[placeKey] = placeToJson(corpus, *state->place());
            }
            frozen[one->objectName()] = own;
        }
    }
    return frozen;
}

void MainWindow::restoreFrozen(const QJsonObject& frozen)
{
    for (const ViewFrame* one : m_frames) {
        const QJsonValue kept = frozen[one->objectName()];
        const bool isFrozen = kept.isObject() || kept.isArray();
        one->freezeAction()->setChecked(isFrozen);
        if (isFrozen) {
            const Corpus& corpus = *m_state->snapshot();
            // older: a filter
            const QJsonObject own = kept.isArray() ? QJsonObject{{filterKey, kept}} : kept.toObject();
            one->state()->setOwn(filterFromJson(corpus, own[filterKey].toArray()).filter,
                selectionFromJson(corpus, own[selectionKey].toObject()),
                placeFromJson(corpus, own[placeKey].toObject()));
        }
    }
}

QJsonObject MainWindow::viewJson() const
{
    return {{filterKey, filterToJson(*m_state->snapshot(), m_state->filter())},
        {lanesKey, static_cast<int>(m_timeline->laneMode())}, {layoutKey, layoutJson()},
        {frozenKey, frozenJson()}, {timelineKey, m_timeline->stateJson()}, {graphKey, m_graph->stateJson()}};
}

/// A new name, or one of those that are there.
void MainWindow::nameView()
{
    const std::vector<NamedJson> views = namedViews();
    QStringList names;
    for (const NamedJson& view : views) {
        names << view.name;
    }
    QInputDialog dialog(this);
    dialog.setWindowTitle(tr("Save this view"));
    dialog.setLabelText(tr("Name of the view:"));
    dialog.setComboBoxItems(names);
    dialog.setComboBoxEditable(true);
    dialog.setTextValue(
        m_session->isOpen() ? filterText(*m_state->snapshot(), m_state->filter()).left(60) : QString());
    dialog.resize(fontMetrics().averageCharWidth() * 60, 0);
    const bool named = dialog.exec() == QDialog::Accepted;
    const QString name = dialog.textValue().trimmed();
    if (!named || name.isEmpty() || !m_session->isOpen()) {
        return;
    }
    if (names.contains(name)
        && !isWanted(this, tr("Save this view"),
            tr("There is a view \u201C%1\u201D already. Once replaced, it cannot be brought back.").arg(name),
            tr("&Replace It"))) {
        return;
    }
    if (putNamedView(name, viewJson())) {
        statusBar()->showMessage(tr("Kept as \u201C%1\u201D: Filter > Saved Views").arg(name), 8000);
    }
}

void MainWindow::showNamedView(const QJsonObject& view)
{
    if (!m_session->isOpen()) {
        return;
    }
    if (m_feed->isDelivering()) { // until each view has the corpus that the view's words are about
        connect(
            m_feed, &ViewFeed::delivered, this,
            [this, view, of = m_session->paths()] {
                of == m_session->paths() ? showNamedView(view) : void();
            },
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
        return;
    }
    ReadFilter read = filterFromJson(*m_state->snapshot(), view[filterKey].toArray());
    m_state->setFilter(std::move(read.filter), ViewOrigin::Window);
    const int lanes = view[lanesKey].toInt();
    if (lanes >= 0 && lanes < laneModeCount) {
        m_timeline->setLaneMode(static_cast<LaneMode>(lanes));
    }
    restoreLayout(view[layoutKey].toObject());
    if (view.contains(timelineKey)) { // views of older versions hold the lanes alone
        m_timeline->restoreState(view[timelineKey].toObject());
    }
    restoreFrozen(view[frozenKey].toObject());
    if (view.contains(graphKey)) {
        m_graph->restoreState(view[graphKey].toObject());
    }
    if (read.leftOut > 0) {
        statusBar()->showMessage(
            tr("%Ln filter(s) of this view are about names that are not here.", nullptr, read.leftOut), 8000);
    }
}

} // namespace dateline
