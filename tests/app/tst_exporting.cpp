// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Window and command line are equals: what their exports write is compared byte by byte, on the samples.
#include "app/exporting/graphexportdialog.h"
#include "app/exporting/picturepreview.h"
#include "app/exporting/reportfile.h"
#include "app/exporting/resultsfile.h"
#include "app/exporting/savedialog.h"
#include "app/exporting/timelineexportdialog.h"
#include "app/openproblems.h"
#include "app/resourcefolder.h"
#include "app/settings.h"
#include "app/translation.h"
#include "model/extraction/languagedata.h"
#include "model/jobs/corpusloader.h"
#include "model/resolution/resolver.h"
#include "tests/support/modaldriver.h"
#include "tests/support/savepicture.h"
#include "tests/support/timelinecorpus.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace dateline;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Snapshot samples()
{
    const Expected<LanguageData> language = loadLanguageData(resourceFolder());
    Progress progress;
    const auto folder = analysePaths({DATELINE_RESOURCES "/samples"}, *language, {}, progress);
    return *resolve(folder->articles, {}, *language, progress, 1);
}

EntityId named(const Corpus& corpus, std::string_view name)
{
    for (std::size_t i = 0; i < corpus.entities.size(); ++i) {
        if (corpus.entities[i].name == name) {
            return EntityId::fromIndex(i);
        }
    }
    return {};
}

} // namespace

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_state.setFilter({}, ViewOrigin::Window); }
    void timelineIsThatOfTheCommandLine_data() { endings({"png", "svg", "pdf", "csv", "ics", "json"}); }
    void timelineIsThatOfTheCommandLine();
    void graphIsThatOfTheCommandLine_data()
    {
        endings({"png", "svg", "pdf", "graphml", "gexf", "dot", "csv"});
    }
    void graphIsThatOfTheCommandLine();
    void filtersAreHonouredAlike_data() { endings({"png", "svg", "csv", "ics", "json"}); }
    void filtersAreHonouredAlike();
    void filteredGraphsAreAlike_data() { endings({"png", "graphml", "csv"}); }
    void filteredGraphsAreAlike();
    void resultsAreThoseOfTheCommandLine();
    void reportIsThatOfTheCommandLine_data();
    void reportIsThatOfTheCommandLine();
    void theReportsDrawingsFollowTheReader();
    void theReportHasNotesAndCorrections();
    void aReportThatCannotBeWrittenIsSaid();
    void theTimelineOfOneNameHasItsEventsOnly();
    void aPreviewShowsItsPlacesInTheirOwnSize();
    void aRangeOfLongAgoCanBeChosen();
    void whatIsFilteredIsSaid();
    void whatCannotBeWrittenIsSaidAndLeavesNothing_data();
    void whatCannotBeWrittenIsSaidAndLeavesNothing();
    void namesWithoutEndingGetOneBeforeTheQuestion();
    void paperIsThatOfTheCommandLineAndKept();

private:
    static void endings(std::initializer_list<const char*> all)
    {
        QTest::addColumn<QString>("ending");
        for (const char* each : all) {
            QTest::newRow(each) << QString::fromLatin1(each);
        }
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    bool runsWell(const QStringList& arguments);
    void filter();

    QTemporaryDir m_folder;
    Snapshot m_corpus;
    ViewState m_state;
    std::unique_ptr<Settings> m_settings;
};

void TestExporting::initTestCase()
{
    installEnglish(*QCoreApplication::instance());
    m_settings = std::make_unique<Settings>(path(QStringLiteral("settings.ini")));
    m_corpus = samples();
    QVERIFY(m_corpus->events.size() > 200);
    m_state.setSnapshot(m_corpus);
}

bool TestExporting::runsWell(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(DATELINE_EXECUTABLE), arguments);
    const bool done = process.waitForFinished(120'000) && process.exitStatus() == QProcess::NormalExit
        && process.exitCode() == 0;
    if (!done) {
        qWarning("%s", process.readAllStandardError().constData());
    }
    return done;
}

