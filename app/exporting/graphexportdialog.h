// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphExportDialog: the graph as a picture or as a file for other programs: what the window shows, the
// strongest part, the selected name with its neighbours, or everything that passes the filter (no picture of
// that).

#include "app/exporting/picturedialog.h"
#include "model/items/viewstate.h"
#include "widgets/graph/graphpicture.h"

class QComboBox;

namespace dateline {

class GraphExportDialog : public PictureDialog
{
    Q_OBJECT

public:
    /// `onScreen`: entities, places and evidence that the window shows.
    GraphExportDialog(Snapshot corpus, const ViewState& state, GraphPictureOptions onScreen,
        Settings& settings, QWidget* parent = nullptr);
    Write saving() const override;

protected:
    Draw drawing() const override;

    QString contents() const override;
    void formatChosen() override;
    QStringList beside(const QString& path) const override;

private:
    GraphPictureOptions options() const;

    Snapshot m_corpus;
    GraphPictureOptions m_onScreen;
    std::optional<EntityId> m_focus;
    QString m_filterText;
    graph::EvidenceFilter m_evidence; // of the window's filter, whatever the graph shows
    QComboBox* m_part = nullptr;
};

} // namespace dateline
