// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// GraphExportDialog: the graph as a PNG, SVG or PDF picture: what the window shows, the strongest part, or the
// selected name with its neighbours.

#include "app/exporting/picturedialog.h"
#include "model/items/viewstate.h"
#include "widgets/graph/graphpicture.h"

class QComboBox;

namespace dateline {

class GraphExportDialog : public PictureDialog
{
    Q_OBJECT

public:
    using Positions = std::vector<std::pair<EntityId, graph::Position>>;

    /// `shown`: the entities on screen and where they are; may be empty.
    GraphExportDialog(Snapshot corpus, const ViewState& state, Positions shown, Settings& settings, QWidget* parent = nullptr);

protected:
    std::function<QImage()> drawing(bool forPreview) const override;
    std::function<Expected<Done>(const std::string& path)> saving() const override;

private:
    GraphPictureOptions options() const;

    Snapshot m_corpus;
    Positions m_positions;
    std::optional<EntityId> m_focus;
    QString m_filterText;
    std::optional<DayInterval> m_window;
    QComboBox* m_part = nullptr;
};

} // namespace dateline
