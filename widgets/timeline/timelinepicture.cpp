// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/timeline/timelinepicture.h"
#include "widgets/common/picturefile.h"
#include "widgets/common/savedfile.h"
#include "widgets/common/steadypdf.h"

#include "model/items/words.h"
#include "widgets/timeline/axisheader.h"
#include "widgets/timeline/notepainter.h"
#include "widgets/timeline/picturepages.h"
#include "widgets/timeline/pictureplan.h"
#include "widgets/timeline/scenepainter.h"
#include "widgets/timeline/textline.h"
#include "widgets/timeline/timelinewords.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QHashFunctions>
#include <QImageWriter>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <array>
#include <cmath>

namespace dateline {

using timeline::Scene;
using timeline::TimeSpan;

namespace {

constexpr double pdfResolution = 96.0;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TimelinePicture)
};

class Picture
{
public:
    Picture(const Corpus& corpus, const TimelinePictureOptions& options)
        : m_options(options)
        , m_theme(options.dark ? Theme::darkOne() : Theme::light())
        , m_plan(corpus, options)
    {
    }

    /// Lays everything out; false: a size that cannot be.
    bool prepare()
    {
        const QSize dots = paperDots(m_options.paper, m_options.dotsPerInch);
        return std::max(dots.width(), dots.height()) <= maximumPictureSide && m_plan.prepare();
    }

    QImage image()
    {
        const bool onPaper = m_options.paper != Paper::AsPicture;
        const QSize size = onPaper ? paperDots(m_options.paper, m_options.dotsPerInch)
                                   : (QSizeF(m_options.widthPx, m_plan.height()) * m_plan.scale()).toSize();
        const double scale = onPaper ? double(size.width()) / m_options.widthPx : m_plan.scale();
        QImage image = alignedImage(size.width(), size.height());
        if (image.isNull()) {
            return {};
        }
        if (onPaper) { // the page may end within its last row of pixels
            image.fill(m_theme.background);
        }
        image.setDevicePixelRatio(scale);
        // 96 dots per inch at scale 1, whatever the screen.
        const int dots = m_options.dotsPerInch > 0 ? m_options.dotsPerInch : onPaper ? paperDotsPerInch : 0;
        const double perMetre = dots > 0 ? dots / 0.0254 : 3780.0 * scale;
        image.setDotsPerMeterX(static_cast<int>(std::lround(perMetre)));
        image.setDotsPerMeterY(static_cast<int>(std::lround(perMetre)));
        QPainter painter(&image);
        painter.setRenderHint(QPainter::TextAntialiasing);
        paint(painter);
        painter.end();
        for (const auto& [key, text] : texts()) {
            image.setText(key, text);
        }
        return image;
    }

    /// The title, range and counts are in its description.
    QByteArray svg()
    {
        QString title;
        QStringList description;
        for (const auto& [key, text] : texts()) {
            if (key == QLatin1String("Title")) {
                title = text;
            } else if (!text.isEmpty()) {
                description << key + QStringLiteral(": ") + text;
            }
        }
        const double scale = m_options.paper == Paper::AsPicture
            ? m_plan.scale()
            : double(paperPixels(m_options.paper).width()) / m_options.widthPx;
        return svgDrawing(QSize(m_options.widthPx, m_plan.height()), scale, title,
            description.join(QStringLiteral("; ")), [this](QPainter& painter) { paint(painter); });
    }

    /// Events that are drawn one by one, with all that belongs to them.
    std::vector<TimelineSpot> spots() const
    {
        std::vector<TimelineSpot> spots;
        const QPointF origin = plotArea().topLeft();
        for (const PicturePanel& panel : m_plan.panels()) {
            for (const timeline::PlacedEvent& placed : panel.scene.events) {
                const QRectF box(static_cast<double>(placed.boxFrom), static_cast<double>(placed.top),
                    static_cast<double>(placed.boxTo - placed.boxFrom), static_cast<double>(placed.height));
                spots.push_back(
                    {m_plan.index().rows[placed.row].event, box.translated(origin + QPointF(panel.x, 0))});
            }
        }
        return spots;
    }

