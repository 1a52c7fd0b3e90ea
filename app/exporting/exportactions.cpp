// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/exportactions.h"

#include "app/exporting/graphexportdialog.h"
#include "app/exporting/reportdialog.h"
#include "app/exporting/reportfile.h"
#include "app/exporting/resultsfile.h"
#include "app/exporting/savedialog.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/filesaver.h"
#include "app/session.h"
#include "model/items/filtertext.h"
#include "widgets/common/savedfile.h"
#include "widgets/graph/graphview.h"
#include "widgets/lists/listpanel.h"
#include "widgets/timeline/timelineview.h"

#include <QFileInfo>

namespace dateline {

ExportActions::ExportActions(Session* session, Settings* settings, FileSaver* saver, QWidget* window)
    : QObject(window)
    , m_session(session)
    , m_settings(settings)
    , m_saver(saver)
    , m_window(window)
{
}

void ExportActions::timeline(const TimelineView& shown, std::optional<EntityId> entity)
{
    ViewState& state = *m_session->state();
    state.finishFiltering();
    TimelineExportDialog dialog(state.snapshot(), state, entity, *m_settings, m_window);
    dialog.offer(shown.shownDays(), shown.laneMode(), shown.laneWishes(), shown.timeMode(), shown.notes());
    savePicture(dialog);
}

void ExportActions::savePicture(PictureDialog& dialog)
{
    if (dialog.exec() == QDialog::Accepted) {
        m_saver->save(
            dialog.path(), [write = dialog.saving(), path = dialog.path().toStdString()](Progress& progress) {
                return write(path, progress);
            });
    }
}

void ExportActions::graph(const GraphView& shown)
{
    ViewState& state = *m_session->state();
    state.finishFiltering();
    GraphExportDialog dialog(state.snapshot(), state, shown.pictureOptions(), *m_settings, m_window);
    savePicture(dialog);
}

void ExportActions::list(const ListPanel& list)
{
    const QString path = askWhereToSave({tr("Save the list"), QFileInfo(list.fileName()).completeBaseName(),
                                            {{tr("CSV table"), QStringLiteral("csv")}}, 0, {}},
        *m_settings, m_window);
    if (path.isEmpty()) {
        return;
    }
    m_saver->save(path, [path, write = list.csvWriter()](Progress& progress) {
        return saveFile(path, [&](QIODevice& file) {
            return write(
                [&file](const QByteArray& bytes) { return file.write(bytes) == bytes.size(); }, progress);
        });
    });
}

void ExportActions::report()
{
    ViewState& state = *m_session->state();
    state.finishFiltering();
    // As it is now, whatever a load or a colleague changes while the dialog is open.
    ReportOrder order{
        state.snapshot(), state.filter(), m_session->ledger(), m_session->problems(), {}, true, {}};
    ReportDialog dialog(filterText(*order.corpus, order.filter), m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString path = askWhereToSave({dialog.windowTitle(), QStringLiteral("report"),
                                            {{tr("HTML document"), QStringLiteral("html")}}, 0, {}},
        *m_settings, m_window);
    if (path.isEmpty()) {
        return;
    }
    order.title = dialog.title();
    order.notes = dialog.withNotes();
    order.limits = dialog.limits();
    m_saver->save(path, [order, path](Progress& progress) {
        return dateline::exportReport(order, path.toStdString(), progress);
    });
}

void ExportActions::results()
{
    // The format is one of whole folders: what the filter hides goes with the rest, which is said.
    const QString title = m_session->state()->filter().isActive()
        ? tr("Save all results, also what the filter hides")
        : tr("Save all results");
    const QString path = askWhereToSave(
        {title, QStringLiteral("results"), {{tr("JSON Lines"), QStringLiteral("jsonl")}}, 0, {}}, *m_settings,
        m_window);
    if (path.isEmpty()) {
        return;
    }
    m_saver->save(path, [corpus = m_session->state()->snapshot(), path](Progress& progress) {
        return writeResults(*corpus, path, progress);
    });
}

} // namespace dateline
