// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// TimelineExportDialog: the timeline, or that of one entity, as a PNG, SVG or PDF.

#include "app/exporting/picturedialog.h"
#include "model/items/viewstate.h"
#include "widgets/timeline/timelinepicture.h"

class QComboBox;
class QDateEdit;

namespace dateline {

class TimelineExportDialog : public PictureDialog
{
    Q_OBJECT

public:
    TimelineExportDialog(Snapshot corpus, const ViewState& state, std::optional<EntityId> entity,
        Settings& settings, QWidget* parent = nullptr);
    /// What the window shows, as the first choice of range and lanes.
    void offer(std::optional<DayInterval> shown, LaneMode lanes, const LaneWishes& wishes, TimeMode time,
        std::vector<TimelineNote> notes);
    Write saving() const override;

protected:
    Draw drawing() const override;
    QString contents() const override;
    QString remark(const QImage& preview) const override;
    void formatChosen() override;

private:
    TimelinePictureOptions options() const;

    Snapshot m_corpus;
    std::optional<EntityId> m_entity;
    QString m_filterText;
    std::vector<std::uint8_t> m_shown;
    QCheckBox* m_wholeRange = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    QComboBox* m_lanes = nullptr;
    QComboBox* m_pages = nullptr;
    QComboBox* m_titles = nullptr;
    LaneWishes m_wishes;
    LaneMode m_wishedFor = LaneMode::None;
    TimeMode m_time = TimeMode::Happened;
    QCheckBox* m_sources = nullptr;
    QCheckBox* m_withNotes = nullptr;
    std::vector<TimelineNote> m_notes;
};

} // namespace dateline
