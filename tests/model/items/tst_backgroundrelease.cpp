// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/items/backgroundrelease.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace dateline;

namespace {

struct Large
{
    ~Large() { releasedBy = std::this_thread::get_id(); }

    static std::atomic<std::thread::id> releasedBy;
};

std::atomic<std::thread::id> Large::releasedBy{};

} // namespace

class TestBackgroundRelease : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastToLetGoDoesNotWait()
    {
        auto first = releasedInBackground(std::make_shared<const Large>());
        auto second = first;
        first.reset();
        QThreadPool::globalInstance()->waitForDone();
        QCOMPARE(Large::releasedBy.load(), std::thread::id()); // somebody holds it
        second.reset();
        QThreadPool::globalInstance()->waitForDone();
        QVERIFY(Large::releasedBy.load() != std::thread::id());
        QVERIFY(Large::releasedBy.load() != std::this_thread::get_id());
    }

    void nothingIsNothing() { QVERIFY(!releasedInBackground(std::shared_ptr<const Large>())); }
};

QTEST_GUILESS_MAIN(TestBackgroundRelease)
#include "tst_backgroundrelease.moc"
