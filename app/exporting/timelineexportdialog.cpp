// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/timelineexportdialog.h"

#include "app/exporting/exportfiles.h"
#include "model/items/filtertext.h"
#include "model/items/words.h"
#include "widgets/common/theme.h"
#include "widgets/filter/windowdialog.h"
#include "widgets/timeline/picturechoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace dateline {

namespace {

const QString untitledKey = QStringLiteral("Untitled"); // of the preview alone
const QString pagesKey = QStringLiteral("Pages");

QString laneModeWord(LaneMode mode)
{
    switch (mode) {
    case LaneMode::None: return TimelineExportDialog::tr("One for all");
    case LaneMode::EntityKind: return TimelineExportDialog::tr("By kind of name");
    case LaneMode::TopEntities: return TimelineExportDialog::tr("By the most frequent names");
    case LaneMode::Country: return TimelineExportDialog::tr("By country");
    case LaneMode::EventKind: return TimelineExportDialog::tr("By kind of event");
    case LaneMode::Source: return TimelineExportDialog::tr("By source");
    case LaneMode::Community: return TimelineExportDialog::tr("By community");
    }
    return {};
}

QString fileNameFor(const Corpus& corpus, std::optional<EntityId> entity)
{
    QString name = entity ? toQString(corpus[*entity].name) : QString();
    for (const QChar sign : {QLatin1Char('/'), QLatin1Char('\\'), QLatin1Char(':')}) {
        name.replace(sign, QLatin1Char('-'));
    }
    return name.isEmpty() ? QStringLiteral("timeline") : QStringLiteral("timeline %1").arg(name);
}

std::vector<FileFormat> formats()
{
    return {{TimelineExportDialog::tr("PNG picture"), QStringLiteral("png")},
        {TimelineExportDialog::tr("SVG drawing"), QStringLiteral("svg")},
        {TimelineExportDialog::tr("PDF"), QStringLiteral("pdf")},
        {TimelineExportDialog::tr("CSV table"), QStringLiteral("csv")},
        {TimelineExportDialog::tr("iCalendar"), QStringLiteral("ics")},
        {TimelineExportDialog::tr("TimelineJS"), QStringLiteral("json")}};
}

} // namespace

TimelineExportDialog::TimelineExportDialog(Snapshot corpus, const ViewState& state,
    std::optional<EntityId> entity, Settings& settings, QWidget* parent)
    : PictureDialog(entity ? tr("Export the timeline of %1").arg(toQString((*corpus)[*entity].name))
                           : tr("Export the timeline"),
        fileNameFor(*corpus, entity), formats(), 3, filterText(*corpus, state.filter()), settings, parent)
    , m_corpus(std::move(corpus))
    , m_entity(entity)
    , m_filterText(filterText(*m_corpus, state.filter()))
    , m_shown(state.visibility().events)
    , m_wholeRange(new QCheckBox(tr("Whole &range"), this))
    , m_from(createDayEdit(this))
    , m_to(createDayEdit(this))
    , m_lanes(new QComboBox(this))
    , m_pages(new QComboBox(this))
    , m_titles(new QComboBox(this))
    , m_sources(new QCheckBox(tr("&Sources"), this))
    , m_withNotes(new QCheckBox(tr("&Notes"), this))
{
    m_height->setSpecialValueText(tr("as needed"));
    m_dark->setChecked(Theme::from(palette()).dark);
    if (m_entity) {
        m_title->setText(toQString((*m_corpus)[*m_entity].name));
    }
    m_wholeRange->setChecked(true);
    m_sources->setChecked(true);
    for (int i = 0; i < laneModeCount; ++i) {
        m_lanes->addItem(laneModeWord(static_cast<LaneMode>(i)));
    }
    if (!m_corpus->timeline.empty()) {
        m_from->setDate(toQDate((*m_corpus)[m_corpus->timeline.front()].date->days.from));
        m_to->setDate(toQDate((*m_corpus)[m_corpus->timeline.back()].date->days.to));
    }
    form()->insertRow(2, QString(), m_wholeRange);
    form()->insertRow(3, tr("&From:"), m_from);
    form()->insertRow(4, tr("&To:"), m_to);
    form()->insertRow(5, tr("L&anes:"), m_lanes);
    for (const QString& pages :
        {tr("As needed"), tr("One picture"), tr("One a year"), tr("One a quarter"), tr("One a month")}) {
        m_pages->addItem(pages);
    }
    m_pages->setToolTip(
        tr("Pages of one PDF; other formats: files beside each other. As needed: on paper as many "
           "as all titles need, else one."));
    form()->insertRow(6, tr("&Pages:"), m_pages);
    m_titles->addItems({tr("All, in a higher picture"), tr("Those that fit")});
    m_titles->setToolTip(tr("Of a picture whose height is as needed"));
    form()->insertRow(7, tr("Titl&es:"), m_titles);
    connect(m_titles, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::changed);
    connect(m_height, &QSpinBox::valueChanged, this, &TimelineExportDialog::formatChosen);
    form()->addRow(QString(), m_sources);
    m_withNotes->setChecked(true);
    m_withNotes->setEnabled(false);
    form()->addRow(QString(), m_withNotes);
    connect(m_withNotes, &QCheckBox::toggled, this, &TimelineExportDialog::changed);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setEnabled(false);
        connect(edit, &QDateEdit::dateChanged, this, &TimelineExportDialog::changed);
        connect(m_wholeRange, &QCheckBox::toggled, edit, &QWidget::setDisabled);
    }
    connect(m_wholeRange, &QCheckBox::toggled, this, &TimelineExportDialog::changed);
    connect(m_sources, &QCheckBox::toggled, this, &TimelineExportDialog::changed);
    connect(m_pages, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::changed);
    connect(m_lanes, &QComboBox::currentIndexChanged, this, &TimelineExportDialog::changed);
    start();
}

