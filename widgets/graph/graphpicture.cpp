// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/graph/graphpicture.h"

#include "model/graph/layout/forcelayout.h"
#include "model/graph/layout/pagefit.h"
#include "model/items/words.h"
#include "widgets/common/picturefile.h"
#include "widgets/common/savedfile.h"
#include "widgets/common/steadypdf.h"
#include "widgets/graph/graphpainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageWriter>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace dateline {

namespace {

constexpr double margin = 24;
constexpr std::size_t fittedNodes = 300; // more are scaled as a whole

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GraphPicture)
};

QString titleOf(const GraphPictureOptions& options)
{
    return options.title.isEmpty() ? Text::tr("Entity graph") : options.title;
}

struct Picture
{
    GraphScene scene;
    std::vector<graph::NodeBox> boxes;
    QString counts;
    QRectF page; // for the drawing
};

graph::NetworkPart chosenPart(const graph::EntityNetwork& network, const GraphPictureOptions& options)
{
    if (!options.entities.empty()) {
        return graph::partOf(network, options.entities, options.minimumSentences);
    }
    if (options.focus && options.focus->isValid() && options.focus->index() < network.entities().size()) {
        std::vector<EntityId> entities;
        for (const graph::HopEntity& hop : network.ego(*options.focus, options.focusHops)) {
            entities.push_back(hop.entity);
        }
        return graph::partOf(network, std::move(entities), options.minimumSentences);
    }
    return graph::strongestPart(network, options.part);
}

QString countsText(const graph::EntityNetwork& network, const graph::ReducedPart& part)
{
    const QLocale locale;
    const auto number
        = [&locale](std::size_t value) { return locale.toString(static_cast<qulonglong>(value)); };
    return Text::tr("%1 of %2 names \u00B7 %3 of %4 links")
        .arg(number(part.nodes.size()), number(network.liveEntities()), number(part.links.size()),
            number(network.liveLinks()));
}

/// Of the focus that was asked for, as on screen.
void markSteps(GraphScene& scene, const graph::EntityNetwork& network, const GraphPictureOptions& options)
{
    if (!options.focus || !options.entities.empty() || !options.focus->isValid()
        || options.focus->index() >= network.entities().size()) {
        return;
    }
    scene.focusDepth = options.focusHops;
    for (const graph::HopEntity& hop : network.ego(*options.focus, options.focusHops)) {
        for (SceneNode& node : scene.nodes) {
            if (node.entity == hop.entity) {
                node.step = static_cast<std::int8_t>(hop.hops);
            }
        }
    }
    scene.others = Others::Hidden; // there are none
}

/// For functions that report as well.
class Watched : public Progress
{
public:
    explicit Watched(const Progress& progress) // which outlives this
        : m_progress(progress)
    {
    }
    bool cancelled() const override { return m_progress.cancelled(); }

private:
    const Progress& m_progress;
};

/// None: cancelled.
std::optional<graph::Positions> layOut(const GraphScene& scene, const std::vector<graph::NodeBox>& boxes,
    const QRectF& page, const GraphPictureOptions& options, Progress& progress)
{
    graph::Positions positions(scene.nodes.size());
    if (!options.positions.empty()) {
        for (const auto& [entity, position] : options.positions) {
            const auto node = std::lower_bound(scene.nodes.begin(), scene.nodes.end(), entity,
                [](const SceneNode& left, EntityId right) { return left.entity < right; });
            if (node != scene.nodes.end() && node->entity == entity) {
                positions[static_cast<std::size_t>(node - scene.nodes.begin())] = position;
            }
        }
        return positions;
    }
    graph::ForceOptions force;
    force.seed = options.seed;
    force.boxes = boxes;
    force.aspect = static_cast<float>(page.width() / page.height());
    Expected<graph::Positions> laidOut = graph::forceLayout(graphOf(scene), force, progress);
    if (!laidOut) {
        return std::nullopt;
    }
    positions = std::move(*laidOut);
    if (scene.nodes.size() <= fittedNodes) {
        return graph::fitToPage(
            std::move(positions), boxes, static_cast<float>(page.width()), static_cast<float>(page.height()))
            .positions;
    }
    return positions;
}

/// None: cancelled.
std::optional<Picture> prepare(
    const Corpus& corpus, const GraphPictureOptions& options, const Progress& watched = Progress())
{
    Watched progress(watched);
    Picture picture;
    if (options.scene && !options.entities.empty()) {
        picture.scene = *options.scene;
        picture.counts = options.sceneCounts;
    } else {
        const graph::EntityNetwork network(corpus, options.evidence);
        const Expected<graph::ReducedPart> part
            = graph::reduce(network, chosenPart(network, options), options.reduction, progress);
        if (!part) {
            return std::nullopt;
        }
        picture.scene = buildScene(corpus, network, *part);
        markSteps(picture.scene, network, options);
        picture.counts = countsText(network, *part);
    }
    picture.scene.font = pictureFont(12);
    picture.counts = options.counts ? picture.counts : QString();
    const double top = margin + 30 + (options.filters.isEmpty() ? 0 : 18);
    const Theme theme = options.dark ? Theme::darkOne() : Theme::light();
    const double width = options.widthPx - 2 * margin;
    const double bottom = options.legend
        ? GraphPainter(theme).paintLegend(nullptr, picture.scene, QPointF(), width) + margin
        : margin;
    picture.page = QRectF(margin, top, width, std::max(40.0, options.heightPx - top - bottom));
    picture.boxes = nodeBoxes(picture.scene);
    const std::optional<graph::Positions> positions
        = layOut(picture.scene, picture.boxes, picture.page, options, progress);
    if (!positions) {
        return std::nullopt;
    }
    picture.scene.setPositions(*positions);
    return picture;
}

