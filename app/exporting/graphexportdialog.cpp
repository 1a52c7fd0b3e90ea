// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/graphexportdialog.h"

#include "model/items/filtertext.h"
#include "model/items/words.h"
#include "widgets/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace dateline {

namespace {

enum Part { OnScreen, Strongest, Neighbours };

} // namespace

GraphExportDialog::GraphExportDialog(Snapshot corpus, const ViewState& state, GraphPictureOptions onScreen,
    Settings& settings, QWidget* parent)
    : PictureDialog(tr("Export the graph"), QStringLiteral("graph.png"),
        tr("PNG pictures (*.png);;SVG drawings (*.svg);;PDF (*.pdf)"), settings, parent)
    , m_corpus(std::move(corpus))
    , m_onScreen(std::move(onScreen))
    , m_filterText(filterText(*m_corpus, state.filter()))
    , m_part(new QComboBox(this))
{
    m_height->setMinimum(200);
    m_height->setValue(1000);
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
    form()->insertRow(1, tr("&Show:"), m_part);
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
    }
    if (part == Neighbours) {
        options.focus = m_focus;
    }
    options.widthPx = m_width->value();
    options.heightPx = m_height->value();
    options.scale = m_scale->value();
    options.dark = m_dark->isChecked();
    options.title = m_title->text();
    options.filters = m_filterText;
    options.legend = m_legend->isChecked();
    options.counts = m_counts->isChecked();
    return options;
}

std::function<QImage()> GraphExportDialog::drawing(bool forPreview) const
{
    GraphPictureOptions chosen = options();
    chosen.scale = forPreview ? 1.0 : chosen.scale;
    return [corpus = m_corpus, chosen] { return renderGraph(*corpus, chosen); };
}

std::function<Expected<Done>(const std::string& path)> GraphExportDialog::saving() const
{
    return [corpus = m_corpus, chosen = options()](
               const std::string& path) { return exportGraphPicture(*corpus, chosen, path); };
}

} // namespace dateline
