// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Every dialog and every layout of the window at 1366 x 768, in four languages and three looks: no word is
// cut, none is left in English. DATELINE_PICTURES=folder writes them all as pictures, for looking at;
// QT_SCALE_FACTOR=2 doubles them.
#include "app/aboutdialog.h"
#include "app/appearance.h"
#include "app/correcting/correctioncommands.h"
#include "app/correcting/entitychooser.h"
#include "app/correcting/eventdialog.h"
#include "app/correcting/historydialog.h"
#include "app/correcting/mergedialog.h"
#include "app/correcting/notespanel.h"
#include "app/correcting/relationdialog.h"
#include "app/dating/articledatedialog.h"
#include "app/dating/filenamedatedialog.h"
#include "app/dating/groupdatedialog.h"
#include "app/dating/tabledatedialog.h"
#include "app/exporting/graphexportdialog.h"
#include "app/exporting/reportdialog.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/helpwindow.h"
#include "app/mainwindow.h"
#include "app/settings.h"
#include "app/tour.h"
#include "app/translation.h"
#include "app/windowactions.h"
#include "model/corpus/correctionplaces.h"
#include "tests/support/dialogkeys.h"
#include "tests/support/files.h"
#include "tests/support/handmadecorpus.h"
#include "tests/support/shownwords.h"
#include "widgets/filter/windowdialog.h"
#include "widgets/graph/graphview.h"
#include "widgets/graph/timesdialog.h"
#include "widgets/search/findbox.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFile>
#include <QLibraryInfo>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace dateline;

namespace {

constexpr QSize narrow(880, 600);

struct Untranslated
{
    QRegularExpression english;
    QString source;
};

/// English texts that read otherwise in that language, as patterns for what is on screen.
std::vector<Untranslated> englishTexts(const QString& language)
{
    std::vector<Untranslated> all;
    QFile file(QStringLiteral(DATELINE_RESOURCES "/translations/dateline_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly)) {
        return all;
    }
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            source = test::plainText(xml.readElementText());
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            const QString translation
                = test::plainText(xml.readElementText(QXmlStreamReader::IncludeChildElements));
            static const QRegularExpression place(QStringLiteral("%(\\\\d|n)|%\\d|%L?n"));
            QString pattern = QRegularExpression::escape(source);
            pattern.replace(QRegularExpression(QStringLiteral("\\\\%(\\d|L?n)")), QStringLiteral("\\S+"));
            pattern.replace(QStringLiteral("\\(s\\)"), QStringLiteral("s?"));
            const QString letters
                = QString(source).remove(place).remove(QRegularExpression(QStringLiteral("[^A-Za-z]")));
            if (translation != source && letters.size() >= 4) {
                all.push_back({QRegularExpression(QRegularExpression::anchoredPattern(pattern)), source});
            }
        }
    }
    return all;
}

} // namespace

