// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/keptviews.h"

#include "app/errortext.h"
#include "app/namedmenu.h"
#include "app/session.h"
#include "app/windowpanels.h"
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

#include <algorithm>

namespace dateline {

namespace {

// milliseconds, for somebody else's transaction
constexpr int patience = 1000; // then it is said
constexpr int moment = 250; // that the window stands still at most for what is worth no message
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

/// Which views are frozen, and what they show.
QJsonObject frozenToJson(const std::vector<ViewFrame*>& frames)
{
    QJsonObject frozen;
    for (const ViewFrame* one : frames) {
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

void freezeAgain(const std::vector<ViewFrame*>& frames, const QJsonObject& frozen, const Corpus& corpus)
{
    for (const ViewFrame* one : frames) {
        const QJsonValue kept = frozen[one->objectName()];
        const bool isFrozen = kept.isObject() || kept.isArray();
        one->freezeAction()->setChecked(isFrozen);
        if (isFrozen) {
            // older: a filter
            const QJsonObject own = kept.isArray() ? QJsonObject{{filterKey, kept}} : kept.toObject();
            one->state()->setOwn(filterFromJson(corpus, own[filterKey].toArray()).filter,
                selectionFromJson(corpus, own[selectionKey].toObject()),
                placeFromJson(corpus, own[placeKey].toObject()));
        }
    }
}

/// What a project keeps under that key; empty: nothing, or no project.
QJsonObject settingOf(OpenProject* project, const std::string& key)
{
    const auto kept = project ? project->store().setting(key) : std::optional<std::string>();
    return kept && *kept ? QJsonDocument::fromJson(QByteArray::fromStdString(**kept)).object()
                         : QJsonObject();
}

Expected<Done> putSetting(
    OpenProject& project, const std::string& key, const QJsonObject& value, int milliseconds)
{
    const std::string text = QJsonDocument(value).toJson(QJsonDocument::Compact).toStdString();
    return project.within(milliseconds, [&](Store& store) { return store.putSetting(key, text); });
}

/// Under which the project keeps the last view: a shared one everyone's own.
std::string lastViewKey(OpenProject* project)
{
    const SharedProject* shared = project ? project->shared() : nullptr;
    return shared == nullptr ? "window/view" : "window/view/" + shared->person();
}

} // namespace

KeptViews::KeptViews(
    Session* session, Settings* settings, WindowViews views, WindowPanels* panels, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_views(std::move(views))
    , m_panels(panels)
    , m_window(window)
{
}

std::vector<NamedJson> KeptViews::named() const
{
    std::vector<NamedJson> views = m_settings->named(viewsKey);
    const QJsonObject kept = settingOf(m_session->project(), projectViewsKey);
    for (auto at = kept.begin(); at != kept.end(); ++at) { // the project's own go before the user's
        std::erase_if(views, [&at](const NamedJson& view) { return view.name == at.key(); });
        views.push_back({at.key(), at.value().toObject()});
    }
    std::sort(
        views.begin(), views.end(), [](const NamedJson& a, const NamedJson& b) { return a.name < b.name; });
    return views;
}

void KeptViews::fill(QMenu& menu)
{
    emptyMenu(menu);
    const std::vector<NamedJson> views = named();
    if (views.empty()) {
        menu.addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    addNamed(menu, views, [this](const NamedJson& view) { show(view.json); });
    for (QAction* action : menu.actions()) {
        action->setEnabled(m_session->isOpen());
    }
    menu.addSeparator();
    addForgetMenu(menu, views, [this](const NamedJson& view) { forget(view.name); });
}

/// A new name, or one of those that are there.
void KeptViews::name()
{
    QStringList names;
    for (const NamedJson& view : named()) {
        names << view.name;
    }
    const ViewState& state = *m_session->state();
    QInputDialog dialog(m_window);
    dialog.setWindowTitle(tr("Save this view"));
    dialog.setLabelText(tr("Name of the view:"));
    dialog.setComboBoxItems(names);
    dialog.setComboBoxEditable(true);
    dialog.setTextValue(
        m_session->isOpen() ? filterText(*state.snapshot(), state.filter()).left(60) : QString());
    dialog.resize(m_window->fontMetrics().averageCharWidth() * 60, 0);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QString name = dialog.textValue().trimmed();
    if (!accepted || name.isEmpty() || !m_session->isOpen()) {
        return;
    }
    if (names.contains(name)
        && !isWanted(m_window, tr("Save this view"),
            tr("There is a view \u201C%1\u201D already. Once replaced, it cannot be brought back.").arg(name),
            tr("&Replace It"))) {
        return;
    }
    if (put(name, toJson())) {
        Q_EMIT said(tr("Kept as \u201C%1\u201D: Filter > Saved Views").arg(name));
    }
}

void KeptViews::forget(const QString& name)
{
    if (isWanted(m_window, tr("Forget a saved view"),
            tr("Forget the view \u201C%1\u201D? It cannot be brought back.").arg(name), tr("&Forget"))
        && put(name, {})) {
        Q_EMIT said(tr("\u201C%1\u201D is forgotten").arg(name));
    }
}

/// Into the project, so that it goes with its file; into the settings where nothing is to outlive the window,
/// and where there is no project. False: it could not, and this was said.
bool KeptViews::put(const QString& name, const QJsonObject& view)
{
    OpenProject* project = m_session->project();
    if (project == nullptr || project->isTemporary() || view.isEmpty()) {
        m_settings->setNamed(viewsKey, name, view);
    }
    if (project == nullptr) {
        return true;
    }
    QJsonObject kept = settingOf(project, projectViewsKey);
    if (view.isEmpty()) {
        kept.remove(name);
    } else {
        kept[name] = view;
    }
    const Expected<Done> done = putSetting(*project, projectViewsKey, kept, patience);
    if (!done) {
        Q_EMIT said(errorText(done.error()));
    }
    return done.has_value();
}

bool KeptViews::keepLast()
{
    OpenProject* project = m_session->project();
    if (project == nullptr || !m_session->isOpen()) {
        return true;
    }
    const Expected<Done> kept = putSetting(*project, lastViewKey(project), toJson(), moment);
    return kept || kept.error().code != ErrorCode::Locked;
}

void KeptViews::restoreLast()
{
    OpenProject* project = m_session->project();
    const QJsonObject view = settingOf(project, lastViewKey(project));
    if (!view.isEmpty()) {
        show(view);
    }
}

QJsonObject KeptViews::toJson() const
{
    const ViewState& state = *m_session->state();
    return {{filterKey, filterToJson(*state.snapshot(), state.filter())},
        {lanesKey, static_cast<int>(m_views.timeline->laneMode())}, {layoutKey, m_panels->layout()},
        {frozenKey, frozenToJson(m_views.frames)}, {timelineKey, m_views.timeline->stateJson()},
        {graphKey, m_views.graph->stateJson()}};
}

void KeptViews::show(const QJsonObject& view)
{
    if (!m_session->isOpen()) {
        return;
    }
    if (m_views.feed->isDelivering()) { // until each view has the corpus that the view's words are about
        connect(
            m_views.feed, &ViewFeed::delivered, this,
            [this, view, of = m_session->paths()] { of == m_session->paths() ? show(view) : void(); },
            static_cast<Qt::ConnectionType>(Qt::AutoConnection | Qt::SingleShotConnection));
        return;
    }
    const Snapshot corpus = m_session->state()->snapshot();
    ReadFilter read = filterFromJson(*corpus, view[filterKey].toArray());
    m_session->state()->setFilter(std::move(read.filter), ViewOrigin::Window);
    const int lanes = view[lanesKey].toInt();
    if (lanes >= 0 && lanes < laneModeCount) {
        m_views.timeline->setLaneMode(static_cast<LaneMode>(lanes));
    }
    m_panels->restore(view[layoutKey].toObject());
    if (view.contains(timelineKey)) { // views of older versions hold the lanes alone
        m_views.timeline->restoreState(view[timelineKey].toObject());
    }
    freezeAgain(m_views.frames, view[frozenKey].toObject(), *corpus);
    if (view.contains(graphKey)) {
        m_views.graph->restoreState(view[graphKey].toObject());
    }
    if (read.leftOut > 0) {
        Q_EMIT said(
            tr("%Ln filter(s) of this view are about names that are not here.", nullptr, read.leftOut));
    }
}

} // namespace dateline
