// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Store: what a project keeps, as rows and packed blocks; it knows no format of what is packed
// (model/packing). One Store is one connection: it is used by the thread that opened it, other threads
// open another with again(). A write call is one transaction: all of it is kept, or nothing and the reason.
// Nothing throws; every error names file and reason. Every row carries a checksum: what is damaged is
// reported, never handed out.

#include "model/base/contenthash.h"
#include "model/base/expected.h"
#include "model/base/progress.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// A file that was read, as it was then. The path alone is asked for again: whether files have changed since
/// is jobs/importmemory's to say.
struct SourceRow
{
    std::string path; // bytes as the system has them
    std::int64_t bytes = 0;
    std::int64_t modified = 0; // nanoseconds of the file system's clock
    ContentHash content; // of the text of its article; none of a list

    friend bool operator==(const SourceRow&, const SourceRow&) = default;
};

/// An article without its text.
struct ArticleRow
{
    std::string id; // unique in the project
    std::string path; // of its source, the same bytes
    ContentHash text; // of the text; texts are kept once
    ContentHash analysis; // under which its analysis is kept
    std::string meta; // packed: title, blocks, date candidates, ...

    friend bool operator==(const ArticleRow&, const ArticleRow&) = default;
};

struct AnalysisRow
{
    ContentHash key; // of text, blocks, extractor and model
    std::string packed;
};

/// What one transaction of an import adds. Rows replace those of the same key.
struct ImportBatch
{
    std::vector<SourceRow> sources;
    std::vector<ArticleRow> articles;
    std::vector<std::string_view> texts; // borrowed
    std::vector<AnalysisRow> analyses;
    std::vector<std::string> goneSources; // paths; their articles stay unless named in goneArticles
    std::vector<std::string> goneArticles; // ids
};

/// One entry of the ledger of corrections. Entries are only ever added; undoing adds one, too.
struct LedgerRow
{
    std::int64_t sequence = 0; // given by the store, from 1
    std::string uid; // unique everywhere; the same uid twice is one entry
    std::string author;
    std::int64_t made = 0; // seconds since 1970
    std::string undoes; // uid of the entry that this one takes back; empty = none
    std::string json; // one line of JSON Lines

    friend bool operator==(const LedgerRow&, const LedgerRow&) = default;
};

/// Where the analyst has put a node of the graph.
struct NodePosition
{
    std::string entity; // normalised name and kind, as the caller keys entities
    double x = 0;
    double y = 0;
    bool pinned = false;

    friend bool operator==(const NodePosition&, const NodePosition&) = default;
};

struct StoreCounts
{
    std::int64_t articles = 0;
    std::int64_t corrections = 0; // entries of the ledger
};

class SharedProject;

class Store
{
public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    virtual const std::string& location() const = 0; // as given
    virtual bool isReadOnly() const = 0;
    /// Another connection to the same project, for the calling thread. Callable from any thread.
    virtual Expected<std::unique_ptr<Store>> again() const = 0;
    /// What was damaged when the project was opened, and what became of it; empty where all is well.
    virtual const std::vector<Error>& findings() const = 0;
    /// How long this connection waits for what others are writing, before it says Locked; seconds at first.
    /// Nothing where the server queues them.
    virtual void setPatience(int milliseconds) { static_cast<void>(milliseconds); }

    virtual Expected<Done> add(const ImportBatch& batch) = 0;
    virtual Expected<StoreCounts> counts() = 0;
    virtual Expected<std::vector<SourceRow>> sources() = 0;
    /// All articles by id (bytewise). `take` gets an error (DamagedProject, naming what) for a damaged row
    /// and the rest goes on; false ends it. The same holds for analyses.
    virtual Expected<Done> articles(const std::function<bool(Expected<ArticleRow>)>& take) = 0;
    virtual Expected<std::string> text(const ContentHash& hash) = 0;
    virtual Expected<std::string> analysis(const ContentHash& key) = 0; // NotFound where there is none
    virtual Expected<std::vector<ContentHash>> analysisKeys() = 0; // sorted
    /// Drops texts and analyses that no article uses any more.
    virtual Expected<Done> sweep() = 0;

    /// Packed blocks (the snapshot, search indexes): all blocks of a kind at once.
    virtual Expected<Done> putBlocks(std::string_view kind, std::span<const std::string> blocks) = 0;
    virtual Expected<std::vector<std::string>> blocks(std::string_view kind) = 0; // none = empty

    /// Kept on the disk (not merely written) when it returns. Gives the rows with their sequence; what is
    /// there by uid keeps its own.
    virtual Expected<std::vector<LedgerRow>> append(std::span<const LedgerRow> rows) = 0;
    virtual Expected<std::vector<LedgerRow>> ledger(std::int64_t after = 0) = 0; // by sequence

    virtual Expected<Done> putSetting(std::string_view key, std::string_view value) = 0;
    /// Another value in place of what is there, and nobody else's change between the two.
    virtual Expected<Done> changeSetting(
        std::string_view key, const std::function<std::string(const std::optional<std::string>&)>& change)
        = 0;
    virtual Expected<std::optional<std::string>> setting(std::string_view key) = 0;
    virtual Expected<Done> putPositions(std::span<const NodePosition> positions) = 0; // replaces all
    virtual Expected<std::vector<NodePosition>> positions() = 0; // by entity

    /// Reads everything: structure and every checksum. Returns what is damaged, by name.
    virtual Expected<std::vector<Error>> verify(Progress& progress) = 0;
    /// All of it as one new file; refuses to replace one.
    virtual Expected<Done> copyTo(const std::string& path) = 0;

    /// What only a project on a server has (model/project/sharedproject.h); null for a file.
    virtual SharedProject* shared() { return nullptr; }
};

/// By its name: ends in ".dateline" and is no folder, or is an address. There may still be no project.
bool isProjectName(std::string_view path);

/// Whether another window or program has the project open for writing.
bool isProjectInUse(const std::string& path);

enum class StoreAccess : std::uint8_t {
    Read, // writes nothing, not even beside the file; goes beside a window that has the project open
    Write, // an existing project, for this program alone (code Locked where another has it)
    Repair, // as Write, and the structure of all of it is looked at however large it is; for when a call met
            // damage
    Create, // a new one; refuses where a file is
    Beside, // as again(), for a thread that knows the name alone: this program has the project open elsewhere
};

/// Opens the project in file `location`, or on a server where that is an address (sharedproject.h). Of a
/// damaged one, opened for writing, everything that is whole goes into a new file in its place; the damaged
/// file is kept as "<name>.damaged-N", and findings() says so and what is lost. `program`: version of this
/// program, for the project's own record. `password`: of a server that asked for one (code PasswordNeeded);
/// it is held in memory only.
Expected<std::unique_ptr<Store>> openStore(const std::string& location, StoreAccess access,
    std::string_view program, const std::string& password = {});

} // namespace dateline