    /// Of the page in points; what is painted is in pixels of 1/96 inch.
    double pointsPerPx() const
    {
        if (m_options.paper != Paper::AsPicture) {
            return paperMillimetres(m_options.paper).width() / 25.4 * 72.0 / m_options.widthPx;
        }
        return m_options.dotsPerInch > 0 ? 72.0 * m_plan.scale() / m_options.dotsPerInch
                                         : 72.0 / pdfResolution;
    }
    QSizeF pageSize() const
    {
        return m_options.paper == Paper::AsPicture
            ? QSizeF(m_options.widthPx, m_plan.height()) * pointsPerPx()
            : paperMillimetres(m_options.paper) / 25.4 * 72.0;
    }
    void paintPage(QPainter& painter)
    {
        painter.save();
        const double factor = pointsPerPx() * pdfResolution / 72.0;
        painter.scale(factor, factor);
        paint(painter);
        painter.restore();
    }

private:
    QRectF plotArea() const
    {
        const double y = margin + m_plan.topHeight() + m_plan.headerHeight() + m_plan.notesHeight();
        return {margin + m_plan.gutter(), y, m_plan.innerWidth() - m_plan.gutter(), m_plan.plotHeight()};
    }

    void paint(QPainter& painter)
    {
        painter.fillRect(QRectF(0, 0, m_options.widthPx, m_plan.height()), m_theme.background);
        double y = margin;
        paintTitle(painter, y);
        y += m_plan.topHeight();
        const QRectF plot = plotArea();
        const EventMarks none;
        const ScenePainter events(m_plan.index(), m_plan.labels(), m_theme, none);
        for (const PicturePanel& panel : m_plan.panels()) {
            const double left = plot.left() + panel.x;
            if (!m_plan.isTimeless()) {
                paintAxisHeader(painter, QRectF(left, y, panel.scale.widthPx, m_plan.headerHeight()),
                    panel.ticks, panel.scale, m_theme, pictureFont(12));
            }
            const QRectF area(left, plot.top(), panel.scale.widthPx, plot.height());
            events.paintBackground(painter, panel.scene, panel.ticks, area, 0.0);
            paintNoteDays(painter, area, panel.notes, m_theme);
            events.paintEvents(painter, panel.scene, area, 0.0);
            const QRectF strip(
                left, y + m_plan.headerHeight() + 3.0, panel.scale.widthPx, m_plan.notesHeight() - 3.0);
            paintNotes(painter, strip, m_options.notes, panel.notes, m_theme, pictureFont(12));
            if (panel.x > 0.0) {
                paintBreak(painter, QRectF(left - breakPx, y, breakPx, plot.bottom() - y));
            }
        }
        paintLaneNames(painter, plot);
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(m_theme.line, 1));
        painter.drawLine(
            QPointF(margin, plot.bottom()), QPointF(margin + m_plan.innerWidth(), plot.bottom()));
        if (m_plan.index().rows.empty()) {
            painter.setFont(pictureFont(14));
            painter.setPen(m_theme.muted);
            painter.drawText(plot, Qt::AlignCenter, Words::tr("No dated events here"));
        }
        y = plot.bottom() + 12.0;
        paintLegend(painter, QRectF(margin, y, m_plan.innerWidth(), m_plan.legendHeight()), m_plan.legend(),
            m_theme, pictureFont(12));
        y += m_plan.legendHeight();
        paintFoot(painter, QRectF(margin, y, m_plan.innerWidth(), m_plan.footHeight()));
    }

    /// Two torn edges: here the axis leaves out time.
    void paintBreak(QPainter& painter, QRectF area) const
    {
        constexpr double tooth = 5.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.line, 1));
        painter.setBrush(Qt::NoBrush);
        for (const double x : {area.left() + tooth, area.right() - tooth}) {
            QPolygonF edge;
            int side = -1;
            for (double y = area.top(); y <= area.bottom(); y += 2.0 * tooth) {
                edge << QPointF(x + side * tooth / 2.0, y);
                side = -side;
            }
            painter.drawPolyline(edge);
        }
    }

    void paintTitle(QPainter& painter, double y) const
    {
        const auto put = [&](const QString& text, const QFont& font, const QColor& colour) {
            const double height = wrappedHeight(text, font, m_plan.innerWidth());
            painter.setFont(font);
            painter.setPen(colour);
            painter.drawText(QRectF(margin, y, m_plan.innerWidth(), height), Qt::TextWordWrap, text);
            y += height;
        };
        if (m_options.titled) {
            put(titleOf(m_options), pictureFont(24, true), m_theme.text);
        }
        y += 4.0;
        put(m_plan.subtitle(), pictureFont(13), m_theme.muted);
        put(m_options.filters, pictureFont(13), m_theme.muted);
    }

    void paintLaneNames(QPainter& painter, QRectF plot) const
    {
        if (m_plan.gutter() <= 0.0) {
            return;
        }
        const QFont font = pictureFont(13, true);
        const QFontMetricsF metrics(font);
        const QFont small = pictureFont(12);
        const Scene& scene = m_plan.mainScene();
        for (std::size_t i = 0; i < scene.lanes.size(); ++i) {
            const double top = plot.top() + static_cast<double>(scene.lanes[i].top);
            painter.setPen(QPen(m_theme.line, 1));
            painter.drawLine(QPointF(margin, top), QPointF(plot.left(), top));
            painter.setFont(font);
            painter.setPen(m_theme.text);
            const int room
                = static_cast<int>((static_cast<double>(scene.lanes[i].height) - 10.0) / metrics.height())
                - 1;
            double y = top + 8.0;
            for (const QString& line :
                wrappedLines(font, laneText(m_plan.index().lanes[i], m_plan.index().mode),
                    m_plan.gutter() - 12.0, std::clamp(room, 1, 3))) {
                painter.drawText(QPointF(margin, y + metrics.ascent()), line);
                y += metrics.height();
            }
            painter.setFont(small);
            painter.setPen(m_theme.muted);
            painter.drawText(QPointF(margin, y + 2.0 + metrics.ascent()),
                QLocale().toString(m_plan.index().lanes[i].size()));
            if (const TimelineNote* note
                = noteOnLane(m_options.notes, m_plan.index().mode, m_plan.index().lanes[i].name)) {
                const double below = y + 6.0 + metrics.height();
                paintLaneNote(painter,
                    QRectF(margin, below, m_plan.gutter() - 12.0,
                        top + static_cast<double>(scene.lanes[i].height) - below),
                    toQString(note->text), m_theme, small);
            }
        }
    }

    void paintFoot(QPainter& painter, QRectF area) const
    {
        if (!m_options.sources) {
            return;
        }
        painter.setFont(pictureFont(12));
        painter.setPen(m_theme.muted);
        painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, Words::tr("Made with Dateline"));
        painter.drawText(QRectF(area.left(), area.top(), m_plan.sourcesWidth(), area.height()),
            Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_plan.sources());
    }

    /// What the file says of itself.
    std::vector<std::pair<QString, QString>> texts() const
    {
        const TimeSpan span = m_plan.shownSpan();
        const auto day
            = [](double time) { return toQString(isoDate(static_cast<DayNumber>(std::floor(time)))); };
        return {{QStringLiteral("Title"), titleOf(m_options)},
            {QStringLiteral("Software"), QStringLiteral("Dateline")},
            {QStringLiteral("Project"),
                m_options.project.isEmpty() ? projectHash(*m_plan.index().corpus) : m_options.project},
            {QStringLiteral("Filters"), m_options.filters},
            {QStringLiteral("Range"),
                m_plan.isTimeless() ? QString()
                                    : day(span.from) + QLatin1Char('/') + day(std::ceil(span.to) - 1.0)},
            {QStringLiteral("Events"), m_plan.countsText()}};
    }

    const TimelinePictureOptions& m_options;
    Theme m_theme;
    PicturePlan m_plan;
};

