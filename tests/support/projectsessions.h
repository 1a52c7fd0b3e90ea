// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Sessions on projects over a folder of two articles, for tests that derive from it and call makeFolder().

#include "app/session.h"
#include "tests/support/files.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace dateline::test {

class ProjectSessions : public QObject
{
protected:
    void makeFolder()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("in")));
        writeFile(path("in/a.txt"), "The Talks\n\nNATO ministers met in Oslo on Thursday.\n");
        writeFile(
            path("in/b.txt"), "Iran and Iraq\n\nIran signed a treaty with Iraq in Baghdad on 4 May 2016.\n");
    }

    QString path(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    QStringList unsavedFiles() const
    {
        return QDir(path("unsaved")).entryList({QStringLiteral("*.dateline")}, QDir::Files);
    }

    /// Folders that it opens go into a temporary project.
    std::unique_ptr<Session> session(const char* author = "ana") const
    {
        auto made = std::make_unique<Session>(DATELINE_RESOURCES, author);
        made->keepUnsavedIn(path("unsaved"));
        return made;
    }
    static void open(Session& session, const QString& what)
    {
        QSignalSpy loaded(&session, &Session::loaded);
        session.open({what});
        QTRY_COMPARE_WITH_TIMEOUT(loaded.count(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!session.job()->isRunning(), 60'000);
    }
    /// A correction: 27 May 2016 for the first article.
    static void setFirstDate(Session& session)
    {
        const ArticleMetadata& article = *session.state()->snapshot()->articles.front()->article;
        QSignalSpy changed(session.state(), &ViewState::snapshotChanged);
        session.setDates({{article.hash, DayInterval{16948, 16948}, "said so"}}, QStringLiteral("date"));
        QTRY_COMPARE_WITH_TIMEOUT(changed.count(), 1, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!session.job()->isRunning(), 60'000);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace dateline::test
