// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/learning/modelfile.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <sstream>
#include <string>

using namespace dateline;

class TestModelFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shippedModelOpens();
    void damageIsFound_data();
    void damageIsFound();
    void missingFileIsNotFound();

private:
    std::string shipped() const
    {
        std::ifstream in(DATELINE_RESOURCES "/models/english.dlm", std::ios::binary);
        std::ostringstream out;
        out << in.rdbuf();
        return std::move(out).str();
    }
};

void TestModelFile::shippedModelOpens()
{
    const auto file = ModelFile::open(DATELINE_RESOURCES "/models/english.dlm");
    QVERIFY(file.has_value());
    QVERIFY(!file->bytes("vectors", 0, 100).empty());
    QVERIFY(file->bytes("vectors", 0, 99).empty()); // of another size
    QVERIFY(file->shorts("vectors", 0, 100).empty()); // of another type
    QVERIFY(file->bytes("nothing", 0, 0).empty());
    QCOMPARE(file->matrix("nothing", 4, 4).inputs, 0U);
}

void TestModelFile::damageIsFound_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("empty") << 0;
    QTest::newRow("cut short") << 1;
    QTest::newRow("a byte changed in the middle") << 2;
    QTest::newRow("another magic") << 3;
    QTest::newRow("another version") << 4;
    QTest::newRow("more sections than there are") << 5;
    QTest::newRow("header alone") << 6;
}

void TestModelFile::damageIsFound()
{
    QFETCH(int, what);
    std::string content = shipped();
    QVERIFY(content.size() > 1000);
    switch (what) {
    case 0: content.clear(); break;
    case 1: content.resize(content.size() / 2); break;
    case 2: content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1); break;
    case 3: content[0] = 'X'; break;
    case 4: content[8] = 77; break;
    case 5:
        content[12] = '\xFF';
        content[14] = '\xFF';
        break;
    default: content.resize(32);
    }
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("model.dlm")).toStdString();
    std::ofstream(path, std::ios::binary) << content;
    const auto file = ModelFile::open(path);
    QVERIFY(!file.has_value());
    QCOMPARE(static_cast<int>(file.error().code), static_cast<int>(ErrorCode::BadDataFile));
}

void TestModelFile::missingFileIsNotFound()
{
    const auto file = ModelFile::open("/nowhere/model.dlm");
    QVERIFY(!file.has_value());
    QCOMPARE(static_cast<int>(file.error().code), static_cast<int>(ErrorCode::NotFound));
}

QTEST_GUILESS_MAIN(TestModelFile)
#include "tst_modelfile.moc"
