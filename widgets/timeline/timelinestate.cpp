// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// What is kept of the timeline with a project and in saved views.
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace dateline {

namespace {

constexpr qsizetype mostNames = 1000; // of one list; more than there are lanes
const QString lanesKey = QStringLiteral("lanes");
const QString timeKey = QStringLiteral("time");
const QString logarithmicKey = QStringLiteral("logarithmic");
const QString fromKey = QStringLiteral("from");
const QString toKey = QStringLiteral("to");
const QString wishesKey = QStringLiteral("wishes");
const QString pinnedKey = QStringLiteral("pinned");
const QString orderKey = QStringLiteral("order");
const QString collapsedKey = QStringLiteral("collapsed");

QString word(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonArray toJson(const std::vector<std::string>& names)
{
    QJsonArray array;
    for (const std::string& name : names) {
        array.append(QString::fromStdString(name));
    }
    return array;
}

std::vector<std::string> namesFrom(const QJsonValue& value)
{
    std::vector<std::string> names;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < std::min(array.size(), mostNames); ++i) {
        names.push_back(array[i].toString().toStdString());
    }
    return names;
}

} // namespace

QJsonObject TimelineView::stateJson() const
{
    QJsonObject wishes;
    for (std::size_t mode = 0; mode < m_wishes.size(); ++mode) {
        const LaneWishes& wish = m_wishes.at(mode);
        if (wish != LaneWishes{}) {
            wishes[word(toString(static_cast<LaneMode>(mode)))]
                = QJsonObject{{pinnedKey, toJson(wish.pinned)}, {orderKey, toJson(wish.order)},
                    {collapsedKey, toJson(wish.collapsed)}};
        }
    }
    QJsonObject state{{lanesKey, word(toString(m_mode))}, {timeKey, word(toString(m_time))},
        {logarithmicKey, m_canvas->isLogarithmic()}, {wishesKey, wishes}};
    if (m_canvas->index() && m_canvas->span() != m_opened) { // where nobody moved it, it opens by itself
        state[fromKey] = m_canvas->span().from;
        state[toKey] = m_canvas->span().to;
    }
    return state;
}

void TimelineView::restoreState(const QJsonObject& state)
{
    const QJsonObject wishes = state[wishesKey].toObject();
    for (std::size_t mode = 0; mode < m_wishes.size(); ++mode) {
        const QJsonObject wish = wishes[word(toString(static_cast<LaneMode>(mode)))].toObject();
        m_wishes.at(mode)
            = {namesFrom(wish[pinnedKey]), namesFrom(wish[orderKey]), namesFrom(wish[collapsedKey])};
    }
    const std::optional<LaneMode> mode = laneModeFrom(state[lanesKey].toString().toStdString());
    const std::optional<TimeMode> time = timeModeFrom(state[timeKey].toString().toStdString());
    setLaneMode(mode.value_or(m_mode));
    setTimeMode(time.value_or(m_time));
    m_canvas->setLogarithmic(state[logarithmicKey].toBool());
    rebuild(Opening::Keep); // where only the wishes are others
    const timeline::TimeSpan span{state[fromKey].toDouble(), state[toKey].toDouble()};
    if (m_canvas->index() && span.from < span.to) { // not so for what is no number
        m_canvas->setSpan(span);
    }
}

} // namespace dateline