enum class Written : std::uint8_t { Done, TooLarge, Failed };

Written writePdf(
    QIODevice& device, const Corpus& corpus, const std::vector<Page>& pages, const Progress& progress)
{
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(pdfResolution));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(titleOf(pages.front().options));
    writer.setCreator(QStringLiteral("Dateline"));
    QPainter painter;
    bool good = buffer.open(QIODevice::WriteOnly);
    for (const Page& page : pages) {
        Picture picture(corpus, page.options);
        if (progress.cancelled()) {
            return Written::Failed;
        }
        if (!picture.prepare()) {
            return Written::TooLarge;
        }
        writer.setPageSize(QPageSize(picture.pageSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
        good = good && (painter.isActive() ? writer.newPage() : painter.begin(&writer));
        if (good) {
            picture.paintPage(painter);
        }
    }
    good = good && painter.end();
    removeTime(bytes);
    return good && device.write(bytes) == bytes.size() ? Written::Done : Written::Failed;
}

Written writePicture(
    QIODevice& device, const QString& format, const Corpus& corpus, const TimelinePictureOptions& options)
{
    Picture picture(corpus, options);
    if (!picture.prepare()) {
        return Written::TooLarge;
    }
    if (format == QLatin1String("svg")) {
        const QByteArray svg = picture.svg();
        return !svg.isEmpty() && device.write(svg) == svg.size() ? Written::Done : Written::Failed;
    }
    QImageWriter writer(&device, "png");
    return writer.write(picture.image()) ? Written::Done : Written::Failed;
}

/// Whole or not at all: an old picture stays until the new one is written.
template <typename Write> Expected<Done> writeFile(const QString& name, const Progress& progress, Write write)
{
    Written written = Written::Failed;
    Expected<Done> saved = saveFile(
        name,
        [&](QIODevice& file) {
            written = write(file);
            return written == Written::Done;
        },
        progress);
    if (written == Written::TooLarge) {
        return Unexpected<Error>{
            {ErrorCode::TooLarge, std::to_string(maximumPictureSide) + " px", {name.toStdString(), 0}}};
    }
    return saved;
}

} // namespace