void paintHeading(
    QPainter& painter, const Picture& picture, const GraphPictureOptions& options, const Theme& theme)
{
    QFont font = pictureFont(12);
    double right = options.widthPx - margin;
    painter.setFont(font);
    painter.setPen(theme.muted);
    if (!picture.counts.isEmpty()) {
        const double width = QFontMetricsF(font).horizontalAdvance(picture.counts);
        painter.drawText(QPointF(right - width, margin + 12), picture.counts);
        right -= width + 24;
    }
    if (!options.filters.isEmpty()) {
        const QString text
            = QFontMetricsF(font).elidedText(options.filters, Qt::ElideRight, options.widthPx - 2 * margin);
        painter.drawText(QPointF(margin, margin + 34), text);
    }
    if (!options.titled) {
        return;
    }
    font.setPixelSize(20);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(theme.text);
    const QString title = titleOf(options);
    painter.drawText(
        QPointF(margin, margin + 14), QFontMetricsF(font).elidedText(title, Qt::ElideRight, right - margin));
}

GraphTransform transformOf(const Picture& picture, const GraphPictureOptions& options)
{
    const double largestZoom
        = picture.scene.nodes.size() <= fittedNodes && options.positions.empty() ? 1.0 : 1.6;
    return fitting(picture.scene, picture.boxes, picture.page, largestZoom);
}

void paint(QPainter& painter, const Picture& picture, const GraphPictureOptions& options)
{
    const Theme theme = options.dark ? Theme::darkOne() : Theme::light();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(0, 0, options.widthPx, options.heightPx), theme.background);
    const GraphPainter graphPainter(theme);
    const GraphTransform transform = transformOf(picture, options);
    const GraphEmphasis emphasis = focusEmphasis(picture.scene);
    graphPainter.paintScale(painter, picture.scene, transform, picture.page);
    graphPainter.paintLinks(painter, picture.scene, transform, picture.page, emphasis);
    graphPainter.paintNodes(painter, picture.scene, transform, picture.page, emphasis);
    graphPainter.paintAllLabels(
        painter, picture.scene, transform, picture.page.adjusted(-8, 0, 8, 4), emphasis);
    paintHeading(painter, picture, options, theme);
    if (picture.scene.nodes.empty()) {
        painter.setPen(theme.muted);
        painter.setFont(pictureFont(14));
        painter.drawText(picture.page, Qt::AlignCenter, Text::tr("No names to show"));
    }
    if (options.legend) {
        graphPainter.paintLegend(&painter, picture.scene, QPointF(margin, picture.page.bottom() + margin / 2),
            options.widthPx - 2 * margin);
    }
}

QSize imageSize(const GraphPictureOptions& options)
{
    return options.paper == Paper::AsPicture ? QSize(static_cast<int>(options.widthPx * options.scale),
               static_cast<int>(options.heightPx * options.scale))
                                             : paperDots(options.paper, options.dotsPerInch);
}

bool sizeIsFine(const GraphPictureOptions& options)
{
    const QSize size = imageSize(options);
    return std::max(size.width(), size.height()) <= maximumPictureSide && options.widthPx >= 200
        && options.heightPx >= 120 && options.scale > 0
        && options.widthPx * options.scale <= maximumPictureSide
        && options.heightPx * options.scale <= maximumPictureSide;
}

QImage rendered(const Picture& picture, const GraphPictureOptions& options)
{
    const QSize size = imageSize(options);
    const double scale
        = options.paper == Paper::AsPicture ? options.scale : double(size.width()) / options.widthPx;
    QImage image = alignedImage(size.width(), size.height());
    if (!image.isNull()) {
        const double dots = options.dotsPerInch > 0 ? options.dotsPerInch
            : options.paper == Paper::AsPicture     ? 96 * options.scale
                                                    : paperDotsPerInch;
        image.setDotsPerMeterX(static_cast<int>(dots / 0.0254));
        image.setDotsPerMeterY(static_cast<int>(dots / 0.0254));
        image.fill((options.dark ? Theme::darkOne() : Theme::light()).background);
        QPainter painter(&image);
        painter.scale(scale, scale);
        paint(painter, picture, options);
    }
    return image;
}

