// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/theme.h"

#include <QTest>

#include <set>

using namespace dateline;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coloursStandOutInLightAndDark()
    {
        for (const Theme& theme : { Theme::light(), Theme::darkOne() }) {
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
