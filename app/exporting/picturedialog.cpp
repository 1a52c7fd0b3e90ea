// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/exporting/picturedialog.h"

#include "app/exporting/picturepreview.h"
#include "app/settings.h"
#include "widgets/graph/promiseprogress.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace dateline {

namespace {

constexpr int previewWidthPx = 560;
constexpr int previewHeightPx = 420;
constexpr int pauseMs = 150; // after the last change, before drawing
constexpr int fewestDots = 35; // says: as the scale or the paper has it; --dpi takes 36 to 2400
constexpr int mostDots = 2400;

QSpinBox* pixels(int from, int to, int value, QWidget* parent)
{
    auto* box = new QSpinBox(parent);
    box->setRange(from, to);
    box->setSingleStep(100);
    box->setValue(value);
    //: pixels, behind a number
    box->setSuffix(PictureDialog::tr(" px"));
    return box;
}

} // namespace

PictureDialog::PictureDialog(const QString& title, const QString& suggestedName,
    std::vector<FileFormat> formats, std::size_t pictures, const QString& filters, Settings& settings,
    QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_suggestedName(suggestedName)
    , m_formats(std::move(formats))
    , m_pictures(pictures)
    , m_filters(filters)
    , m_format(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_picture(new PicturePreview(QSize(previewWidthPx, previewHeightPx), this))
    , m_note(new QLabel(this))
    , m_soon(new QTimer(this))
{
    setWindowTitle(title);
    createFields();
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMaximumWidth(previewWidthPx);
    auto* left = new QVBoxLayout;
    left->addWidget(m_picture);
    left->addWidget(m_note);
    auto* columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addLayout(m_form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addLayout(columns);
    column->addWidget(buttons);
    m_soon->setSingleShot(true);
    m_soon->setInterval(pauseMs);
    connect(m_soon, &QTimer::timeout, this, &PictureDialog::draw);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PictureDialog::showPreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &PictureDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Save)->setText(tr("Sa&ve\u2026"));
}

PictureDialog::~PictureDialog()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

void PictureDialog::createFields()
{
    m_title = new QLineEdit(this);
    for (const FileFormat& format : m_formats) {
        m_format->addItem(format.name);
    }
    m_form->addRow(tr("For&mat:"), m_format);
    connect(m_format, &QComboBox::currentIndexChanged, this, &PictureDialog::chooseFormat);
    m_width = pixels(320, maximumPictureSide, 1600, this);
    m_height = pixels(0, maximumPictureSide, 0, this);
    m_scale = new QDoubleSpinBox(this);
    m_scale->setRange(1.0, 4.0);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setToolTip(tr("Twice as sharp at 2: the same layout with more pixels"));
    m_dark = new QCheckBox(tr("Dar&k"), this);
    m_legend = new QCheckBox(tr("&Legend"), this);
    m_counts = new QCheckBox(tr("C&ounts"), this);
    m_legend->setChecked(true);
    m_counts->setChecked(true);
    m_form->addRow(tr("T&itle:"), m_title);
    m_form->addRow(tr("&Width:"), m_width);
    m_form->addRow(tr("&Height:"), m_height);
    m_form->addRow(tr("S&cale:"), m_scale);
    m_paper = new QComboBox(this);
    m_paper->addItems({tr("As large as the picture"), tr("A4, upright"), tr("A4, across"), tr("A3, upright"),
        tr("A3, across")});
    m_paper->setCurrentIndex(static_cast<int>(m_settings.paper()));
    m_paper->setToolTip(tr("Text becomes a little smaller where a page has to hold much."));
    m_form->addRow(tr("Paper si&ze:"), m_paper);
    m_dots = new QSpinBox(this);
    m_dots->setRange(fewestDots, mostDots);
    m_form->addRow(tr("&Dots per inch:"), m_dots);
    connect(m_dots, &QSpinBox::valueChanged, this, &PictureDialog::changed);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PictureDialog::chooseFormat);
    connect(m_title, &QLineEdit::textChanged, this, &PictureDialog::changed);
    connect(m_width, &QSpinBox::valueChanged, this, &PictureDialog::changed);
    connect(m_height, &QSpinBox::valueChanged, this, &PictureDialog::changed);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &PictureDialog::changed);
    for (QCheckBox* box : {m_dark, m_legend, m_counts}) {
        m_form->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &PictureDialog::changed);
    }
}