void TimelineExportDialog::offer(std::optional<DayInterval> shown, LaneMode lanes, const LaneWishes& wishes,
    TimeMode time, std::vector<TimelineNote> notes)
{
    m_notes = std::move(notes);
    m_withNotes->setEnabled(!m_notes.empty());
    m_wishes = wishes;
    m_wishedFor = lanes;
    m_time = time;
    m_lanes->setCurrentIndex(m_entity ? 0 : static_cast<int>(lanes));
    if (shown) {
        m_from->setDate(toQDate(shown->from));
        m_to->setDate(toQDate(shown->to));
    }
}

TimelinePictureOptions TimelineExportDialog::options() const
{
    TimelinePictureOptions options;
    options.widthPx = m_width->value();
    options.heightPx = m_height->value();
    options.scale = m_scale->value();
    if (!m_wholeRange->isChecked()) {
        options.from = toDayNumber(std::min(m_from->date(), m_to->date()));
        options.to = toDayNumber(std::max(m_from->date(), m_to->date()));
    }
    options.dotsPerInch = chosenDots();
    options.lanes = static_cast<LaneMode>(m_lanes->currentIndex());
    options.laneWishes = options.lanes == m_wishedFor ? m_wishes : LaneWishes{};
    options.time = m_time;
    options.pages = static_cast<PicturePages>(m_pages->currentIndex());
    options.titles = static_cast<PictureTitles>(m_titles->currentIndex());
    options.paper = paper();
    options.dark = m_dark->isChecked();
    options.title = m_title->text();
    options.filters = m_filterText;
    options.legend = m_legend->isChecked();
    options.counts = m_counts->isChecked();
    options.sources = m_sources->isChecked();
    options.notes = m_withNotes->isChecked() ? m_notes : std::vector<TimelineNote>();
    options.entity = m_entity;
    options.shown = m_shown;
    return options;
}

PictureDialog::Draw TimelineExportDialog::drawing() const
{
    TimelinePictureOptions chosen = options();
    chosen.scale = 1.0;
    return [corpus = m_corpus, chosen](const Progress& progress) {
        const FirstPage first = firstPage(*corpus, chosen, progress);
        if (progress.cancelled()) {
            return QImage();
        }
        QImage image = renderTimeline(*corpus, first.options);
        image.setText(untitledKey, QString::number(untitledEvents(*corpus, first.options)));
        image.setText(pagesKey, QString::number(first.pages));
        return image;
    };
}

PictureDialog::Write TimelineExportDialog::saving() const
{
    return [corpus = m_corpus, chosen = options()](const std::string& path, const Progress& progress) {
        return exportTimeline(*corpus, chosen, path, progress);
    };
}

QString TimelineExportDialog::remark(const QImage& preview) const
{
    const int untitled = preview.text(untitledKey).toInt();
    const int pages = preview.text(pagesKey).toInt();
    const TimelinePictureOptions chosen = options();
    if (untitled == 0) {
        return pages > 1 ? tr("%Ln page(s), this is the first", nullptr, pages) : QString();
    }
    const QString counted = tr("%Ln event(s) without a title.", nullptr, untitled);
    return chosen.paper != Paper::AsPicture && chosen.pages == PicturePages::One
        ? counted + QLatin1Char(' ') + tr("As many pages as needed have room for all.")
        : chosen.paper != Paper::AsPicture
        ? counted + QLatin1Char(' ') + tr("Larger paper or a shorter range has room for more.")
        : chosen.heightPx > 0 || chosen.titles == PictureTitles::Fitting
        ? counted + QLatin1Char(' ') + tr("A higher picture has room for more.")
        : chosen.pages <= PicturePages::One
        ? counted + QLatin1Char(' ') + tr("A wider one or one picture a year has room for more.")
        : counted;
}

void TimelineExportDialog::formatChosen()
{
    const bool onPaper = paper() != Paper::AsPicture;
    setRowEnabled(m_titles, isPicture() && (m_height->value() == 0 || onPaper));
    for (QWidget* field : {m_lanes, m_pages}) {
        setRowEnabled(field, isPicture());
    }
    setRowEnabled(m_sources, isPicture());
    m_withNotes->setEnabled(isPicture() && !m_notes.empty());
}

QString TimelineExportDialog::contents() const
{
    const TimelinePictureOptions chosen = options();
    const Choice choice = choose(*m_corpus, chosen);
    const auto dated = static_cast<int>(choice.dated - choice.outside);
    QString text = tr("%Ln dated event(s)", nullptr, dated);
    if (choice.undated > 0 && !chosen.from && !chosen.to) {
        text += QLatin1Char('\n')
            + tr("%Ln undated event(s): in CSV only", nullptr, static_cast<int>(choice.undated));
    }
    return text + QStringLiteral("\n\n")
        + tr("Each with its dates, status, kind, names, the sentence that tells it, and how its date was "
             "worked out.");
}

} // namespace dateline
