// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// LoadJob: reads, analyses and resolves in a worker thread; the window's side of model/jobs/corpusloader.h.
// While it goes on, a corpus of what is done so far is published when 200 articles or 1 MB of text are there,
// then at doubling amounts, and before an article that takes long by itself. Starting again cancels what
// runs; a cancelled job publishes nothing more. The destructor cancels and waits.

#include "model/base/error.h"
#include "model/corrections/correction.h"
#include "model/items/filter.h"
#include "model/items/snapshot.h"
#include "model/jobs/corpusloader.h"
#include "model/jobs/engineversion.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dateline {

struct KeptResolution;

struct LoadRequest
{
    std::vector<std::string> paths; // to read; empty = only resolve again
    std::shared_ptr<const AnalysedFolder> before; // kept as it is; null = nothing, or the project holds it
    bool shown = false; // something of this project is shown already: it stays until all is there
    // `paths` are all that `before` came from: what changed is read instead of it, in one step
    bool again = false;
    std::vector<Correction> corrections;
    // the last one: what has not changed since is taken over; null = none
    std::shared_ptr<const KeptResolution> resolved;
    /// What is shown of a project with `texts`, with the key that came with it: what
    /// `resolved` would be is read by that.
    Snapshot corpus;
    std::string snapshotKey;
    bool corpusIsAll = false; // and nothing but corrections has come since: only what they touch is read
    std::vector<Error> problems; // that came with it
    std::shared_ptr<const LanguageData> language; // null = loaded from `resources` first
    std::filesystem::path resources;
    /// The project that the window has open: `paths` go into it, and what it holds is what
    /// is shown. Empty = nothing is kept.
    std::string project;
    /// Where the project's texts are read from when somebody asks. With it nothing of the project
    /// but the corpus is held between jobs: each reads texts and analyses again. Null: `before`
    /// and what is made of it are in memory.
    std::shared_ptr<const TextSource> texts;
    std::string password; // of a shared project whose server asked for one
    FilterAhead filterAhead; // of who will show it; null = nobody filters
};

struct LoadStep
{
    Snapshot corpus; // null where `error` says why
    std::shared_ptr<const FilteredAhead> filtered = nullptr; // what LoadRequest::filterAhead said of it
    // what the corpus was made of; null where the project holds that
    std::shared_ptr<const AnalysedFolder> folder;
    std::vector<Error> problems; // with the articles
    std::shared_ptr<const LanguageData> language;
    EngineVersion engine; // where there is a project
    std::optional<Error> error;
    bool last = true; // false: more is being read
    std::shared_ptr<const KeptResolution> resolved = nullptr; // for the next request
    // under which the project holds what `resolved` would be, where the corpus is a kept one
    std::string snapshotKey;
    // beside the key nothing but this: the project holds `resolved` of the step before, under the key
    bool isKept = false;
    bool filesChanged = false; // of what was imported into the project that was opened, since then
    // of a shared project whose articles were read for this (sharedproject.h)
    std::int64_t articlesVersion = -1;
};

class LoadJob : public QObject
{
    Q_OBJECT

public:
    explicit LoadJob(QObject* parent = nullptr);
    ~LoadJob() override;

    void start(LoadRequest request);
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void started();
    /// Articles; total 0 = not known yet. `name`: the file being read, of several
    /// the one begun first; may be empty.
    void progressed(int done, int total, const QString& name);
    void arrived(const dateline::LoadStep& step);
    void finished(bool cancelled);

private:
    QThreadPool m_pool;
    void sayProgress();

    QFutureWatcher<std::shared_ptr<LoadStep>> m_watcher;
    std::shared_ptr<ProgressBoard> m_board; // the worker writes, the timer looks
    ProgressBoard::State m_said;
    QTimer m_look;
    bool m_running = false;
};

/// Two folders as one: the articles of both by id; what is in both with the same text comes once, other texts
/// under the same id get "#2". The reports are joined.
AnalysedFolder joined(const AnalysedFolder& first, const AnalysedFolder& second);

} // namespace dateline