class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString samples = qEnvironmentVariable("DATELINE_PICTURES");
        if (samples.isEmpty()) {
            m_corpus = test::handmadeCorpus();
            return;
        }
        Session session(DATELINE_RESOURCES); // what is looked at is to be real
        session.open({session.samplesFolder()});
        QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && !session.job()->isRunning(), 60'000);
        m_corpus = session.state()->snapshot();
    }

    void everyWordIsWhole_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("look");
        const auto row = [](const char* name, const char* language, Appearance look) {
            QTest::newRow(name) << QString::fromLatin1(language) << static_cast<int>(look);
        };
        row("en-light", "en", Appearance::Light);
        row("en-dark", "en", Appearance::Dark);
        row("en-contrast", "en", Appearance::HighContrast);
        row("de-light", "de", Appearance::Light);
        row("de-contrast", "de", Appearance::HighContrast);
        row("fr-light", "fr", Appearance::Light);
        row("es-dark", "es", Appearance::Dark);
    }

    void everyWordIsWhole()
    {
        QFETCH(const QString, language);
        QFETCH(const int, look);
        QLocale::setDefault(QLocale(language));
        QTranslator translator;
        QVERIFY(loadTranslation(translator, QLocale(language)));
        QCoreApplication::installTranslator(&translator);
        QTranslator buttons; // OK, Cancel, Close come with Qt
        if (buttons.load(QLocale(language), QStringLiteral("qtbase"), QStringLiteral("_"),
                QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
            QCoreApplication::installTranslator(&buttons);
        }
        applyAppearance(static_cast<Appearance>(look));
        m_problems.clear();
        m_english = language == QLatin1String("en") ? std::vector<Untranslated>() : englishTexts(language);
        const QTemporaryDir folder;
        Settings settings(folder.filePath(QStringLiteral("settings.ini")));
        Session session(DATELINE_RESOURCES);
        MainWindow window(&session, &settings);
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        lookAt(window, "start");
        session.showCorpus(m_corpus);
        session.state()->select(EventId(1), ViewOrigin::Window);
        for (int layout = 0; layout < 5; ++layout) {
            window.layOut(static_cast<Layout>(layout));
            QTest::qWait(50);
            QTRY_VERIFY_WITH_TIMEOUT(!window.graph()->isBusy(), 20'000);
            lookAt(window, qPrintable(QStringLiteral("layout-%1").arg(layout + 1)));
            QCOMPARE(window.size(), QSize(1366, 768));
            // On half a screen, and on a small one: bars fold what they have no room for, panels break their
            // rows. what there is less room for goes first, then the rest can be narrower
            for (int step = 0; step < 3; ++step) {
                window.resize(narrow);
                QTest::qWait(50);
            }
            QTRY_VERIFY_WITH_TIMEOUT(!window.graph()->isBusy(), 20'000);
            QCOMPARE(window.size(), narrow);
            lookAt(window, qPrintable(QStringLiteral("narrow-%1").arg(layout + 1)));
            window.resize(1366, 768);
            QTest::qWait(20);
        }
        panels(window);
        dialogs(window, settings);
        window.findBox()->open(QStringLiteral("border"));
        QTRY_VERIFY(!window.findBox()->isBusy());
        lookAt(window, "find");
        for (const QString& missing : test::missingMenuKeys(*window.menuBar())) {
            addProblem("menus", missing);
        }
        window.actions()->tour->trigger();
        QTest::qWait(50);
        for (int stop = 0; window.tour() != nullptr && stop < window.tour()->count(); ++stop) {
            window.tour()->goTo(stop);
            lookAt(*window.tour(), qPrintable(QStringLiteral("tour-%1").arg(stop)));
        }
        QCoreApplication::removeTranslator(&translator);
        QCoreApplication::removeTranslator(&buttons);
        QLocale::setDefault(QLocale::c());
        applyAppearance(Appearance::Light);
        QCOMPARE(m_problems, QStringList());
    }

private:
    void panels(MainWindow& window)
    {
        window.layOut(Layout::Split);
        QTest::qWait(50);
        for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            dock->raise();
            QCoreApplication::processEvents();
            lookAt(window, qPrintable(QStringLiteral("panel-%1").arg(dock->objectName())));
        }
    }

    void dialogs(MainWindow& window, Settings& settings)
    {
        const Corpus& corpus = *m_corpus;
        Session& session = *window.session();
        std::vector<EntityId> two{EntityId(1), EntityId(2)};
        const auto shown = [this](QWidget& dialog, const char* name) {
            dialog.show();
            QTest::qWait(20);
            lookAt(dialog, name);
            for (const QString& missing : test::missingKeys(dialog)) {
                addProblem(name, missing);
            }
            dialog.close();
        };
        ArticleDateDialog date(corpus, {ArticleId(1)}, DayInterval{16948, 16948}, &window);
        date.setWhatIf(m_corpus, ArticleId(1), [](DayInterval) { return Snapshot(); });
        shown(date, "date");
        ArticleDateDialog dates(corpus, {ArticleId(1), ArticleId(2)}, std::nullopt, &window);
        shown(dates, "dates");
        FileNameDateDialog names(m_corpus, &window);
        shown(names, "dates-names");
        TableDateDialog table(m_corpus, settings, &window);
        shown(table, "dates-table");
        const QTemporaryDir folder;
        const QString open = folder.filePath(QStringLiteral("dates.csv"));
        const QByteArray first = QByteArray::fromStdString(corpus[ArticleId(1)].article->id);
        QVERIFY(test::write(open, "file,date\n" + first + ",07/04/2016\n"));
        table.readFile(open);
        shown(table, "dates-table-open");
        TimelineExportDialog timeline(m_corpus, *session.state(), std::nullopt, settings, &window);
        shown(timeline, "export-timeline");
        GraphExportDialog graph(
            m_corpus, *session.state(), window.graph()->pictureOptions(), settings, &window);
        shown(graph, "export-graph");
        ReportDialog report(QStringLiteral("with Iraq"), &window);
        shown(report, "export-report");
        AboutDialog about(session.resources(), &window);
        shown(about, "about");
        EntityChooser chooser(m_corpus, QStringLiteral("?"), EntityChooser::New::Allowed, &window);
        shown(chooser, "chooser");
        EventDialog event(m_corpus, corpus[EventId(1)], &window);
        shown(event, "event");
        HistoryDialog history(&session, &window);
        shown(history, "history");
        MergeDialog merge(corpus, two, &window);
        shown(merge, "merge");
        const std::vector<EntityId> tooMany(correctionLimits.namesPerMerge + 1, EntityId(1));
        MergeDialog many(corpus, tooMany, &window);
        shown(many, "merge-many");
        WindowDialog days(DayInterval{16948, 16950}, &window);
        shown(days, "time-window");
        TimesDialog times({16948, 16950}, {17000, 17001}, &window);
        shown(times, "two-times");
        GroupDateDialog group(corpus, {EventId(1), EventId(2)}, {ArticleId(1)}, &window);
        shown(group, "group");
        if (corpus[ArticleId(1)].mentions.size() > 1) {
            const ArticleText text = corpus.text(ArticleId(1));
            const Passage whole
                = passageOf(corpus, ArticleId(1), TextSpan::fromBounds(0, text.view().size()));
            RelationDialog relation(m_corpus, namesIn(corpus, whole), &window);
            shown(relation, "relation");
        }
        HelpWindow help(session.resources() / "help", &window);
        help.setWindowFlag(Qt::Window);
        help.showPage(QStringLiteral("start"));
        shown(help, "help");
    }

    void lookAt(QWidget& top, const char* name)
    {
        const QString folder = qEnvironmentVariable("DATELINE_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(300); // drawing jobs
            top.grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, QString::fromLatin1(QTest::currentDataTag()), QString::fromLatin1(name)));
        }
        for (const QString& cut : test::cutWords(top)) {
            addProblem(name, cut);
        }
        for (const QString& text : test::shownWords(top)) {
            for (const Untranslated& one : m_english) {
                if (one.english.match(text).hasMatch()) {
                    addProblem(name, QStringLiteral("in English: %1").arg(text));
                    break;
                }
            }
        }
    }

    void addProblem(const char* where, const QString& what)
    {
        if (!m_problems.contains(what)) {
            m_problems << what;
            qWarning("%s: %s", where, qPrintable(what));
        }
    }

    Snapshot m_corpus;
    QStringList m_problems;
    std::vector<Untranslated> m_english;
};

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
