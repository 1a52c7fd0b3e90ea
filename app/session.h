// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Session: what is open in the window: the project or the folders, their analysis, the ledger of corrections
// with undo, and the view state that shows it all. With a project everything read goes into it and every
// correction is on the disk at once; folders opened without one go into a temporary project. Owns the job;
// the destructor cancels it and waits. Knows no widget.

#include "app/ledgerkeeper.h"
#include "app/openproject.h"
#include "model/corrections/ledgerlines.h"
#include "model/items/problemmodel.h"
#include "model/items/viewstate.h"
#include "model/jobs/folderwatch.h"
#include "model/jobs/loadjob.h"
#include "model/jobs/teamlink.h"

#include <QObject>
#include <QStringList>
#include <QUndoStack>

#include <filesystem>

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
    /// `resources`: the folder with models, gazetteer, lexicons, samples. `author`: under which name
    /// corrections are made, other than in shared projects.
    explicit Session(
        std::filesystem::path resources, std::string author = systemUser(), QObject* parent = nullptr);
    ~Session() override;

    ViewState* state() { return &m_state; }
    QUndoStack* undoStack() { return &m_undo; } // of this user's own steps
    const Ledger& ledger() const { return m_ledger; }
    LoadJob* job() { return &m_job; }
    QString samplesFolder() const;
    const std::filesystem::path& resources() const { return m_resources; }

    const QStringList& paths() const { return m_paths; } // what is open, as the user named it
    bool isOpen() const { return m_state.snapshot() != nullptr; }
    const std::vector<Problem>& problems() const { return m_problems; }
    /// The analyst's own date for that article, if one is set.
    std::optional<DayInterval> setDate(ArticleId article) const;

    /// That article alone, as if it were of those days; null when it is not here. A few milliseconds.
    Snapshot whatIf(const ContentHash& article, DayInterval published) const;

    /// Where temporary projects are kept; without it, folders are opened without any.
    void keepUnsavedIn(const QString& folder) { m_unsavedFolder = folder; }
    QList<UnsavedProject> unsaved() const { return unsavedProjects(m_unsavedFolder); }
    /// Null: nothing is kept. Changes with projectChanged().
    OpenProject* project() const { return m_project.get(); }
    /// Corrections in a temporary project: closing would lose them.
    bool hasUnsavedWork() const { return m_project && m_project->isTemporary() && !m_ledger.rules().empty(); }
    /// A file, or the address of a shared project; its password where the server asked for one.
    void openProject(const QString& path, const std::string& password = {});
    void newProject(const QString& path, const std::string& password = {});
    /// The tie to those who have the same project open; null where it is a file.
    const TeamLink* team() const { return m_team.get(); }
    /// It is written in the background, while the window draws but takes no keys and clicks; done, or refused
    /// with notSaved(), when this returns.
    void saveProjectAs(const QString& path);
    bool isSaving() const { return m_saving; }
    /// Entries of the ledger that hold, but are not in the project file yet, as others write into it.
    const LedgerKeeper& keeper() const { return m_keeper; }
    LedgerKeeper& keeper() { return m_keeper; }
    /// Tries once more to bring them there, in the background (notKept() says if it was in vain) or, before
    /// the project is left, at once; true: nothing waits.
    void keepAgain();
    QString keptNotText() const; // why something waits
    bool keepNow() { return !m_project || m_keeper.last(*m_project); }

    void open(const QStringList& paths); // instead of what is open; a single project is opened as one
    void add(const QStringList& paths); // to what is open
    void close();
    void cancel();

    /// One undoable step; the ledger has it when this returns, its effects follow in the background and
    /// corrected() says what they were. `text` names the step; empty: the corrections' own words. What cannot
    /// be corrected so (flawOf()) is left out and told by notCorrected(); true: all of it is in the ledger.
    bool correct(std::vector<Correction> corrections, const QString& text = {});
    /// Takes one entry back (in a team only one's own) or brings it again; undoable like any step.
    void takeBack(const std::string& uid);
    /// Joins a colleague's ledger: all lines or, with the reason, none.
    Expected<LedgerImport> importCorrections(const std::string& text, const QString& file);
    /// Under which name corrections are made now.
    const std::string& author() const { return m_author; }
    static std::string systemUser();

    /// Undoable; what hangs on the dates is worked out again in the background. `text` names the step.
    void setDates(const std::vector<DateSetting>& settings, const QString& text);

    /// Shows a corpus that no job made; for tests.
    void showCorpus(const Snapshot& corpus);