/// As the fields stand: those of the dialogs that are built on this one were made last.
void PictureDialog::orderTabs()
{
    QWidget* last = m_picture;
    const auto next = [&last](QWidget* widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (int row = 0; row < m_form->rowCount(); ++row) {
        next(m_form->itemAt(row, QFormLayout::FieldRole)->widget());
    }
    for (QAbstractButton* button : findChild<QDialogButtonBox*>()->buttons()) {
        next(button);
    }
}

void PictureDialog::start()
{
    orderTabs();
    m_format->setFocus();
    chooseFormat();
    m_soon->stop();
    draw();
}

bool PictureDialog::isPicture() const
{
    return static_cast<std::size_t>(m_format->currentIndex()) < m_pictures;
}

QString PictureDialog::ending() const
{
    return m_formats[static_cast<std::size_t>(m_format->currentIndex())].ending;
}

Paper PictureDialog::paper() const
{
    return isPicture() ? static_cast<Paper>(m_paper->currentIndex()) : Paper::AsPicture;
}

int PictureDialog::chosenDots() const
{
    return m_dots->isEnabled() && m_dots->value() > fewestDots ? m_dots->value() : 0;
}

void PictureDialog::setRowEnabled(QWidget* field, bool enabled)
{
    field->setEnabled(enabled);
    if (QWidget* label = m_form->labelForField(field)) {
        label->setEnabled(enabled);
    }
}

void PictureDialog::chooseFormat()
{
    for (QWidget* field : {m_dark, m_legend, m_counts}) {
        setRowEnabled(field, isPicture());
    }
    const bool onPaper = paper() != Paper::AsPicture;
    setRowEnabled(m_paper, isPicture());
    for (QWidget* field : std::initializer_list<QWidget*>{m_width, m_height, m_scale}) {
        setRowEnabled(field, isPicture() && !onPaper);
    }
    setRowEnabled(m_dots, ending() == QLatin1String("png") || (isPicture() && !onPaper));
    m_dots->setSpecialValueText(onPaper ? QString::number(paperDotsPerInch) : tr("96 \u00D7 scale"));
    m_dots->setToolTip(onPaper
            ? tr("How sharp it is: so many pixels for each inch of the paper")
            : tr("Written into the file: how large it is on paper. The pixels stay the same."));
    formatChosen();
    changed();
}

void PictureDialog::changed()
{
    m_soon->start();
}

void PictureDialog::draw()
{
    if (!isPicture()) {
        m_picture->setText(contents());
        m_note->setText(m_filters.isEmpty() ? tr("Nothing is filtered out")
                                            : tr("Only what passes the filter: %1").arg(m_filters));
        return;
    }
    if (m_watcher.isRunning()) {
        m_watcher.cancel();
        m_soon->start(); // one drawing at a time
        return;
    }
    m_watcher.setFuture(QtConcurrent::run([draw = drawing()](QPromise<QImage>& promise) {
        promise.addResult(draw(PromiseProgress<QImage>(promise)));
    }));
}

void PictureDialog::showPreview()
{
    if (m_watcher.isCanceled()) {
        return;
    }
    m_preview = m_watcher.result();
    if (!isPicture()) { // chosen meanwhile
        return;
    }
    if (m_preview.isNull()) {
        m_picture->setText(
            tr("Too large or too small to draw.\nAt most 32,767 pixels a side: take a shorter range."));
        m_note->clear();
        return;
    }
    m_picture->setPicture(m_preview);
    QString note = sizeText();
    if (const QString more = remark(m_preview); !more.isEmpty()) {
        note += QLatin1Char('\n') + more;
    }
    if (!m_filters.isEmpty()) {
        note += QLatin1Char('\n') + tr("Only what passes the filter: %1").arg(m_filters);
    }
    m_note->setText(note);
}

/// Of the picture as it will be: pixels, and millimetres where the file says how large they are.
QString PictureDialog::sizeText() const
{
    const auto onPaper
        = [](QSize size) { return tr("%1 \u00D7 %2 mm on paper").arg(size.width()).arg(size.height()); };
    const bool hasPixels = ending() == QLatin1String("png");
    const bool asPicture = paper() == Paper::AsPicture;
    const QSize pixels = asPicture ? (QSizeF(m_preview.size()) * m_scale->value()).toSize()
                                   : paperDots(paper(), chosenDots());
    const QString text = tr("%1 \u00D7 %2 pixels").arg(pixels.width()).arg(pixels.height());
    const double dots = chosenDots() > 0 ? chosenDots() : 96.0 * m_scale->value();
    const QString size
        = onPaper((asPicture ? QSizeF(pixels) / dots * 25.4 : paperMillimetres(paper())).toSize());
    return asPicture || hasPixels ? text + QStringLiteral(", ") + size : size;
}

void PictureDialog::save()
{
    SaveQuestion question{windowTitle(), m_suggestedName, m_formats,
        static_cast<std::size_t>(m_format->currentIndex()),
        [this](const QString& path) { return beside(path); }};
    const QString path = askWhereToSave(question, m_settings, this);
    if (path.isEmpty()) {
        return;
    }
    m_settings.setPaper(static_cast<Paper>(m_paper->currentIndex()));
    m_path = path;
    accept();
}

} // namespace dateline
