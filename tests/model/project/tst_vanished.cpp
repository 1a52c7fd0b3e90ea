// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/project/vanished.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dateline;

class TestVanished : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void articlesOfGoneFilesGo();
    void missingRootTakesNothingOut();
    void whatLiesElsewhereStays();

private:
    std::string path(const char* name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    std::vector<std::string> ids();
    std::vector<std::string> drop(const std::vector<std::string>& roots)
    {
        Expected<std::vector<std::string>> gone = dropVanished(*m_store, roots);
        return gone ? std::move(*gone) : std::vector<std::string>{"error"};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

using Names = std::vector<std::string>;

void TestVanished::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("a/sub"))
        && QDir(m_folder->path()).mkpath(QStringLiteral("ab")));
    Expected<std::unique_ptr<Store>> store = openStore(path("p.dateline"), StoreAccess::Create, "test");
    QVERIFY(store);
    m_store = std::move(*store);
    const Names names{"a/one.txt", "a/sub/two.txt", "ab/three.txt"};
    ImportBatch batch;
    for (const std::string& name : names) {
        QFile file(QString::fromStdString(path(name.c_str())));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(name.c_str()) > 0);
        batch.sources.push_back({path(name.c_str()), 1, 1, {}});
        batch.articles.push_back({name, path(name.c_str()), ContentHash::of(name), {}, "meta"});
        batch.texts.emplace_back(name);
    }
    QVERIFY(m_store->add(batch));
}

std::vector<std::string> TestVanished::ids()
{
    Names ids;
    const Expected<Done> done = m_store->articles([&ids](const Expected<ArticleRow>& row) {
        ids.push_back(row ? row->id : "damaged");
        return true;
    });
    return done ? ids : Names{"error"};
}

void TestVanished::articlesOfGoneFilesGo()
{
    QVERIFY(drop({path("a"), path("ab")}).empty());
    QCOMPARE(ids().size(), std::size_t(3));
    QVERIFY(QFile::remove(QString::fromStdString(path("a/sub/two.txt"))));
    QVERIFY(drop({path("a"), path("ab")}) == Names{"a/sub/two.txt"});
    QVERIFY((ids() == Names{"a/one.txt", "ab/three.txt"}));
    QCOMPARE(m_store->sources()->size(), std::size_t(2));
    QVERIFY(drop({path("a"), path("ab")}).empty());
}

void TestVanished::missingRootTakesNothingOut()
{
    QVERIFY(QDir(QString::fromStdString(path("a"))).removeRecursively());
    QVERIFY(drop({path("a")}).empty());
    QVERIFY(drop({path("a/one.txt")}).empty()); // named itself: as well
    QCOMPARE(ids().size(), std::size_t(3));
}

void TestVanished::whatLiesElsewhereStays()
{
    QVERIFY(QFile::remove(QString::fromStdString(path("ab/three.txt"))));
    QVERIFY(drop({path("a")}).empty()); // "ab" begins alike
    QVERIFY(drop({path("ab") + "/"}) == Names{"ab/three.txt"});
}

QTEST_GUILESS_MAIN(TestVanished)
#include "tst_vanished.moc"
