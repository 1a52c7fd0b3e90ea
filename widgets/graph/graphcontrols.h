// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphControls: the graph's tool bar: how many entities, how much evidence, which kinds, how the
// drawing is reduced, what happens with time, how it is arranged. It holds the settings and says what
// must be done again when one changes.

#include "model/graph/reduction.h"
#include "widgets/graph/networkjob.h"

#include <QToolBar>

class QAction;
class QJsonObject;
class QLabel;
class QMenu;
class QSlider;

namespace dateline {

enum class GraphArrangement : std::uint8_t { Force, Rings, Columns, Circle, Time, Countries };

/// What the brushed time is compared with.
enum class Comparison : std::uint8_t { None, JustBefore, AllBefore, Remembered };

struct GraphSettings
{
    graph::PartOptions part;
    std::uint16_t relations = graph::allRelationKinds;
    bool backbone = false;
    bool foldLeaves = false;
    graph::Grouping grouping = graph::Grouping::None;
    bool communityColours = false;
    OutsideWindow outside = OutsideWindow::Hide;
    Comparison comparison = Comparison::None;
    std::uint32_t focusDepth = 1;
    bool hideOthers = false; // in focus
};

class GraphControls : public QToolBar
{
    Q_OBJECT

public:
    explicit GraphControls(QWidget* parent = nullptr);

    const GraphSettings& settings() const { return m_settings; }
    bool isReduced() const; // anything hidden but by number and evidence
    QMenu* arrangements() const { return m_arrange; }
    QMenu* focusMenu() const { return m_focus; }
    QMenu* shownMenu() const { return m_show; }

    /// Silently; for the opening.
    void addBeforeMenus(QAction* action);
    void setPerKind(std::uint32_t count); // the step at or below it
    void setMinimum(std::uint32_t sentences);
    void setFocusDepth(std::uint32_t depth);
    void setHasWindow(bool hasWindow); // time is brushed
    void setComparison(Comparison comparison);
    void reset(); // reductions, silently
    void setShown(std::optional<std::size_t> entities); // what the first slider says; none = being drawn

    /// All settings by words, for views that are kept. Restoring says nothing
    /// and leaves alone what is not there.
    QJsonObject toJson() const;
    void restore(const QJsonObject& json);

Q_SIGNALS:
    void amountChanged(); // other entities
    void evidenceChanged(); // the same ones, other links
    void reductionChanged(); // the same, drawn otherwise
    void countingChanged(); // another network
    void focusChanged();
    void kindShown(dateline::EntityKind kind, bool shown);
    void windowRemembered();
    void timesRequested(); // to choose two times freely

private:
    QSlider* addSlider(int steps, int value, const QString& name, const QString& tip, QLabel*& text);
    QMenu* addMenu(const QString& title, const QString& tip);
    void addKinds();
    void addRelations();
    void addReductions();
    void addTime();
    void addFocus();
    std::uint32_t perKind() const;
    void takeSliders();
    void takeRelations();
    void updateTexts();

    GraphSettings m_settings;
    QSlider* m_perKind = nullptr;
    QSlider* m_evidence = nullptr;
    QLabel* m_perKindText = nullptr;
    QLabel* m_evidenceText = nullptr;
    QAction* m_beforeMenus = nullptr;
    QMenu* m_show = nullptr;
    QMenu* m_arrange = nullptr;
    QMenu* m_focus = nullptr;
    std::array<QAction*, entityKindCount> m_kinds{};
    std::array<QAction*, relationKindCount> m_relations{};
    std::vector<QAction*> m_plain; // the choices that mean "nothing reduced"
    std::vector<QAction*> m_reducing; // check boxes that reduce
    std::vector<std::pair<QAction*, bool GraphSettings::*>> m_checks; // those, and others
    std::vector<QAction*> m_groupings; // by Grouping
    std::vector<QAction*> m_outsides; // by OutsideWindow
    std::vector<QAction*> m_depths;
    std::vector<QAction*> m_comparisons; // by Comparison
    std::vector<QAction*> m_timed; // need a brushed window
};

} // namespace dateline