FirstPage firstPage(const Corpus& corpus, const TimelinePictureOptions& options, const Progress& progress)
{
    std::vector<Page> pages = plannedPages(corpus, options, progress);
    FirstPage first{std::move(pages.front().options), pages.size()};
    first.options.pages = PicturePages::One;
    first.options.paper = Paper::AsPicture;
    return first;
}

QImage renderTimeline(const Corpus& corpus, const TimelinePictureOptions& options)
{
    const TimelinePictureOptions page = firstPage(corpus, options).options;
    Picture picture(corpus, page);
    return picture.prepare() ? picture.image() : QImage();
}

std::uint32_t untitledEvents(const Corpus& corpus, const TimelinePictureOptions& options)
{
    PicturePlan plan(corpus, firstPage(corpus, options).options);
    return plan.prepare() ? plan.drawnUntitled() : 0;
}

QByteArray timelineSvg(const Corpus& corpus, const TimelinePictureOptions& options)
{
    Picture picture(corpus, options);
    return picture.prepare() ? picture.svg() : QByteArray();
}

std::vector<TimelineSpot> timelineSpots(const Corpus& corpus, const TimelinePictureOptions& options)
{
    Picture picture(corpus, options);
    return picture.prepare() ? picture.spots() : std::vector<TimelineSpot>();
}

Expected<Done> exportTimelinePicture(const Corpus& corpus, const TimelinePictureOptions& options,
    const std::string& path, const Progress& progress)
{
    const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    const QFileInfo info(name);
    const QString format = info.suffix().toLower();
    if (format != QLatin1String("png") && format != QLatin1String("svg") && format != QLatin1String("pdf")) {
        return Unexpected<Error>{{ErrorCode::UnknownEnding, ".png .svg .pdf", {path, 0}}};
    }
    std::vector<Page> pages = plannedPages(corpus, options, progress);
    if (pages.size() > maximumPicturePages) {
        return Unexpected<Error>{
            {ErrorCode::TooLarge, std::to_string(maximumPicturePages) + " pages", {path, 0}}};
    }
    if (format == QLatin1String("pdf")) {
        if (options.paper == Paper::AsPicture && pages.size() > 1 && options.heightPx == 0) {
            makeEquallyHigh(corpus, pages, progress);
        }
        return writeFile(
            name, progress, [&](QIODevice& device) { return writePdf(device, corpus, pages, progress); });
    }
    for (const Page& page : pages) {
        const QString own = page.name.isEmpty()
            ? name
            : name.chopped(info.suffix().size() + 1) + QStringLiteral("-%1.%2").arg(page.name, info.suffix());
        const Expected<Done> done = writeFile(own, progress,
            [&](QIODevice& device) { return writePicture(device, format, corpus, page.options); });
        if (!done) {
            return done;
        }
    }
    return Done{};
}

} // namespace dateline
