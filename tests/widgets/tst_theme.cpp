// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/rimstyle.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTest>
#include <QToolButton>

#include <set>
#include <utility>
#include <vector>

using namespace dateline;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursStandOutInLightAndDark()
    {
        for (const Theme& theme : {Theme::light(), Theme::darkOne()}) {
            for (const QColor& colour : theme.entityColours) {
                QVERIFY2(contrast(colour, theme.background) >= 3.0, qPrintable(colour.name()));
            }
            for (const QColor& colour : theme.eventColours) {
                QVERIFY2(contrast(colour, theme.background) >= 3.0, qPrintable(colour.name()));
            }
            QVERIFY(contrast(theme.text, theme.background) >= 7.0);
            QVERIFY(contrast(theme.muted, theme.background) >= 4.5);
            QVERIFY(contrast(theme.accentText, theme.accent) >= 4.5);
            QVERIFY(contrast(theme.warning, theme.background) >= 4.5);
            QVERIFY(contrast(theme.text, theme.faded(theme.of(EntityKind::Person), 0.25)) >= 4.5);
        }
        QVERIFY(!Theme::light().dark);
        QVERIFY(Theme::darkOne().dark);
    }

    void contrastIsThatOfTheGuidelines()
    {
        QVERIFY(qAbs(contrast(Qt::black, Qt::white) - 21.0) < 1e-9);
        // the grey that just passes AA
        QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
        QVERIFY(qAbs(contrast(QColor(0x59, 0x59, 0x59), Qt::white) - 7.0) < 0.01); // and AAA
        QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    }

    void everyTextOfThePalettesStandsOut_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<double>("least");
        QTest::newRow("light") << lightPalette() << 4.5;
        QTest::newRow("dark") << darkPalette() << 4.5;
        QTest::newRow("high contrast") << highContrastPalette() << 7.0;
    }

    void everyTextOfThePalettesStandsOut()
    {
        QFETCH(const QPalette, palette);
        QFETCH(const double, least);
        using Role = QPalette::ColorRole;
        const std::pair<Role, std::vector<Role>> pairs[] = {
            {Role::WindowText, {Role::Window, Role::Base}},
            {Role::Text, {Role::Base, Role::AlternateBase, Role::Window}},
            {Role::ButtonText, {Role::Button, Role::Window}},
            {Role::PlaceholderText, {Role::Base, Role::AlternateBase, Role::Window}},
            {Role::ToolTipText, {Role::ToolTipBase}},
            {Role::HighlightedText, {Role::Highlight}},
            {Role::Link, {Role::Base, Role::Window}},
            {Role::LinkVisited, {Role::Base, Role::Window}},
        };
        for (const auto& [ink, papers] : pairs) {
            for (const Role paper : papers) {
                const double ratio = contrast(palette.color(ink), palette.color(paper));
                QVERIFY2(ratio >= least,
                    qPrintable(QStringLiteral("%1 on %2: %3").arg(int(ink)).arg(int(paper)).arg(ratio)));
            }
        }
    }

    void highContrastStandsOutMore()
    {
        const Theme theme = Theme::from(highContrastPalette());
        QVERIFY(theme.highContrast && !Theme::light().highContrast && !Theme::darkOne().highContrast);
        for (const auto& colour : theme.entityColours) {
            QVERIFY2(contrast(colour, theme.background) >= 4.5, qPrintable(colour.name()));
        }
        for (const auto& colour : theme.eventColours) {
            QVERIFY2(contrast(colour, theme.background) >= 4.5, qPrintable(colour.name()));
        }
        for (const QColor& ink : {theme.text, theme.muted, theme.warning}) {
            QVERIFY2(contrast(ink, theme.background) >= 7.0, qPrintable(ink.name()));
        }
        QVERIFY(contrast(theme.accentText, theme.accent) >= 7.0);
        QVERIFY(contrast(theme.dateColour, theme.background) >= 4.5);
        QVERIFY(contrast(theme.line, theme.background) >= 3.0); // what parts things must be seen
        QVERIFY(contrast(theme.text, theme.hover) >= 4.5);
    }

    void highContrastHasRims_data()
    {
        QTest::addColumn<int>("kind");
        const char* names[] = {"push button", "check box", "radio button", "line edit", "combo box",
            "spin box", "tool button", "progress bar", "scroll bar", "slider"};
        for (int i = 0; i < 10; ++i) {
            QTest::newRow(names[i]) << i;
        }
    }

    /// On the way from outside to the middle of each a line stands out from what is around it; it comes and
    /// goes with the palette, whatever the widget looked like before.
    void highContrastHasRims()
    {
        QFETCH(const int, kind);
        QApplication::setStyle(new RimStyle(QStyleFactory::create(QStringLiteral("fusion"))));
        QApplication::setPalette(darkPalette());
        QWidget window;
        window.resize(240, 80);
        window.setFocusPolicy(Qt::StrongFocus);
        QWidget* widget = nullptr;
        switch (kind) {
        case 0: widget = new QPushButton(&window); break;
        case 1: widget = new QCheckBox(&window); break;
        case 2: widget = new QRadioButton(&window); break;
        case 3: widget = new QLineEdit(&window); break;
        case 4: widget = new QComboBox(&window); break;
        case 5: widget = new QSpinBox(&window); break;
        case 6: widget = new QToolButton(&window); break;
        case 7: widget = new QProgressBar(&window); break;
        case 8: {
            auto* bar = new QScrollBar(Qt::Horizontal, &window);
            bar->setRange(0, 1); // a handle of nearly its whole length
            bar->setPageStep(100);
            widget = bar;
            break;
        }
        default: widget = new QSlider(Qt::Horizontal, &window);
        }
        widget->setGeometry(20, 20, 200, 30);
        window.show();
        window.setFocus();
        // A column where the rim lies across it: that of the slider's groove is right of the handle.
        const int x
            = kind == 1 || kind == 2 ? 20 + widget->style()->pixelMetric(QStyle::PM_IndicatorWidth) / 2 : 120;
        const auto strongest = [&] {
            QCoreApplication::processEvents(); // the new palette reaches it
            const QImage image = window.grab().toImage();
            double most = 0;
            for (int y = 15; y < 35; ++y) {
                most = std::max(most, contrast(image.pixelColor(x, y), image.pixelColor(5, 5)));
            }
            return most;
        };
        const QByteArray row = QTest::currentDataTag();
        const bool hasOutline = row == "check box" || row == "radio button"; // in every look
        for (int round = 0; round < 2; ++round) {
            QVERIFY(strongest() < 3.0 || hasOutline);
            QApplication::setPalette(highContrastPalette());
            QVERIFY2(strongest() >= 7.0, qPrintable(QString::number(strongest())));
            QApplication::setPalette(darkPalette());
        }
        QApplication::setPalette(lightPalette()); // what is there already takes each look
        QCoreApplication::processEvents();
        QCOMPARE(window.grab().toImage().pixelColor(5, 5), lightPalette().color(QPalette::Window));
        QCOMPARE(QApplication::style()->objectName(), QStringLiteral("fusion"));
    }

    /// Of a box that is not ticked the outline is all there is.
    void boxesToTickStandOut()
    {
        QApplication::setStyle(new RimStyle(QStyleFactory::create(QStringLiteral("fusion"))));
        for (const QPalette& palette : {lightPalette(), darkPalette(), highContrastPalette()}) {
            QApplication::setPalette(palette);
            QCheckBox box;
            QStyleOptionButton option;
            option.initFrom(&box);
            option.rect = QRect(4, 4, 16, 16);
            QImage image(24, 24, QImage::Format_RGB32);
            image.fill(palette.color(QPalette::Window));
            QPainter painter(&image);
            box.style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, &box);
            painter.end();
            const QColor rim = image.pixelColor(12, 4);
            QVERIFY2(contrast(rim, palette.color(QPalette::Window)) >= 3, qPrintable(rim.name()));
            QVERIFY2(contrast(rim, palette.color(QPalette::Base)) >= 3, qPrintable(rim.name()));
        }
        QApplication::setPalette(lightPalette());
    }

    void everyKindHasItsOwnShape()
    {
        std::set<GlyphShape> shapes;
        for (int i = 0; i < entityKindCount; ++i) {
            shapes.insert(shapeOf(static_cast<EntityKind>(i)));
        }
        QCOMPARE(shapes.size(), std::size_t(entityKindCount));
        shapes.clear();
        for (int i = 0; i < eventFamilyCount; ++i) {
            shapes.insert(shapeOf(static_cast<EventFamily>(i)));
        }
        QCOMPARE(shapes.size(), std::size_t(eventFamilyCount));
    }

    void glyphsFitTheirSquare()
    {
        for (int i = 0; i <= static_cast<int>(GlyphShape::Cross); ++i) {
            const QRectF bounds = glyphPath(static_cast<GlyphShape>(i), 10).boundingRect();
            QVERIFY(bounds.width() > 7 && bounds.width() < 11.6);
            QVERIFY(bounds.top() > -6 && bounds.bottom() < 6);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
