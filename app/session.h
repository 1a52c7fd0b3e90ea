// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Session: what is open in the window: the folders, their analysis, the corrections of this run with undo,
// and the view state that shows it all. Owns the job; the destructor cancels it and waits. Knows no widget.

#include "model/items/problemmodel.h"
#include "model/items/viewstate.h"
#include "model/jobs/loadjob.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <filesystem>
#include <map>

namespace dateline {

/// One article's date as the analyst sets it; nullopt takes a setting back. The article is named by its text:
/// while a dialog is open the corpus may become another.
struct DateSetting
{
    ContentHash article;
    std::optional<DayInterval> published;
    std::string reason;
};

class Session : public QObject
{
    Q_OBJECT

public:
    /// `resources`: the folder with models, gazetteer, lexicons, samples.
    explicit Session(std::filesystem::path resources, QObject* parent = nullptr);
    ~Session() override;

    ViewState* state() { return &m_state; }
    QUndoStack* undoStack() { return &m_undo; }
    LoadJob* job() { return &m_job; }
    QString samplesFolder() const;
    const std::filesystem::path& resources() const { return m_resources; }

    const QStringList& paths() const { return m_paths; } // what is open, as the user named it
    bool isOpen() const { return m_state.snapshot() != nullptr; }
    const std::vector<Problem>& problems() const { return m_problems; }
    /// The analyst's own date for that article, if one is set.
    std::optional<DayInterval> setDate(ArticleId article) const;

    void open(const QStringList& paths); // instead of what is open
    void add(const QStringList& paths); // to what is open
    void close();
    void cancel();

    /// Undoable; what hangs on the dates is worked out again in the background. `text` names the step.
    void setDates(const std::vector<DateSetting>& settings, const QString& text);

    /// Shows a corpus that no job made; for tests.
    void showCorpus(const Snapshot& corpus);

Q_SIGNALS:
    void pathsChanged();
    void problemsChanged();
    void failed(const QString& reason);
    void loaded(); // the last step of a job that read something

private:
    friend class DateCommand;
    using Dates = std::map<ContentHash, ArticleDateCorrection>;

    void take(const LoadStep& step);
    void finish(bool cancelled);
    void start(); // reads what is pending, if anything is, and resolves with the corrections of now
    void putDates(const Dates& changed);
    std::vector<Correction> corrections() const;
    void listProblems();

    std::filesystem::path m_resources;
    QStringList m_paths;
    QStringList m_pending; // being read; become paths when that ends
    std::shared_ptr<const AnalysedFolder> m_folder;
    std::shared_ptr<const AnalysedFolder> m_soFar; // with what is pending, as far as it is read
    std::shared_ptr<const LanguageData> m_language;
    Dates m_dates;
    std::vector<Problem> m_problems;
    ViewState m_state;
    QUndoStack m_undo;
    LoadJob m_job; // last: its destructor waits for what uses the rest
};

} // namespace dateline
