// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// How a shared project is addressed, made and opened, and who is let in.
#include "tests/support/sharedstores.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <thread>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace dateline;

class TestSharedOpening : public test::SharedStores
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startServer(); }
    void init() { forget(); }
    void addressesAreReadAndHoldNoSecrets_data();
    void addressesAreReadAndHoldNoSecrets();
    void aProjectIsMadeOnceAndFoundAgain();
    void aNewerProjectAndNoProjectAreRefused();
    void whoMayOnlyLookOpensItForReading();
    void aPasswordIsAskedForInAnyLanguage_data();
    void aPasswordIsAskedForInAnyLanguage();
    void passwordsComeFromTheirPlacesOrAreAskedFor();
};

void TestSharedOpening::addressesAreReadAndHoldNoSecrets_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::newRow("a password") << QByteArray("postgresql://anna:hunter2@127.0.0.1/news/work");
    QTest::newRow("a password as an option")
        << QByteArray("postgresql://anna@127.0.0.1/news/work?password=hunter2");
    QTest::newRow("a password with an @") << QByteArray("postgresql://anna:hunter2@x@127.0.0.1/news/work");
    QTest::newRow("a password and a space") << QByteArray("postgresql://anna:hunter2@127.0.0.1/ne ws/work");
    QTest::newRow("no project") << QByteArray("postgresql://anna@127.0.0.1/news");
    QTest::newRow("a name that is none") << QByteArray("postgresql://anna@127.0.0.1/news/Work%22");
    QTest::newRow("more than a project") << QByteArray("postgresql://anna@127.0.0.1/news/gulf/more");
    QTest::newRow("no port") << QByteArray("postgresql://anna@127.0.0.1:99999/news/work");
    QTest::newRow("an option that is none")
        << QByteArray("postgresql://anna@127.0.0.1/news/work?options=-c%20x");
    QTest::newRow("two options in one")
        << QByteArray("postgresql://anna@127.0.0.1/news/work?sslmode=a;password=b");
}

void TestSharedOpening::addressesAreReadAndHoldNoSecrets()
{
    QFETCH(QByteArray, address);
    QVERIFY(isSharedProject(address.toStdString()));
    QVERIFY(isProjectName(address.toStdString()));
    const auto store = openStore(address.toStdString(), StoreAccess::Write, program);
    QVERIFY(!store);
    QVERIFY2(store.error().code == ErrorCode::BadAddress, store.error().detail.c_str());
    QVERIFY(!store.error().where.file.empty());
    for (const std::string& shown :
        {store.error().where.file, store.error().detail, withoutSecrets(address.toStdString())}) {
        QVERIFY2(shown.find("hunter2") == std::string::npos, shown.c_str());
    }
}

void TestSharedOpening::aProjectIsMadeOnceAndFoundAgain()
{
    auto none = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!none && none.error().code == ErrorCode::NotFound);
    // Two programs at once: one makes it, the other is told or finds it made.
    std::vector<ErrorCode> codes(2, ErrorCode::None);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        threads.emplace_back([this, &code = codes[i]] {
            const auto made = openStore(m_server.address("anna"), StoreAccess::Create, program);
            code = made ? ErrorCode::None : made.error().code;
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    QVERIFY(codes[0] == ErrorCode::None || codes[1] == ErrorCode::None);
    QVERIFY(std::all_of(codes.begin(), codes.end(),
        [](ErrorCode code) { return code == ErrorCode::None || code == ErrorCode::Unwritable; }));
    QVERIFY(!opened(StoreAccess::Create));
    QVERIFY(opened(StoreAccess::Write) && opened(StoreAccess::Read));
}

void TestSharedOpening::aNewerProjectAndNoProjectAreRefused()
{
    QVERIFY(opened(StoreAccess::Create));
    QVERIFY(m_server.run(
        QStringLiteral("UPDATE dateline_work.project SET value = '1000' WHERE key = 'version'")));
    const auto newer = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!newer && newer.error().code == ErrorCode::NewerProject);
    QCOMPARE(newer.error().detail, std::string("1000"));
    QVERIFY(m_server.run(QStringLiteral("DROP SCHEMA dateline_work CASCADE; CREATE SCHEMA dateline_work")));
    const auto other = openStore(m_server.address("anna"), StoreAccess::Write, program);
    QVERIFY(!other && other.error().code == ErrorCode::BadProject);
}

