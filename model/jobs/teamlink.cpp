// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/jobs/teamlink.h"

#include "model/base/contenthash.h"
#include "model/corrections/ledgerlines.h"
#include "model/project/keptledger.h"
#include "model/project/sharedproject.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <deque>
#include <iterator>
#include <memory>

namespace dateline {

namespace {

constexpr std::chrono::milliseconds betweenLooks{5000};
constexpr std::chrono::milliseconds betweenTries{2000}; // to connect again

QString nameOf(const std::string& location)
{
    return QString::fromStdString(ContentHash::of(location).hex());
}

/// What one window left.
struct WaitingFile
{
    QString name;
    std::vector<LedgerEntry> entries;
    QByteArray rest; // lines that are no entries for this version, as they stand there
    int others = 0; // how many
    bool isWhole = false; // it was read to its end
    std::vector<Error> problems;
};

WaitingFile readWaiting(const QString& name)
{
    WaitingFile waiting;
    waiting.name = name;
    QFile file(name);
    if (file.open(QIODevice::ReadOnly)) {
        while (!file.atEnd()) {
            const QByteArray line = file.readLine(static_cast<qint64>(maxLedgerLine));
            if (line.isEmpty()) {
                break; // not what is at its end
            }
            Expected<LedgerEntry> entry
                = ledgerEntry(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
            if (entry) {
                waiting.entries.push_back(std::move(*entry));
            } else if (!line.trimmed().isEmpty()) {
                waiting.rest += line;
                ++waiting.others;
            }
        }
    }
    const auto unread = [&](std::string why) {
        waiting.problems.push_back({ErrorCode::Unreadable, std::move(why), {name.toStdString(), 0}});
    };
    waiting.isWhole = file.error() == QFileDevice::NoError;
    if (!waiting.isWhole) {
        unread(file.errorString().toStdString());
    }
    if (waiting.others > 0) { // a newer program knows them, or it was killed while it wrote
        unread("corrections that stay there: " + std::to_string(waiting.others));
    }
    return waiting;
}

std::vector<WaitingFile> waitingFiles(const QString& folder, const std::string& location)
{
    std::vector<WaitingFile> files;
    if (!folder.isEmpty()) {
        for (const QString& name : QDir(folder).entryList(
                 {nameOf(location) + QStringLiteral("-*.jsonl")}, QDir::Files, QDir::Name)) {
            files.push_back(readWaiting(QDir(folder).filePath(name)));
        }
    }
    return files;
}

/// Its entries are elsewhere; of the rest nothing is lost.
void letGo(const WaitingFile& waiting)
{
    if (!waiting.isWhole || (waiting.others > 0 && waiting.entries.empty())) {
        return;
    }
    if (waiting.others == 0) {
        QFile::remove(waiting.name);
        return;
    }
    QSaveFile file(waiting.name);
    if (file.open(QIODevice::WriteOnly) && file.write(waiting.rest) == waiting.rest.size() && file.flush()) {
        static_cast<void>(file.commit());
    }
}

/// That the answer may be another one a moment later.
bool isPassing(const Error& error)
{
    return error.code == ErrorCode::Disconnected || error.code == ErrorCode::Locked
        || error.code == ErrorCode::PasswordNeeded || error.code == ErrorCode::DiskFull;
}

} // namespace

class TeamLink::Worker : public QObject
{
public:
    Worker(TeamLink& link, Place place, std::int64_t seen)
        : m_link(link)
        , m_place(std::move(place))
        , m_seen(seen)
        , m_look(this)
    {
        m_look.setSingleShot(true);
        connect(&m_look, &QTimer::timeout, this, &Worker::look);
        if (!m_place.unsentFolder.isEmpty()) {
            m_file = QDir(m_place.unsentFolder)
                         .filePath(nameOf(m_place.location) + QLatin1Char('-')
                             + QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".jsonl"));
            inherit();
        }
    }

    int unsent() const
    {
        std::size_t count = 0;
        for (const std::vector<LedgerEntry>& entries : m_waiting) {
            count += entries.size();
        }
        return static_cast<int>(count);
    }

    void send(std::vector<LedgerEntry> entries)
    {
        m_waiting.push_back(std::move(entries));
        keepWaiting(); // before it is tried: the program may end while it waits for the server
        look();
    }

    void look()
    {
        const std::optional<Error> error = exchange();
        tell(error);
        m_look.start(error ? betweenTries : betweenLooks);
    }

private:
    /// What earlier windows left waits here now. Each entry by itself: one that is refused holds none up.
    void inherit()
    {
        const std::vector<WaitingFile> files = waitingFiles(m_place.unsentFolder, m_place.location);
        for (const WaitingFile& file : files) {
            for (const LedgerEntry& entry : file.entries) {
                m_waiting.push_back({entry});
            }
            m_notTaken.insert(m_notTaken.end(), file.problems.begin(), file.problems.end());
        }
        if (keepWaiting()) {
            std::for_each(files.begin(), files.end(), letGo);
        }
    }

