// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/graphexportdialog.h"

#include "app/exporting/exportfiles.h"
#include "model/items/filtertext.h"
#include "model/items/words.h"
#include "widgets/common/theme.h"
#include "widgets/graph/networkjob.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace dateline {

namespace {

enum Part { OnScreen, Strongest, Neighbours, Everything };

std::vector<FileFormat> formats()
{
    return {{GraphExportDialog::tr("PNG picture"), QStringLiteral("png")},
        {GraphExportDialog::tr("SVG drawing"), QStringLiteral("svg")},
        {GraphExportDialog::tr("PDF"), QStringLiteral("pdf")},
        {GraphExportDialog::tr("GraphML"), QStringLiteral("graphml")},
        {GraphExportDialog::tr("GEXF"), QStringLiteral("gexf")},
        {GraphExportDialog::tr("DOT"), QStringLiteral("dot")},
        {GraphExportDialog::tr("CSV tables"), QStringLiteral("csv")}};
}

constexpr int previewDots = 96;

} // namespace

GraphExportDialog::GraphExportDialog(Snapshot corpus, const ViewState& state, GraphPictureOptions onScreen,
    Settings& settings, QWidget* parent)
    : PictureDialog(tr("Export the graph"), QStringLiteral("graph"), formats(), 3,
        filterText(*corpus, state.filter()), settings, parent)
    , m_corpus(std::move(corpus))
    , m_onScreen(std::move(onScreen))
    , m_filterText(filterText(*m_corpus, state.filter()))
    , m_evidence(evidenceFilter(m_corpus, state.filter(), state.visibility()))
    , m_part(new QComboBox(this))
{
    m_height->setMinimum(200);
    m_height->setValue(900); // as on the command line
    m_dark->setChecked(Theme::from(palette()).dark);
    if (state.selection().entities.size() == 1) {
        m_focus = state.selection().entities.front();
    }
    if (!m_onScreen.entities.empty()) {
        m_part->addItem(tr("What is on screen"), OnScreen);
    }
    m_part->addItem(tr("The strongest part"), Strongest);
    if (m_focus) {
        m_part->addItem(tr("%1 and neighbours").arg(toQString((*m_corpus)[*m_focus].name)), Neighbours);
    }
    form()->insertRow(2, tr("&Show:"), m_part);
    connect(m_part, &QComboBox::currentIndexChanged, this, &GraphExportDialog::changed);
    start();
}

GraphPictureOptions GraphExportDialog::options() const
{
    const auto part = m_part->currentData().toInt();
    GraphPictureOptions options = m_onScreen;
    if (part != OnScreen) {
        options.entities.clear();
        options.positions.clear();
        options.scene.reset();
        options.evidence = m_evidence;
        options.minimumSentences = 1;
    }
    if (part == Neighbours) {
        options.focus = m_focus;
    }
    options.widthPx = m_width->value();
    options.heightPx = m_height->value();
    options.scale = m_scale->value();
    options.paper = paper();
    options.dotsPerInch = chosenDots();
    options.dark = m_dark->isChecked();
    options.title = m_title->text();
    options.filters = m_filterText;
    options.legend = m_legend->isChecked();
    options.counts = m_counts->isChecked();
    return options;
}

PictureDialog::Draw GraphExportDialog::drawing() const
{
    GraphPictureOptions chosen = options();
    chosen.scale = 1.0;
    chosen.dotsPerInch = chosen.paper == Paper::AsPicture ? 0 : previewDots;
    return [corpus = m_corpus, chosen](
               const Progress& progress) { return renderGraph(*corpus, chosen, progress); };
}

PictureDialog::Write GraphExportDialog::saving() const
{
    const GraphScope scope
        = m_part->currentData().toInt() == Everything ? GraphScope::Everything : GraphScope::Drawn;
    return [corpus = m_corpus, chosen = options(), scope](const std::string& path, const Progress& progress) {
        return exportGraph(*corpus, chosen, scope, path, progress);
    };
}

void GraphExportDialog::formatChosen()
{
    const int everything = m_part->findData(Everything);
    if (!isPicture() && everything < 0) {
        m_part->addItem(tr("Everything"), Everything);
        m_part->setCurrentIndex(m_part->count() - 1);
    } else if (isPicture() && everything >= 0) {
        m_part->removeItem(everything); // a picture of thousands shows nothing
    }
    setRowEnabled(m_title, isPicture());
}

QString GraphExportDialog::contents() const
{
    const GraphPictureOptions chosen = options();
    const bool all = m_part->currentData().toInt() == Everything;
    const graph::EntityNetwork network(*m_corpus, chosen.evidence);
    const graph::NetworkPart part = all ? graph::NetworkPart() : drawnPart(*m_corpus, chosen);
    const std::size_t entities = all ? network.liveEntities() : part.entities.size();
    const std::size_t links = all ? network.liveLinks() : part.links.size();
    return tr("%Ln name(s)", nullptr, static_cast<int>(entities)) + QLatin1Char('\n')
        + tr("%Ln link(s)", nullptr, static_cast<int>(links)) + QStringLiteral("\n\n")
        + tr("With kinds, other names, numbers of sentences and dates. CSV: a table of links, one of names, "
             "and one of the sentences.");
}

QStringList GraphExportDialog::beside(const QString& path) const
{
    return graphFilesBeside(path);
}

} // namespace dateline
