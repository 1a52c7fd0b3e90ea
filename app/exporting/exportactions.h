// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// ExportActions: what the window writes into files: it asks what and where, and hands the writing to a
// FileSaver.

#include "model/base/id.h"

#include <QObject>

#include <optional>

namespace dateline {

class FileSaver;
class GraphView;
class ListPanel;
class PictureDialog;
class Session;
class Settings;
class TimelineView;

class ExportActions : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; something is open whenever one of its functions is called.
    ExportActions(Session* session, Settings* settings, FileSaver* saver, QWidget* window);

    /// As `shown` looks; of that name alone, or of all that passes the filter.
    void timeline(const TimelineView& shown, std::optional<EntityId> entity);
    void graph(const GraphView& shown);
    void list(const ListPanel& list);
    void report();
    void results();

private:
    void savePicture(PictureDialog& dialog);

    Session* m_session = nullptr;
    Settings* m_settings = nullptr;
    FileSaver* m_saver = nullptr;
    QWidget* m_window = nullptr;
};

} // namespace dateline