/// France, from one outlet or any, in what happened: as the options --entity, --statuses and --event-kinds
/// say it.
void TestExporting::filter()
{
    Filter filter;
    filter.clauses.resize(2);
    filter.clauses[0].kind = ClauseKind::Entity;
    filter.clauses[0].entity = named(*m_corpus, "Iraq");
    QVERIFY(filter.clauses[0].entity.isValid());
    filter.clauses[1].kind = ClauseKind::Statuses;
    filter.clauses[1].mask = maskBit(EventStatus::Happened) | maskBit(EventStatus::Planned);
    m_state.setFilter(filter, ViewOrigin::FilterBar);
    m_state.finishFiltering();
    QVERIFY(m_state.visibility().eventCount > 0);
    QVERIFY(m_state.visibility().eventCount < m_corpus->events.size());
}

void TestExporting::timelineIsThatOfTheCommandLine()
{
    QFETCH(QString, ending);
    const QString window = path(QStringLiteral("window.") + ending);
    const QString command = path(QStringLiteral("command.") + ending);
    TimelineExportDialog dialog(m_corpus, m_state, std::nullopt, *m_settings);
    QCOMPARE(test::saveTo(dialog, window), QString());
    QVERIFY(runsWell({QStringLiteral("export"), QStringLiteral("timeline"), QStringLiteral("-o"), command,
        QStringLiteral(DATELINE_RESOURCES "/samples")}));
    QVERIFY(bytesOf(window).size() > 1000);
    QVERIFY(bytesOf(window) == bytesOf(command));
}

void TestExporting::graphIsThatOfTheCommandLine()
{
    QFETCH(QString, ending);
    const QString window = path(QStringLiteral("w-graph.") + ending);
    const QString command = path(QStringLiteral("c-graph.") + ending);
    GraphExportDialog dialog(m_corpus, m_state, {}, *m_settings);
    auto* format = dialog.findChildren<QComboBox*>().constFirst();
    const QStringList formats{QStringLiteral("png"), QStringLiteral("svg"), QStringLiteral("pdf"),
        QStringLiteral("graphml"), QStringLiteral("gexf"), QStringLiteral("dot"), QStringLiteral("csv")};
    QCOMPARE(format->count(), formats.size());
    format->setCurrentIndex(static_cast<int>(formats.indexOf(ending)));
    QCOMPARE(test::saveTo(dialog, window), QString());
    QVERIFY(runsWell({QStringLiteral("export"), QStringLiteral("graph"), QStringLiteral("-o"), command,
        QStringLiteral(DATELINE_RESOURCES "/samples")}));
    QVERIFY(bytesOf(window).size() > 1000);
    QVERIFY(bytesOf(window) == bytesOf(command));
    for (const char* beside : {"-nodes.csv", "-evidence.csv"}) {
        const QByteArray written = bytesOf(path(QStringLiteral("w-graph") + QString::fromLatin1(beside)));
        QCOMPARE(ending == QStringLiteral("csv"), !written.isEmpty());
        QVERIFY(written == bytesOf(path(QStringLiteral("c-graph") + QString::fromLatin1(beside))));
    }
}

void TestExporting::filtersAreHonouredAlike()
{
    QFETCH(QString, ending);
    filter();
    const QString window = path(QStringLiteral("w-filtered.") + ending);
    const QString command = path(QStringLiteral("c-filtered.") + ending);
    TimelineExportDialog dialog(m_corpus, m_state, std::nullopt, *m_settings);
    QCOMPARE(test::saveTo(dialog, window), QString());
    QVERIFY(runsWell({QStringLiteral("export"), QStringLiteral("timeline"), QStringLiteral("-o"), command,
        QStringLiteral("--entity"), QStringLiteral("Iraq"), QStringLiteral("--statuses"),
        QStringLiteral("happened,planned"), QStringLiteral(DATELINE_RESOURCES "/samples")}));
    QVERIFY(bytesOf(window).size() > 500);
    QVERIFY(bytesOf(window) == bytesOf(command));
    if (ending == QStringLiteral("csv")) {
        const QByteArray table = bytesOf(window);
        QVERIFY(table.contains(",happened,") && !table.contains(",ongoing,"));
    }
}

