// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "model/text/transliteration.h"

#include <QTest>

using namespace dateline;

class TestTransliteration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void transliterationsMeet_data()
    {
        QTest::addColumn<QByteArrayList>("names");
        QTest::newRow("Gaddafi") << QByteArrayList{"Muammar Gaddafi", "Moammar Qadhafi",
            "Mu'ammar al-Kadhafi", "Moamer Kadafi", "Muammar el-Qaddafi", "Muammar Khaddafi"};
        QTest::newRow("Muhammad") << QByteArrayList{
            "Mohammed", "Muhammad", "Mohamed", "Mohammad", "Muhammed"};
        QTest::newRow("Zarqawi") << QByteArrayList{
            "Abu Musab al-Zarqawi", "Abu Mussab el-Zarkawi", "Abou Moussab al-Zarqaoui"};
        QTest::newRow("Hezbollah") << QByteArrayList{"Hezbollah", "Hizbullah", "Hizballah", "Hizbollah"};
        QTest::newRow("Assad") << QByteArrayList{
            "Bashar al-Assad", "Bashar Assad", "Bachar el-Assad", "Bashar al-Asad"};
        QTest::newRow("Osama bin Laden")
            << QByteArrayList{"Osama bin Laden", "Usama Bin Ladin", "Ousama ben Laden"};
        QTest::newRow("Abdulrahman") << QByteArrayList{
            "Abd al-Rahman", "Abdulrahman", "Abdul Rahman", "Abdel-Rahman", "Abd ar-Rahman"};
        QTest::newRow("Tsarnaev") << QByteArrayList{"Dzhokhar Tsarnaev", "Djokhar Tzarnaev"};
        QTest::newRow("Romanov") << QByteArrayList{"Romanov", "Romanoff", "Romanow"};
        QTest::newRow("Yevgeny") << QByteArrayList{
            "Yevgeny Prigozhin", "Evgeny Prigozhin", "Evgeniy Prigojin"};
        QTest::newRow("Oualid") << QByteArrayList{"Walid", "Oualid", "Waleed"};
    }
    void transliterationsMeet()
    {
        QFETCH(QByteArrayList, names);
        const std::string first = transliterationKey(names.front().toStdString());
        QVERIFY(!first.empty());
        for (const QByteArray& name : names) {
            QCOMPARE(transliterationKey(name.toStdString()), first);
        }
    }

    void differentNamesStayApart()
    {
        QCOMPARE(transliterationKey("Muammar Gaddafi"), std::string("mmr gdf"));
        QVERIFY(transliterationKey("Hassan Rouhani") != transliterationKey("Hassan Nasrallah"));
        QVERIFY(transliterationKey("John Kerry") != transliterationKey("John McCain"));
        QVERIFY(transliterationKey("Merkel") != transliterationKey("Macron"));
        QCOMPARE(transliterationKey("Путин"), std::string());
    }
};

QTEST_GUILESS_MAIN(TestTransliteration)
#include "tst_transliteration.moc"
