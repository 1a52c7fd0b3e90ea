// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// PictureDialog: what the export dialogs of timeline and graph share: format, size, look and caption on one
// side, a preview drawn in a worker thread on the other, and where to save. The subclass says how to draw and
// what there is to choose beside. Formats that are no pictures have no preview and no size: what goes into
// them is said in words instead. Accepted, it is the window that writes (app/filesaver).

#include "app/exporting/savedialog.h"
#include "model/base/expected.h"
#include "model/base/progress.h"
#include "model/items/snapshot.h"
#include "widgets/common/picturefile.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace dateline {

class PicturePreview;

class Settings;

class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    ~PictureDialog() override; // waits for the preview
    QString path() const { return m_path; } // what was chosen; empty before
    QImage preview() const { return m_preview; }
    using Write = std::function<Expected<Done>(const std::string& path, const Progress& progress)>;
    /// Writes what is chosen now; needs the dialog no longer.
    virtual Write saving() const = 0;

protected:
    /// `suggestedName`: without an ending. `formats`: pictures first, so many. `filters`: what is filtered,
    /// in words.
    PictureDialog(const QString& title, const QString& suggestedName, std::vector<FileFormat> formats,
        std::size_t pictures, const QString& filters, Settings& settings, QWidget* parent);

    using Draw = std::function<QImage(const Progress& progress)>;
    /// A drawing job that no longer needs the dialog, at scale 1. What it draws once it is cancelled is not
    /// looked at.
    virtual Draw drawing() const = 0;
    /// What a file that is no picture will hold: "265 events".
    virtual QString contents() const = 0;
    /// What to say below a preview; empty: nothing.
    virtual QString remark(const QImage& /*preview*/) const { return {}; }
    virtual void formatChosen() { } // isPicture() may have changed
    bool isPicture() const;
    /// Files that are written beside that one.
    virtual QStringList beside(const QString& /*path*/) const { return {}; }

    int chosenDots() const; // per inch; 0 = as the scale or the paper has it
    Paper paper() const; // AsPicture, too, for formats that have none

    void start(); // after the subclass has made its fields
    void changed(); // something was chosen: draw again soon
    QFormLayout* form() const { return m_form; }
    void setRowEnabled(QWidget* field, bool enabled); // with its label

    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_scale = nullptr;
    QComboBox* m_paper = nullptr;
    QSpinBox* m_dots = nullptr;
    QLineEdit* m_title = nullptr;
    QCheckBox* m_dark = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_counts = nullptr;

private:
    void createFields();
    void orderTabs();
    QString ending() const;
    void chooseFormat();
    void draw();
    void showPreview();
    QString sizeText() const;
    void save();

    Settings& m_settings;
    QString m_suggestedName;
    std::vector<FileFormat> m_formats;
    std::size_t m_pictures;
    QString m_filters;
    QComboBox* m_format = nullptr;
    QString m_path;
    QFormLayout* m_form = nullptr;
    PicturePreview* m_picture = nullptr;
    QLabel* m_note = nullptr;
    QTimer* m_soon = nullptr;
    QImage m_preview;
    QFutureWatcher<QImage> m_watcher;
};

} // namespace dateline