void TestExporting::filteredGraphsAreAlike()
{
    QFETCH(QString, ending);
    filter();
    const QString window = path(QStringLiteral("w-few.") + ending);
    const QString command = path(QStringLiteral("c-few.") + ending);
    GraphExportDialog dialog(m_corpus, m_state, {}, *m_settings);
    auto* format = dialog.findChildren<QComboBox*>().constFirst();
    format->setCurrentIndex(ending == QStringLiteral("png") ? 0 : ending == QStringLiteral("csv") ? 6 : 3);
    QCOMPARE(test::saveTo(dialog, window), QString());
    QVERIFY(runsWell({QStringLiteral("export"), QStringLiteral("graph"), QStringLiteral("-o"), command,
        QStringLiteral("--entity"), QStringLiteral("Iraq"), QStringLiteral("--statuses"),
        QStringLiteral("happened,planned"), QStringLiteral(DATELINE_RESOURCES "/samples")}));
    QVERIFY(bytesOf(window) == bytesOf(command));
    QVERIFY(bytesOf(window) != bytesOf(path(QStringLiteral("w-graph.") + ending)));
}

void TestExporting::resultsAreThoseOfTheCommandLine()
{
    filter(); // makes no difference: the format is one of whole folders
    const QString window = path(QStringLiteral("window.jsonl"));
    const QString command = path(QStringLiteral("command.jsonl"));
    Progress progress;
    QVERIFY(writeResults(*m_corpus, window, progress));
    QVERIFY(runsWell({QStringLiteral("extract"), QStringLiteral("-o"), command,
        QStringLiteral(DATELINE_RESOURCES "/samples")}));
    QVERIFY(bytesOf(window).size() > 100'000);
    QVERIFY(bytesOf(window) == bytesOf(command));
}

void TestExporting::reportIsThatOfTheCommandLine_data()
{
    QTest::addColumn<bool>("filtered");
    QTest::newRow("all") << false;
    QTest::newRow("filtered") << true;
}

void TestExporting::reportIsThatOfTheCommandLine()
{
    QFETCH(bool, filtered);
    const QString window = path(QStringLiteral("window.html"));
    const QString command = path(QStringLiteral("command.html"));
    QStringList arguments{QStringLiteral("export"), QStringLiteral("report"), QStringLiteral("-o"), command,
        QStringLiteral("--title"), QStringLiteral("R&D"), QStringLiteral("--events"), QStringLiteral("20"),
        QStringLiteral(DATELINE_RESOURCES "/samples")};
    if (filtered) {
        filter();
        arguments << QStringLiteral("--entity") << QStringLiteral("Iraq") << QStringLiteral("--statuses")
                  << QStringLiteral("happened,planned");
    }
    ReportOrder order{m_corpus, m_state.filter(), {}, openProblems({}, {}, m_corpus.get(), {}),
        QStringLiteral("R&D"), true, {}};
    order.limits.events = 20;
    QVERIFY(exportReport(order, window.toStdString()));
    QVERIFY(runsWell(arguments));
    const QByteArray html = bytesOf(window);
    QVERIFY(html.size() > 100'000 && html.size() < 3'000'000);
    QVERIFY(html == bytesOf(command));
    QVERIFY(html.contains("<h1>R&amp;D</h1>"));
    QCOMPARE(html.contains("Only what passes this filter: <strong>with Iraq"), filtered);
    QVERIFY(!html.contains("(s)")); // plurals
    QVERIFY(!html.contains(DATELINE_RESOURCES)); // where the files lie
}

void TestExporting::theReportsDrawingsFollowTheReader()
{
    const QString file = path(QStringLiteral("drawings.html"));
    QVERIFY(exportReport({m_corpus, {}, {}, {}, {}, true, {}}, file.toStdString()));
    const QByteArray html = bytesOf(file);
    for (const char* part :
        {"--t0:#", "--g0:#", "fill=\"var(--t", "fill=\"var(--g", "<figure>", "role=\"img\" aria-label=\""}) {
        QVERIFY2(html.contains(part), part);
    }
    QCOMPARE(html.count("<svg"), 2);
    // Crowded: bars with hatching, whose patterns are named by their colour.
    TimelineCorpusOptions made;
    made.events = 3000;
    const Snapshot many = makeTimelineCorpus(made);
    QVERIFY(exportReport({many, {}, {}, {}, {}, true, {}}, file.toStdString()));
    const auto dated = QString::number(many->timeline.size());
    const QString grouped = dated.chopped(3) + QLatin1Char(',') + dated.right(3);
    QVERIFY2(bytesOf(file).contains(grouped.toUtf8() + " dated events"), qPrintable(grouped));
    const QByteArray crowded = bytesOf(file);
    QVERIFY(crowded.contains("url(#tfillpattern"));
    QVERIFY(crowded.contains("--t0:#"));
}

void TestExporting::theReportHasNotesAndCorrections()
{
    Ledger ledger;
    const EntityName iraq{EntityKind::Country, "Iraq"};
    QVERIFY(ledger.append({"1", "anna", 0, {},
        {Note{iraq, "Look at <this>"}, EntityRename{iraq, "Republic of Iraq"},
            TimelineNote{DayInterval{16000, 16000}, {}, {}, "A turn"}}}));
    const QString file = path(QStringLiteral("notes.html"));
    QVERIFY(exportReport({m_corpus, {}, ledger, {}, {}, true, {}}, file.toStdString()));
    const QByteArray html = bytesOf(file);
    QVERIFY(html.count("Look at &lt;this&gt;") == 2); // with the name, and in the list
    QVERIFY(html.contains("Republic of Iraq"));
    QVERIFY(html.contains(": A turn</li>"));
    QVERIFY(exportReport({m_corpus, {}, ledger, {}, {}, false, {}}, file.toStdString()));
    QVERIFY(!bytesOf(file).contains("Look at") && !bytesOf(file).contains("A turn"));
}

void TestExporting::aReportThatCannotBeWrittenIsSaid()
{
    const Expected<Done> nowhere = exportReport(
        {m_corpus, {}, {}, {}, {}, true, {}}, path(QStringLiteral("no/such/folder.html")).toStdString());
    QVERIFY(!nowhere && nowhere.error().code == ErrorCode::Unwritable && !nowhere.error().detail.empty());
    const Expected<Done> other = exportReport(
        {m_corpus, {}, {}, {}, {}, true, {}}, path(QStringLiteral("report.docx")).toStdString());
    QVERIFY(!other && other.error().code == ErrorCode::UnknownEnding);
}

void TestExporting::theTimelineOfOneNameHasItsEventsOnly()
{
    const EntityId iraq = named(*m_corpus, "Iraq");
    const QString table = path(QStringLiteral("iraq.csv"));
    TimelineExportDialog dialog(m_corpus, m_state, iraq, *m_settings);
    QCOMPARE(test::saveTo(dialog, table), QString());
    int events = 0;
    for (const Event& event : m_corpus->events) {
        events += std::any_of(event.participants.begin(), event.participants.end(),
                      [&](const Participant& each) { return each.entity == iraq; })
            ? 1
            : 0;
    }
    QVERIFY(events > 0);
    QCOMPARE(bytesOf(table).count("\r\n"), events + 1);
}

/// QDateEdit by itself begins on 14 September 1752.
/// A picture of many events is high: all of it in the dialog is a strip without a letter that could be read.
void TestExporting::aPreviewShowsItsPlacesInTheirOwnSize()
{
    TimelineExportDialog dialog(m_corpus, m_state, std::nullopt, *m_settings);
    dialog.show();
    QTRY_VERIFY(!dialog.preview().isNull());
    auto* preview = dialog.findChild<PicturePreview*>();
    QTRY_VERIFY(preview->shownSize().width() > 100);
    QVERIFY(preview->isWhole());
    QVERIFY(preview->shownSize().height() <= preview->height());
    QVERIFY(!preview->hasFocus()); // the format has it
    const QPoint low(preview->viewport()->width() / 2, preview->viewport()->height() * 3 / 4);
    QTest::mouseClick(preview->viewport(), Qt::LeftButton, {}, low);
    QVERIFY(!preview->isWhole());
    QCOMPARE(preview->shownSize(), dialog.preview().size());
    const int place = preview->verticalScrollBar()->value();
    QVERIFY2(place > preview->verticalScrollBar()->maximum() / 2, qPrintable(QString::number(place)));
    QTest::mousePress(preview->viewport(), Qt::LeftButton, {}, low);
    QTest::mouseMove(preview->viewport(), low + QPoint(0, 40));
    QTest::mouseRelease(preview->viewport(), Qt::LeftButton, {}, low + QPoint(0, 40));
    QVERIFY(!preview->isWhole()); // that was no click
    QCOMPARE(preview->verticalScrollBar()->value(), place - 40);
    QTest::keyClick(preview, Qt::Key_Space);
    QVERIFY(preview->isWhole());
    QTest::keyClick(preview, Qt::Key_Space);
    QVERIFY(!preview->isWhole());
    QCOMPARE(preview->verticalScrollBar()->value(), 0);
}

void TestExporting::aRangeOfLongAgoCanBeChosen()
{
    const DayInterval days{dayNumber(1066, 10, 14), dayNumber(1701, 3, 1)};
    TimelineExportDialog dialog(m_corpus, m_state, std::nullopt, *m_settings);
    dialog.offer(days, LaneMode::None, {}, TimeMode::Happened, {});
    const auto edits = dialog.findChildren<QDateEdit*>();
    QCOMPARE(edits.size(), 2);
    QCOMPARE(edits[0]->date(), QDate(1066, 10, 14));
    QCOMPARE(edits[1]->date(), QDate(1701, 3, 1));
}

void TestExporting::whatIsFilteredIsSaid()
{
    filter();
    TimelineExportDialog timeline(m_corpus, m_state, std::nullopt, *m_settings);
    GraphExportDialog graph(m_corpus, m_state, {}, *m_settings);
    for (PictureDialog* dialog : std::initializer_list<PictureDialog*>{&timeline, &graph}) {
        dialog->show();
        const auto says = [&](const QString& words) {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const QLabel* label) { return label->text().contains(words); });
        };
        // the picture
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Only what passes the filter: with Iraq")), 20'000);
        dialog->findChildren<QComboBox*>().constFirst()->setCurrentIndex(5); // a file for other programs
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Only what passes the filter: with Iraq")), 20'000);
        QTRY_VERIFY(says(dialog == &timeline ? QStringLiteral(" dated events") : QStringLiteral(" links")));
    }
}