/// As large as the paper, where there is one.
GraphPictureOptions onPaper(GraphPictureOptions options)
{
    if (options.paper != Paper::AsPicture) {
        options.widthPx = paperPixels(options.paper).width();
        options.heightPx = paperPixels(options.paper).height();
        options.scale = 1.0;
    }
    return options;
}

Unexpected<Error> failure(ErrorCode code, std::string detail, const std::string& path)
{
    return Unexpected<Error>{Error{code, std::move(detail), {path, 0}}};
}

bool writePng(QIODevice& file, const Picture& picture, const GraphPictureOptions& options)
{
    QImageWriter writer(&file, "png");
    writer.setText(QStringLiteral("Title"), titleOf(options));
    writer.setText(QStringLiteral("Software"), QStringLiteral("Dateline"));
    writer.setText(QStringLiteral("Project"), options.project);
    writer.setText(QStringLiteral("Filters"), options.filters);
    writer.setText(QStringLiteral("Counts"), picture.counts);
    return writer.write(rendered(picture, options));
}

QByteArray svgOf(const Picture& picture, const GraphPictureOptions& options)
{
    QStringList description;
    for (const QString& text : {options.filters, picture.counts}) {
        if (!text.isEmpty()) {
            description << text;
        }
    }
    return svgDrawing(QSize(options.widthPx, options.heightPx), 1.0, titleOf(options),
        description.join(QStringLiteral("; ")), [&](QPainter& painter) { paint(painter, picture, options); });
}

bool writeSvg(QIODevice& file, const Picture& picture, const GraphPictureOptions& options)
{
    const QByteArray svg = svgOf(picture, options);
    return !svg.isEmpty() && file.write(svg) == svg.size();
}

bool writePdf(QIODevice& file, const Picture& picture, const GraphPictureOptions& options)
{
    const SteadyHashes steady;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setCreator(QStringLiteral("Dateline"));
    pdf.setTitle(titleOf(options));
    pdf.setResolution(96);
    const QSizeF points = options.paper == Paper::AsPicture ? QSizeF(options.widthPx, options.heightPx) * 72.0
            / (options.dotsPerInch > 0 ? options.dotsPerInch / options.scale : 96.0)
                                                            : paperMillimetres(options.paper) / 25.4 * 72.0;
    pdf.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins(QMarginsF());
    QPainter painter(&pdf);
    const double factor = points.width() * 96.0 / 72.0 / options.widthPx;
    painter.scale(factor, factor);
    paint(painter, picture, options);
    const bool painted = painter.end();
    removeTime(bytes);
    return painted && !bytes.isEmpty() && file.write(bytes) == bytes.size();
}

} // namespace

QImage renderGraph(const Corpus& corpus, const GraphPictureOptions& wanted, const Progress& progress)
{
    const GraphPictureOptions options = onPaper(wanted);
    const std::optional<Picture> picture
        = sizeIsFine(options) ? prepare(corpus, options, progress) : std::nullopt;
    return picture ? rendered(*picture, options) : QImage();
}

graph::NetworkPart drawnPart(const Corpus& corpus, const GraphPictureOptions& options)
{
    return chosenPart(graph::EntityNetwork(corpus, options.evidence), options);
}

QByteArray graphSvg(const Corpus& corpus, const GraphPictureOptions& options)
{
    return sizeIsFine(options) ? svgOf(*prepare(corpus, options), options) : QByteArray();
}

std::vector<GraphSpot> graphSpots(const Corpus& corpus, const GraphPictureOptions& options)
{
    std::vector<GraphSpot> spots;
    if (!sizeIsFine(options)) {
        return spots;
    }
    const Picture picture = *prepare(corpus, options); // nobody cancels it
    const GraphTransform transform = transformOf(picture, options);
    for (const SceneNode& node : picture.scene.nodes) {
        const QPointF at = transform.toPage(static_cast<double>(node.x), static_cast<double>(node.y));
        const double reach = transform.radius(node.radius) + 3;
        spots.push_back({node.entity, QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)});
    }
    return spots;
}

Expected<Done> exportGraphPicture(const Corpus& corpus, const GraphPictureOptions& wanted,
    const std::string& path, const Progress& progress)
{
    const GraphPictureOptions options = onPaper(wanted);
    if (!sizeIsFine(options)) {
        return failure(ErrorCode::TooLarge, std::to_string(maximumPictureSide), path);
    }
    const QString name = QString::fromStdString(path);
    const auto write = name.endsWith(QLatin1String(".png"), Qt::CaseInsensitive) ? writePng
        : name.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive)              ? writeSvg
        : name.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)              ? writePdf
                                                                                 : nullptr;
    if (!write) {
        return failure(ErrorCode::UnknownEnding, ".png .svg .pdf", path);
    }
    return saveFile(
        name,
        [&](QIODevice& file) {
            const std::optional<Picture> picture = prepare(corpus, options, progress);
            return picture && write(file, *picture, options);
        },
        progress);
}

} // namespace dateline
