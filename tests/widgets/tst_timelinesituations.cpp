// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
// Eleven situations as a reader meets them: what must hold in each, and with DATELINE_PICTURES=folder a
// picture of each, to be looked at.
#include "tests/support/timelinecorpus.h"
#include "widgets/common/theme.h"
#include "widgets/timeline/timelinecanvas.h"
#include "widgets/timeline/timelineview.h"
#include "widgets/timeline/undatedshelf.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace dateline;

namespace {

struct Situation
{
    std::size_t events = 0;
    bool uncertain = false;
    bool empty = false;
    LaneMode lanes = LaneMode::None;
    bool selected = false;
    bool notes = false;
    bool dark = false;
    double scale = 1.0;
    QSize size{1100, 620};
};

} // namespace

class TestTimelineSituations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allIsReadable_data();
    void allIsReadable();
};

void TestTimelineSituations::allIsReadable_data()
{
    QTest::addColumn<Situation>("situation");
    const auto row = [](const char* name, std::size_t events, auto change) {
        Situation situation;
        situation.events = events;
        change(situation);
        QTest::newRow(name) << situation;
    };
    row("empty", 0, [](Situation& s) { s.empty = true; });
    row("five", 5, [](Situation&) {});
    row("fifty", 50, [](Situation&) {});
    row("thousands", 5000, [](Situation&) {});
    row("million", 1'000'000, [](Situation&) {});
    row("lanes", 60, [](Situation& s) {
        s.lanes = LaneMode::TopEntities;
        s.size = {600, 420};
    });
    row("uncertainty", 0, [](Situation& s) {
        s.uncertain = true;
        s.size = {600, 420};
    });
    row("notes", 12, [](Situation& s) {
        s.notes = true;
        s.size = {760, 360};
    });
    row("selection", 120, [](Situation& s) { s.selected = true; });
    row("dark", 120, [](Situation& s) { s.dark = true; });
    row("double", 50, [](Situation& s) { s.scale = 2.0; });
}

void TestTimelineSituations::allIsReadable()
{
    QFETCH(Situation, situation);
    QApplication::setPalette(situation.dark ? darkPalette() : lightPalette());
    TimelineCorpusOptions made;
    made.events = situation.events;
    if (situation.notes) {
        made.from = dayNumber(2014, 1, 1);
        made.to = dayNumber(2018, 12, 31);
    }
    ViewState state;
    TimelineView view(&state);
    view.setLaneMode(situation.lanes);
    view.resize(situation.size);
    view.show();
    if (!situation.empty) {
        state.setSnapshot(situation.uncertain ? makeUncertainCorpus() : makeTimelineCorpus(made));
    }
    QTRY_VERIFY_WITH_TIMEOUT(!view.isBusy(), 60'000);
    if (situation.selected) {
        state.select(EntityId::fromIndex(0), ViewOrigin::Entities);
    }
    if (situation.notes) {
        const DayInterval day{dayNumber(2014, 6, 10), dayNumber(2014, 6, 10)};
        const DayInterval range{dayNumber(2016, 10, 17), dayNumber(2017, 7, 10)};
        view.setNotes(
            {{day, "", "", "Who reported it first?"}, {range, "", "", "Few reporters inside the city"}});
    }
    QCoreApplication::processEvents();
    view.canvas()->layoutNow();
    QCOMPARE(view.canvas()->placedNotes().size(), std::size_t(situation.notes ? 2 : 0));

    const timeline::Scene& scene = view.canvas()->scene();
    const auto width = static_cast<float>(view.canvas()->lanesArea().width());
    for (std::size_t i = 0; i < scene.events.size(); ++i) {
        const timeline::PlacedEvent& event = scene.events[i];
        QVERIFY(
            event.label.bytes == 0 || (event.labelX >= 0.0F && event.labelX + event.label.width <= width));
        for (std::size_t j = 0; j < i; ++j) {
            const timeline::PlacedEvent& other = scene.events[j];
            QVERIFY(event.boxTo <= other.boxFrom + 0.5F || other.boxTo <= event.boxFrom + 0.5F
                || event.top + event.height <= other.top + 0.5F
                || other.top + other.height <= event.top + 0.5F);
        }
    }
    if (view.canvas()->index()) {
        QCOMPARE(static_cast<std::size_t>(scene.counts.dated()), view.canvas()->index()->rows.size());
        QVERIFY(scene.counts.shown > 0); // even a million show some by their titles
    }

    QImage image(view.size() * situation.scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(situation.scale);
    view.render(&image);
    QVERIFY(image.pixelColor(image.width() / 2, image.height() - 3).isValid());
    if (const QString folder = qEnvironmentVariable("DATELINE_PICTURES"); !folder.isEmpty()) {
        QVERIFY(image.save(QDir(folder).filePath(
            QStringLiteral("timeline-%1.png").arg(QLatin1String(QTest::currentDataTag())))));
    }
    QApplication::setPalette(lightPalette());
}

QTEST_MAIN(TestTimelineSituations)
#include "tst_timelinesituations.moc"
