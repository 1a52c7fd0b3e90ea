// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// The real window on the shipped samples, for tests of what an analyst does there; corrections are made by
// "ana". Tests derive from it and call openSamples() and closeWindow(). With DATELINE_PICTURES set to a
// folder, pictures of window and dialogs go there.

#include "tests/support/emptywindow.h"

#include <QApplication>
#include <QTimer>

#include <string_view>
#include <utility>

namespace dateline::test {

class SampleWindow : public EmptyWindow
{
protected:
    /// Their pictures are named after the subject of the test.
    void openSamples(const char* subject);

    const Snapshot& corpus() const { return m_session->state()->snapshot(); }
    bool settled(); // nothing is worked out any more, and the list of names shows what came of it

    EntityId named(std::string_view name) const;
    EventId titled(std::string_view title) const;
    EventId editedEvent() const;
    /// The two that are named most and have events and links.
    std::pair<EntityId, EntityId> twoPersons() const;

    /// As a shortcut: the window is the active one again after a dialog.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void picture(const char* name);
    void picture(QWidget& widget, const char* name) const;

    /// In the dialog that what follows opens.
    template <typename Dialog, typename F> void inDialog(F work)
    {
        m_dialogSeen = false;
        QTimer::singleShot(0, this, [this, work] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr) {
                m_dialogSeen = true;
                picture(*dialog, Dialog::staticMetaObject.className());
                work(*dialog);
            }
        });
    }

    bool m_dialogSeen = false;

private:
    QString m_subject;
};

} // namespace dateline::test