void TestSharedOpening::whoMayOnlyLookOpensItForReading()
{
    QVERIFY(opened(StoreAccess::Create));
    QVERIFY(m_server.run(QStringLiteral("GRANT USAGE ON SCHEMA dateline_work TO reader; GRANT SELECT ON ALL "
                                        "TABLES IN SCHEMA dateline_work TO reader")));
    const auto refused = openStore(m_server.address("reader"), StoreAccess::Write, program);
    QVERIFY(!refused && refused.error().code == ErrorCode::Refused);
    const auto reading = opened(StoreAccess::Read, "reader");
    QVERIFY(reading && reading->isReadOnly() && reading->counts());
    const auto forbidden
        = reading->append(std::vector<LedgerRow>{LedgerRow{0, "r-1", "anna", 1'700'000'000, {}, "{}"}});
    QVERIFY(!forbidden && forbidden.error().code == ErrorCode::Refused);
}

void TestSharedOpening::aPasswordIsAskedForInAnyLanguage_data()
{
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("code");
    const auto add = [](const char* name, const char* state, const char* words, ErrorCode code) {
        QTest::newRow(name) << QByteArray(state) << QByteArray(words) << static_cast<int>(code);
    };
    add("Polish", "28P01", "autoryzacja nie powiodła się dla użytkownika \"anna\"",
        ErrorCode::PasswordNeeded);
    add("Russian", "28P01", "пользователь не прошёл проверку подлинности", ErrorCode::PasswordNeeded);
    add("a word in a name", "3D000", "database \"password\" does not exist", ErrorCode::Disconnected);
    add("nobody is let in", "28000", "no pg_hba.conf entry for host", ErrorCode::Refused);
    add("no password was given", "", "", ErrorCode::PasswordNeeded);
}

/// A server that lets nobody in, for the reason in the row; without one it wants a password.
void TestSharedOpening::aPasswordIsAskedForInAnyLanguage()
{
    QFETCH(QByteArray, state);
    QFETCH(QByteArray, words);
    QFETCH(int, code);
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    ::sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::socklen_t size = sizeof place;
    QCOMPARE(::bind(listener, reinterpret_cast<::sockaddr*>(&place), size), 0);
    QCOMPARE(::listen(listener, 8), 0);
    QCOMPARE(::getsockname(listener, reinterpret_cast<::sockaddr*>(&place), &size), 0);
    const QByteArray fields
        = QByteArray("SFATALNY") + '\0' + "VFATAL" + '\0' + 'C' + state + '\0' + 'M' + words + '\0' + '\0';
    const QByteArray wantsPassword("R\0\0\0\x08\0\0\0\x03", 9);
    const int length = static_cast<int>(fields.size()) + 4;
    const QByteArray refusal
        = QByteArray("E\0\0", 3) + static_cast<char>(length / 256) + static_cast<char>(length % 256) + fields;
    const QByteArray answer = state.isEmpty() ? wantsPassword : refusal;
    std::thread server([listener, answer] {
        for (int one = ::accept(listener, nullptr, nullptr); one >= 0;
             one = ::accept(listener, nullptr, nullptr)) {
            QByteArray asked(1024, '\0');
            // encryption is asked for first, in eight bytes: no
            while (::recv(one, asked.data(), 1024, 0) == 8) {
                static_cast<void>(::send(one, "N", 1, MSG_NOSIGNAL));
            }
            static_cast<void>(
                ::send(one, answer.constData(), static_cast<std::size_t>(answer.size()), MSG_NOSIGNAL));
            ::shutdown(one, SHUT_WR);
            static_cast<void>(::recv(one, asked.data(), 1024, 0));
            ::close(one);
        }
    });
    qputenv("PGPASSFILE", "/dev/null");
    const auto refused
        = openStore("postgresql://anna@127.0.0.1:" + std::to_string(ntohs(place.sin_port)) + "/news/work",
            StoreAccess::Write, program);
    qunsetenv("PGPASSFILE");
    ::shutdown(listener, SHUT_RDWR);
    server.join();
    ::close(listener);
    QVERIFY(!refused);
    QVERIFY2(static_cast<int>(refused.error().code) == code, refused.error().detail.c_str());
}

void TestSharedOpening::passwordsComeFromTheirPlacesOrAreAskedFor()
{
    QVERIFY(opened(StoreAccess::Create));
    const std::string address = m_server.addressByPort("anna");
    const QTemporaryDir folder;
    const QString passFile = folder.filePath(QStringLiteral("pgpass"));
    qputenv("PGPASSFILE", passFile.toUtf8());
    const auto none = openStore(address, StoreAccess::Write, program);
    QVERIFY(!none);
    QVERIFY2(none.error().code == ErrorCode::PasswordNeeded, none.error().detail.c_str());
    const auto wrong = openStore(address, StoreAccess::Write, program, "guessed");
    QVERIFY(!wrong && wrong.error().code == ErrorCode::PasswordNeeded);
    QVERIFY(wrong.error().detail.find("guessed") == std::string::npos);
    const auto asked = openStore(address, StoreAccess::Write, program, "secret of anna");
    QVERIFY(asked && (*asked)->again()); // other threads are let in, too
    QVERIFY((*asked)->location().find("secret") == std::string::npos);
    QFile file(passFile);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("127.0.0.1:*:news:anna:secret of anna\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(openStore(address, StoreAccess::Write, program));
    qunsetenv("PGPASSFILE");
}

QTEST_GUILESS_MAIN(TestSharedOpening)
#include "tst_sharedopening.moc"
