// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors

// Linked into every test of the preset tsan. Qt is not built for ThreadSanitizer, so it does not see that
// what is written before QThreadPool::start() is there when the job runs, nor that a job is over when
// somebody has waited for it. The functions below stand before those of Qt, say so, and call them. Results
// need nothing: QPromise and QFuture pass them under a mutex in Qt's headers, which are compiled here.

#include <QFutureInterface>
#include <QMutex>
#include <QRunnable>
#include <QThreadPool>

#include <sanitizer/tsan_interface.h>

#include <dlfcn.h>

#include <cstring>
#include <functional>
#include <utility>

namespace {

template <typename Function> Function ofQt(const char* symbol)
{
    void* found = dlsym(RTLD_NEXT, symbol);
    Function function = nullptr;
    static_assert(sizeof(function) == sizeof(found));
    std::memcpy(&function, &found, sizeof(found));
    return function;
}

/// A job that tells of its begin and its end.
class ToldJob : public QRunnable
{
public:
    ToldJob(QThreadPool* pool, std::function<void()> work)
        : m_pool(pool)
        , m_work(std::move(work))
    {
        __tsan_release(this);
    }

    void run() override
    {
        __tsan_acquire(this);
        // In a pool of one thread a job sees what those before it did: the pool's lock lies between.
        if (m_pool->maxThreadCount() == 1) {
            __tsan_acquire(m_pool);
        }
        m_work();
        m_work = nullptr; // what it holds goes before the end is told
        __tsan_release(m_pool);
    }

private:
    QThreadPool* m_pool;
    std::function<void()> m_work;
};

void startInQt(QThreadPool* pool, QRunnable* job, int priority)
{
    static const auto start
        = ofQt<void (*)(QThreadPool*, QRunnable*, int)>("_ZN11QThreadPool5startEP9QRunnablei");
    start(pool, job, priority);
}

} // namespace

void QThreadPool::start(QRunnable* job, int priority)
{
    startInQt(this,
        new ToldJob(this,
            [job] {
                const bool isOwned = job->autoDelete();
                job->run();
                if (isOwned) {
                    delete job;
                }
            }),
        priority);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    startInQt(this, new ToldJob(this, std::move(work)), priority);
}

bool QThreadPool::waitForDone(int milliseconds)
{
    static const auto wait = ofQt<bool (*)(QThreadPool*, int)>("_ZN11QThreadPool11waitForDoneEi");
    const bool done = wait(this, milliseconds);
    if (done) {
        __tsan_acquire(this);
    }
    return done;
}

void QFutureInterfaceBase::reportFinished()
{
    static const auto report
        = ofQt<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(&mutex());
    report(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    static const auto wait
        = ofQt<void (*)(QFutureInterfaceBase*)>("_ZN20QFutureInterfaceBase15waitForFinishedEv");
    wait(this);
    __tsan_acquire(&mutex());
}

/// Whoever lets go of a future last destroys its results, read or not.
bool QFutureInterfaceBase::derefT() const noexcept
{
    static const auto release
        = ofQt<bool (*)(const QFutureInterfaceBase*)>("_ZNK20QFutureInterfaceBase6derefTEv");
    QMutex* place = &mutex();
    __tsan_release(place);
    const bool isHeld = release(this);
    if (!isHeld) {
        __tsan_acquire(place);
    }
    return isHeld;
}