void TestExporting::whatCannotBeWrittenIsSaidAndLeavesNothing_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("ending");
    for (const char* ending : {"png", "svg", "pdf", "csv", "ics", "json", "graphml", "gexf", "dot"}) {
        const QString name = QString::fromLatin1(ending);
        QTest::addRow("no such folder, %s", ending) << QStringLiteral("missing/x.") + name << name;
        QTest::addRow("a folder of that name, %s", ending) << QStringLiteral("folder.") + name << name;
        QTest::addRow("a full disk, %s", ending) << QStringLiteral("full.") + name << name;
    }
    QTest::addRow("an ending that says nothing") << QStringLiteral("x.doc") << QStringLiteral("doc");
}

void TestExporting::whatCannotBeWrittenIsSaidAndLeavesNothing()
{
    QFETCH(QString, place);
    QFETCH(QString, ending);
    QTemporaryDir folder;
    if (place.startsWith(QStringLiteral("folder"))) {
        QVERIFY(QDir(folder.path()).mkdir(place));
    }
    QString target = folder.filePath(place);
    if (place.startsWith(QStringLiteral("full"))) {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            QSKIP("there is no device that is always full");
        }
        QVERIFY(QFile::link(QStringLiteral("/dev/full"), target)); // written as it is
    }
    const bool isGraph = ending == QStringLiteral("graphml") || ending == QStringLiteral("gexf")
        || ending == QStringLiteral("dot");
    TimelineExportDialog timeline(m_corpus, m_state, std::nullopt, *m_settings);
    GraphExportDialog graph(m_corpus, m_state, {}, *m_settings);
    PictureDialog& dialog = isGraph ? static_cast<PictureDialog&>(graph) : timeline;
    const QString problem = test::saveTo(dialog, target);
    // which file, and then the reason
    QVERIFY2(problem.startsWith(target + QStringLiteral(": ")), qPrintable(problem));
    QVERIFY2(problem.size() > target.size() + 25, qPrintable(problem));
    QVERIFY2(!problem.endsWith(QStringLiteral(": ")), qPrintable(problem));
    if (QFileInfo(target).isSymLink()) {
        QVERIFY(QFile::remove(target));
    }
    for (const QFileInfo& left :
        QDir(folder.path()).entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
        QFAIL(qPrintable(left.fileName()));
    }
}

