// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/filesaver.h"
#include "widgets/common/savedfile.h"

#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QMainWindow>
#include <QProgressBar>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <thread>

using namespace dateline;

class TestFileSaver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_window = std::make_unique<QMainWindow>();
        m_saver = new FileSaver(m_window->statusBar());
        m_window->show();
        m_path = m_folder->filePath(QStringLiteral("R&D <b>.csv"));
        QVERIFY(saveFile(m_path, QByteArray("before")));
    }

    void whatIsWrittenIsSaid()
    {
        QSemaphore begun;
        QSemaphore ended;
        m_saver->save(m_path, [&](Progress& progress) {
            progress.report(250, 1000);
            begun.release();
            ended.acquire();
            return saveFile(m_path, QByteArray("after"));
        });
        begun.acquire();
        QVERIFY(m_saver->isRunning());
        QVERIFY(button()->isVisible());
        QTRY_COMPARE(bar()->value() * 4, bar()->maximum());
        ended.release();
        QTRY_VERIFY(!m_saver->isRunning());
        QVERIFY(!button()->isVisible());
        QVERIFY(m_window->statusBar()->currentMessage().contains(m_path));
        QCOMPARE(content(), QByteArray("after"));
    }

    void whatIsCancelledIsAsItWas()
    {
        QSignalSpy failed(m_saver, &FileSaver::failed);
        m_saver->save(m_path, [this](Progress& progress) {
            return saveFile(m_path, [&progress](QIODevice& file) {
                while (!progress.cancelled() && file.write("row\n") == 4) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                }
                return false;
            });
        });
        QTest::mouseClick(button(), Qt::LeftButton);
        QVERIFY(!button()->isEnabled());
        QTRY_VERIFY(!m_saver->isRunning());
        QCOMPARE(failed.count(), 0);
        QVERIFY2(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("Not saved")),
            qPrintable(m_window->statusBar()->currentMessage()));
        QCOMPARE(content(), QByteArray("before"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1); // nothing is left beside it
    }

    void cancelledTooLateItIsSaved()
    {
        QSemaphore begun;
        QSemaphore cancelled;
        m_saver->save(m_path, [&](Progress&) {
            begun.release();
            cancelled.acquire();
            return saveFile(m_path, QByteArray("after"));
        });
        begun.acquire();
        m_saver->cancel();
        cancelled.release();
        m_saver->finish();
        QVERIFY(!m_saver->isRunning());
        QVERIFY(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("Saved")));
        QCOMPARE(content(), QByteArray("after"));
    }

    void whatFailsIsSaid()
    {
        QSignalSpy failed(m_saver, &FileSaver::failed);
        m_saver->save(m_folder->filePath(QStringLiteral("none/list.csv")), [this](Progress&) {
            return saveFile(m_folder->filePath(QStringLiteral("none/list.csv")), QByteArray("x"));
        });
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!m_saver->isRunning());
    }

private:
    QToolButton* button() const { return m_window->findChild<QToolButton*>(QStringLiteral("cancelSaving")); }
    QProgressBar* bar() const { return m_window->findChild<QProgressBar*>(); }
    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QMainWindow> m_window;
    FileSaver* m_saver = nullptr;
    QString m_path;
};

QTEST_MAIN(TestFileSaver)
#include "tst_filesaver.moc"
