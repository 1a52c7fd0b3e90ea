// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// A graph view of graphCorpus() in a window that has the focus, its layout done. For test classes to
// derive from; each opens it anew in init().

#include "tests/support/graphcorpus.h"
#include "widgets/graph/graphcanvas.h"
#include "widgets/graph/graphview.h"

#include <QLocale>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <memory>

namespace dateline::test {

class ShownGraph
{
protected:
    ShownGraph() { QLocale::setDefault(QLocale::c()); }

    void open()
    {
        registerMetaTypes();
        m_view.reset();
        m_corpus = graphCorpus();
        m_state = std::make_unique<ViewState>();
        m_state->setSnapshot(m_corpus);
        m_view = std::make_unique<GraphView>(m_state.get());
        m_view->resize(1000, 650);
        m_view->show();
        m_view->activateWindow();
        static_cast<QWidget*>(m_view->canvas())->setFocus(); // its keys are its own
        QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
        waitUntilQuiet();
    }

    void waitUntilQuiet() { QTRY_VERIFY_WITH_TIMEOUT(!m_view->isBusy(), 20'000); }
    const GraphScene& scene() const { return m_view->canvas()->scene(); }

    /// One that has more links than are drawn.
    EntityId entityWithHidden() const
    {
        const auto found = std::find_if(scene().nodes.begin(), scene().nodes.end(),
            [](const SceneNode& node) { return node.hidden > 0; });
        return found == scene().nodes.end() ? EntityId() : found->entity;
    }

    /// An entry of the menu or of one below it.
    void choose(QMenu* menu, const QString& text)
    {
        for (QAction* action : menu->findChildren<QAction*>() + menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                waitUntilQuiet();
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("no entry ") + text));
    }

    std::shared_ptr<const Corpus> m_corpus;
    std::unique_ptr<ViewState> m_state;
    std::unique_ptr<GraphView> m_view;
};

} // namespace dateline::test