    /// Sends what waits and fetches what is new; the reason why that is not possible now.
    std::optional<Error> exchange()
    {
        if (!m_store) {
            if (std::optional<Error> error = connectToProject()) {
                return error;
            }
        }
        while (!m_waiting.empty()) {
            const Expected<Done> sent = appendEntries(*m_store, m_waiting.front());
            if (!sent && isPassing(sent.error())) {
                return sent.error();
            }
            const std::vector<LedgerEntry> entries = std::move(m_waiting.front());
            m_waiting.pop_front();
            keepWaiting();
            if (!sent) {
                inWindow(
                    [entries, error = sent.error()](TeamLink& link) { Q_EMIT link.refused(entries, error); });
            }
        }
        return fetch();
    }

    std::optional<Error> connectToProject()
    {
        Expected<std::unique_ptr<Store>> store
            = openStore(m_place.location, StoreAccess::Beside, {}, m_place.password);
        if (!store) {
            return store.error();
        }
        m_store = std::move(*store);
        const Expected<Done> listening = m_store->shared()->listen([this] { look(); });
        return listening ? std::nullopt : std::optional<Error>(listening.error());
    }

    std::optional<Error> fetch()
    {
        const Expected<std::vector<LedgerRow>> rows = m_store->ledger(m_seen);
        const Expected<std::int64_t> articles
            = rows ? m_store->shared()->articlesVersion() : Unexpected{rows.error()};
        if (!articles) {
            return articles.error();
        }
        if (!rows->empty() || !m_notTaken.empty()) {
            TeamNews news;
            news.lost = std::move(m_notTaken);
            m_notTaken.clear();
            for (const LedgerRow& row : *rows) {
                Expected<LedgerEntry> entry = ledgerEntry(row.json);
                if (entry) {
                    news.entries.push_back(std::move(*entry));
                } else {
                    news.lost.push_back({entry.error().code,
                        "ledger " + std::to_string(row.sequence) + ": " + entry.error().detail,
                        {m_store->location(), 0}});
                }
            }
            m_seen = rows->empty() ? m_seen : rows->back().sequence;
            news.upTo = m_seen;
            inWindow([news = std::move(news)](TeamLink& link) { Q_EMIT link.arrived(news); });
        }
        if (m_articles != *articles) {
            inWindow([version = *articles](TeamLink& link) { Q_EMIT link.articlesChanged(version); });
        }
        m_articles = *articles;
        return std::nullopt;
    }

    /// What waits, on the disk. Where that cannot be written it waits in
    /// memory; the window tells how much does.
    bool keepWaiting()
    {
        if (m_file.isEmpty() || m_waiting.empty()) {
            return m_file.isEmpty() || !QFile::exists(m_file) || QFile::remove(m_file);
        }
        QDir().mkpath(m_place.unsentFolder);
        QSaveFile file(m_file);
        if (!file.open(QIODevice::WriteOnly)) {
            return false;
        }
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        for (const std::vector<LedgerEntry>& entries : m_waiting) {
            for (const LedgerEntry& entry : entries) {
                file.write(QByteArray::fromStdString(ledgerLine(entry)));
            }
        }
        return file.flush()
            && file.commit(); // commit() alone does not see that what is in memory stays there
    }

    void tell(const std::optional<Error>& error)
    {
        inWindow([unsent = unsent(), error](TeamLink& link) {
            const bool changed = link.m_unsent != unsent || link.m_lost != error;
            link.m_unsent = unsent;
            link.m_lost = error;
            if (changed) {
                Q_EMIT link.connectionChanged();
            }
        });
    }

    template <typename Action> void inWindow(Action action)
    {
        QMetaObject::invokeMethod(
            &m_link, [&link = m_link, action = std::move(action)] { action(link); }, Qt::QueuedConnection);
    }

    TeamLink& m_link;
    Place m_place;
    std::int64_t m_seen;
    std::int64_t m_articles = -1; // as articlesVersion() said last
    std::unique_ptr<Store> m_store;
    std::deque<std::vector<LedgerEntry>> m_waiting;
    std::vector<Error> m_notTaken; // of what earlier windows left; to be told
    QString m_file;
    QTimer m_look;
};

TeamLink::TeamLink(Place place, std::int64_t seen, QObject* parent)
    : QObject(parent)
    , m_worker(new Worker(*this, std::move(place), seen))
{
    m_unsent = m_worker->unsent();
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_worker, [worker = m_worker] { worker->look(); });
    // in its thread, where its connection is
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

TeamLink::~TeamLink()
{
    // After what was sent before: quit() itself would overtake it.
    QMetaObject::invokeMethod(
        m_worker, [] { QThread::currentThread()->quit(); }, Qt::QueuedConnection);
    m_thread.wait();
}

void TeamLink::send(std::vector<LedgerEntry> entries)
{
    m_unsent += static_cast<int>(entries.size());
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, entries = std::move(entries)]() mutable { worker->send(std::move(entries)); },
        Qt::QueuedConnection);
}

std::vector<LedgerEntry> unsentEntries(const QString& folder, const std::string& location)
{
    std::vector<LedgerEntry> entries;
    for (WaitingFile& file : waitingFiles(folder, location)) {
        std::move(file.entries.begin(), file.entries.end(), std::back_inserter(entries));
    }
    return entries;
}

} // namespace dateline
