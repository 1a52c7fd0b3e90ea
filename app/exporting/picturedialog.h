// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// PictureDialog: what the two picture dialogs share: size, look and caption on one side, a preview drawn in a
// worker thread on the other, and saving. The subclass says how to draw and what there is to choose beside.

#include "model/base/expected.h"
#include "model/items/snapshot.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QImage>

#include <functional>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace dateline {

class Settings;

class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    ~PictureDialog() override; // waits for the preview
    QString savedTo() const { return m_savedTo; }
    QImage preview() const { return m_preview; }
    /// Saves without asking; an empty answer is success.
    QString saveTo(const QString& path);
    void reject() override; // waits for a picture that is being saved: what went wrong with it is said

protected:
    PictureDialog(const QString& title, const QString& suggestedName, const QString& fileTypes,
        Settings& settings, QWidget* parent);

    /// A drawing job that no longer needs the dialog. `forPreview`: at scale 1.
    virtual std::function<QImage()> drawing(bool forPreview) const = 0;
    virtual std::function<Expected<Done>(const std::string& path)> saving() const = 0;

    /// Of the file, for its size on paper; 0 = the format says nothing of it.
    virtual double dotsPerInch() const { return 0.0; }

    void start(); // after the subclass has made its fields
    void changed(); // something was chosen: draw again soon
    QFormLayout* form() const { return m_form; }

    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_scale = nullptr;
    QLineEdit* m_title = nullptr;
    QCheckBox* m_dark = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_counts = nullptr;

private:
    void createFields();
    void draw();
    void showPreview();
    void save();
    void finishSaving();

    Settings& m_settings;
    QString m_suggestedName;
    QString m_fileTypes;
    QString m_savedTo;
    QFormLayout* m_form = nullptr;
    QLabel* m_picture = nullptr;
    QLabel* m_note = nullptr;
    QTimer* m_soon = nullptr;
    QImage m_preview;
    QFutureWatcher<QImage> m_watcher;
    QFutureWatcher<QString> m_saver; // result: what went wrong, or empty
    QString m_savingTo;
    bool m_closing = false; // asked for while saving
};

} // namespace dateline