void TestExporting::paperIsThatOfTheCommandLineAndKept()
{
    const QString window = path(QStringLiteral("w-paper.pdf"));
    const QString command = path(QStringLiteral("c-paper.pdf"));
    TimelineExportDialog dialog(m_corpus, m_state, std::nullopt, *m_settings);
    const QList<QComboBox*> boxes = dialog.findChildren<QComboBox*>();
    const auto paper = std::find_if(boxes.begin(), boxes.end(),
        [](const QComboBox* box) { return box->itemText(1).startsWith(QStringLiteral("A4")); });
    QVERIFY(paper != boxes.end());
    boxes.front()->setCurrentIndex(3); // a table
    QVERIFY(!(*paper)->isEnabled());
    boxes.front()->setCurrentIndex(2);
    QVERIFY((*paper)->isEnabled());
    (*paper)->setCurrentIndex(static_cast<int>(Paper::A3Landscape));
    test::ModalDriver dialogs;
    dialogs.thenChoose(window);
    dialog.show();
    QTest::mouseClick(dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    QVERIFY(dialogs.isDone());
    QCOMPARE(dialog.path(), window);
    QVERIFY(m_settings->paper() == Paper::A3Landscape);
    QCOMPARE(test::saveTo(dialog, window), QString());
    QVERIFY(runsWell({QStringLiteral("export"), QStringLiteral("timeline"), QStringLiteral("-o"), command,
        QStringLiteral("--paper"), QStringLiteral("a3-landscape"),
        QStringLiteral(DATELINE_RESOURCES "/samples")}));
    QVERIFY(bytesOf(window).size() > 1000);
    QVERIFY(bytesOf(window) == bytesOf(command));
    // a PNG of that paper has so many dots
    const QString png = path(QStringLiteral("c-paper.png"));
    QVERIFY(runsWell({QStringLiteral("export"), QStringLiteral("graph"), QStringLiteral("-o"), png,
        QStringLiteral("--paper"), QStringLiteral("a4-landscape"), QStringLiteral("--dpi"),
        QStringLiteral("150"), QStringLiteral(DATELINE_RESOURCES "/samples")}));
    const QImage image(png);
    QCOMPARE(image.size(), QSize(1754, 1240));
    QVERIFY(std::abs(image.dotsPerMeterX() - 5905) <= 1);
    QCOMPARE(image.pixelColor(1753, 1239), QColor(Qt::white)); // up to its corner
}

void TestExporting::namesWithoutEndingGetOneBeforeTheQuestion()
{
    test::ModalDriver dialogs;
    dialogs.thenChoose(path(QStringLiteral("bare")));
    const QString chosen = askWhereToSave({QStringLiteral("Save"), QStringLiteral("x"),
                                              {{QStringLiteral("PNG picture"), QStringLiteral("png")},
                                                  {QStringLiteral("CSV table"), QStringLiteral("csv")}},
                                              1, {}},
        *m_settings, nullptr);
    QCOMPARE(chosen, path(QStringLiteral("bare.csv")));
    QVERIFY(dialogs.isDone());
}

QTEST_MAIN(TestExporting)
#include "tst_exporting.moc"