Q_SIGNALS:
    void pathsChanged();
    void problemsChanged();
    void failed(const QString& reason);
    void notSaved(const QString& reason);
    void savingChanged();
    void notKept(const QString& reason); // corrections that hold, but are not on the disk and wait
    void keepingChanged(); // keeper().waiting()
    // a correction that the server of a shared project refused; it is gone
    void notTaken(const QString& reason);
    void teamChanged(); // the connection, or how much waits to be sent
    void leftUnsent(int entries); // the project was closed; they are sent when it is opened next
    void projectChanged();
    void projectOpened(); // all of it is shown for the first time
    void projectClosing(); // it is still there
    void loaded(); // the last step of a job that read something
    void ledgerChanged();
    void corrected(const QString& what); // a step and what came of it, in words
    void notCorrected(const QString& reason); // a step, or part of it, that the ledger does not take

private:
    friend class LedgerCommand;

    void take(const LoadStep& step);
    void finish(bool cancelled);
    void start(); // reads what is pending, if anything is, and resolves with the corrections of now
    bool append(LedgerEntry entry, const QString& text);
    void keep(std::size_t from); // the entries from there on, in the project
    void fillUndoStack(); // this user's steps that hold can be undone, as if just made
    LedgerEntry newEntry() const;
    void sayEffect();
    void takeProject(Expected<std::unique_ptr<OpenProject>> project);
    void readLedgerOf(Store& store);
    void joinTeam(); // the project that was opened is a shared one
    void leaveTeam();
    void startAgain(); // for other corrections, where something is shown or will be
    void takeNews(const TeamNews& news);
    void dropRefused(const std::vector<LedgerEntry>& entries, const Error& reason);
    void readProjectAgain(); // where another program has changed its articles since they were read
    std::optional<AnalysedArticle> analysedArticle(const ContentHash& hash) const; // by that of its text
    void useProject(std::unique_ptr<OpenProject> project);
    void takeLost(const Error& text);
    void listProblems();
    Expected<Done> writeProjectAs(const QString& path);
    void readAgain(); // what is open, since its files changed

    std::filesystem::path m_resources;
    QStringList m_paths;
    QStringList m_pending; // being read; become paths when that ends
    bool m_isRead = false; // what is shown was made of all that is open
    bool m_isPart = false; // what is shown is part of what is being read
    // that it was made of; null where a project file holds that
    std::shared_ptr<const AnalysedFolder> m_folder;
    std::shared_ptr<const AnalysedFolder> m_soFar; // with what is pending, as far as it is read
    // without notes: what is shown, or will be when the job ends
    std::optional<std::vector<Correction>> m_resolving;
    std::shared_ptr<const KeptResolution> m_resolved; // how what is shown was made, for making the next
    std::string m_snapshotKey; // under which the project holds that, where it is not here
    bool m_isAll = false; // what is shown is of all that the project holds
    std::vector<Error> m_articleProblems;
    std::shared_ptr<const LanguageData> m_language;
    EngineVersion m_engine;
    QString m_unsavedFolder;
    std::unique_ptr<OpenProject> m_project;
    std::vector<Error> m_projectProblems;
    bool m_opening = false; // a project is being read for the first time
    bool m_listing = false; // the problems are to be listed anew
    Ledger m_ledger;
    std::string m_ownAuthor; // other than in shared projects
    std::string m_author;
    // so many entries of the ledger are the project's, in its order; the rest waits to be sent
    std::size_t m_shared = 0;
    std::int64_t m_sharedUpTo = 0; // the project's number of the last of them
    std::int64_t m_articlesTold = 0; // versions of the project's articles: the last one that was told of,
    std::int64_t m_articlesRead = -1; // and the one that is shown
    bool m_projectStale = false; // articles changed while a job ran
    bool m_projectMissed = false; // and could not be read: there was no connection
    bool m_reading = false; // the project's articles are being read, whatever m_folder holds of before
    QString m_step; // what was done last, until its effects are there
    Snapshot m_beforeStep;
    std::vector<Problem> m_problems;
    ViewState m_state;
    QUndoStack m_undo;
    FolderWatch m_watch; // of the paths and of what is pending
    bool m_stale = false; // files changed while a job ran, or the project was saved
    bool m_saving = false;
    std::unique_ptr<TeamLink> m_team;
    LedgerKeeper m_keeper; // after the project, in which it writes
    LoadJob m_job; // last: its destructor waits for what uses the rest
};

} // namespace dateline
