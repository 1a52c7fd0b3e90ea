// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphExportDialog: the graph as a PNG, SVG or PDF picture: what the window shows, the strongest part, or
// the selected name with its neighbours.

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

protected:
    std::function<QImage()> drawing(bool forPreview) const override;
    std::function<Expected<Done>(const std::string& path)> saving() const override;

private:
    GraphPictureOptions options() const;

    Snapshot m_corpus;
    GraphPictureOptions m_onScreen;
    std::optional<EntityId> m_focus;
    QString m_filterText;
    QComboBox* m_part = nullptr;
};

} // namespace dateline
