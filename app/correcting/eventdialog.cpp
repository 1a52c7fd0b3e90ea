// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/eventdialog.h"

#include "app/correcting/correctiontext.h"
#include "app/correcting/entitychooser.h"
#include "app/dating/datetext.h"
#include "model/items/words.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace dateline {

namespace {

enum ParticipantRole { KindRole = Qt::UserRole, NameRole, ShownRole, PartRole };

} // namespace

EventDialog::EventDialog(Snapshot corpus, const Event& event, QWidget* parent)
    : QDialog(parent)
    , m_corpus(std::move(corpus))
    , m_kindBefore(event.kind)
    , m_statusBefore(event.status)
    , m_titleBefore(toQString(event.title))
    , m_title(new QLineEdit(m_titleBefore, this))
    , m_kind(new QComboBox(this))
    , m_status(new QComboBox(this))
    , m_date(new QLineEdit(this))
    , m_lasting(new QCheckBox(tr("went on from the first to the last &day"), this))
    , m_meaning(new QLabel(this))
    , m_participants(new QListWidget(this))
    , m_role(new QComboBox(this))
    , m_flaw(new QLabel(this))
{
    setWindowTitle(tr("Event"));
    for (int kind = 0; kind < eventKindCount; ++kind) {
        m_kind->addItem(kindWord(static_cast<EventKind>(kind)));
    }
    for (int status = 0; status <= static_cast<int>(EventStatus::Denied); ++status) {
        m_status->addItem(statusWord(static_cast<EventStatus>(status)));
    }
    m_kind->setCurrentIndex(static_cast<int>(event.kind));
    m_status->setCurrentIndex(static_cast<int>(event.status));
    m_dateBefore = event.date ? writtenDate(event.date->days) : QString();
    m_date->setText(m_dateBefore);
    m_date->setPlaceholderText(tr("undated \u2013 or 2017-05-25, May 2017, 2017-05-25 / 2017-05-27"));
    m_lasting->setChecked(event.lasting);
    m_before = EventDate{event.date ? std::optional(event.date->days) : std::nullopt, Precision::Day,
        Qualifier::Exact, event.lasting};
    m_participants->setAccessibleName(tr("Who took part"));
    for (int role = 0; role <= static_cast<int>(ArgumentRole::Participant); ++role) {
        m_role->addItem(roleWord(static_cast<ArgumentRole>(role)));
    }
    createForm();
    for (const Participant& participant : event.participants) {
        const Entity& entity = (*m_corpus)[participant.entity];
        m_participantsBefore.push_back({correctionName(entity), participant.role});
        addParticipant(m_participantsBefore.back(), toQString(entity.name));
    }
    resize(520, 460);
    check();
}

void EventDialog::createForm()
{
    auto* form = new QFormLayout;
    m_title->setCursorPosition(0); // a long title is read from its beginning
    form->addRow(tr("&Title:"), m_title);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Status:"), m_status);
    form->addRow(tr("&When:"), m_date);
    form->addRow(QString(), m_meaning);
    form->addRow(QString(), m_lasting);
    form->addRow(tr("Who took &part:"), m_participants);
    auto* add = new QPushButton(tr("&Add\u2026"), this);
    auto* remove = new QPushButton(tr("&Remove"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(remove);
    auto* caption = new QLabel(tr("R&ole:"), this);
    caption->setBuddy(m_role);
    row->addStretch();
    row->addWidget(caption);
    row->addWidget(m_role);
    form->addRow(QString(), row);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    m_flaw->setWordWrap(true);
    m_flaw->setTextFormat(Qt::PlainText);
    column->addWidget(m_flaw);
    column->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, &EventDialog::askParticipant);
    remove->setEnabled(false);
    connect(m_participants, &QListWidget::currentRowChanged, remove,
        [remove](int chosen) { remove->setEnabled(chosen >= 0); });
    connect(m_participants, &QListWidget::currentRowChanged, this, &EventDialog::showRole);
    connect(m_role, &QComboBox::activated, this, &EventDialog::setRole);
    showRole();
    const auto take = [this] { delete m_participants->currentItem(); };
    connect(remove, &QPushButton::clicked, this, take);
    auto* key = new QShortcut(QKeySequence::Delete, m_participants, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, take);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_date, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_title, &QLineEdit::textChanged, this, &EventDialog::check);
    connect(m_participants->model(), &QAbstractItemModel::rowsRemoved, this, &EventDialog::check);
    connect(m_participants->model(), &QAbstractItemModel::rowsInserted, this, &EventDialog::check);
    connect(m_participants->model(), &QAbstractItemModel::dataChanged, this, &EventDialog::check);
}

void EventDialog::addParticipant(const EventParticipant& participant, const QString& shown)
{
    auto* item = new QListWidgetItem(partText(shown, participant.role), m_participants);
    item->setData(KindRole, static_cast<int>(participant.entity.kind));
    item->setData(NameRole, toQString(participant.entity.name));
    item->setData(ShownRole, shown);
    item->setData(PartRole, static_cast<int>(participant.role));
}

/// Of who is chosen in the list.
void EventDialog::showRole()
{
    const QListWidgetItem* item = m_participants->currentItem();
    m_role->setEnabled(item != nullptr);
    m_role->setCurrentIndex(item != nullptr ? item->data(PartRole).toInt() : -1);
}

void EventDialog::setRole(int role)
{
    if (QListWidgetItem* item = m_participants->currentItem(); item != nullptr) {
        item->setData(PartRole, role);
        item->setText(partText(item->data(ShownRole).toString(), static_cast<ArgumentRole>(role)));
    }
}

QString EventDialog::partText(const QString& name, ArgumentRole role)
{
    return tr("%1 (%2)", "name (part in the event)").arg(name, roleWord(role));
}

void EventDialog::askParticipant()
{
    EntityChooser chooser(m_corpus, tr("Who took part?"), EntityChooser::New::Refused, this);
    if (chooser.exec() == QDialog::Accepted && chooser.entity()) {
        const Entity& entity = (*m_corpus)[chooser.entity()];
        const bool isPlace = entity.kind == EntityKind::Place;
        addParticipant({chooser.name(), isPlace ? ArgumentRole::Place : ArgumentRole::Participant},
            toQString(entity.name));
        m_participants->setCurrentRow(m_participants->count() - 1); // its role is the next question
    }
}

std::optional<EventDate> EventDialog::date() const
{
    const QString text = m_date->text().trimmed();
    if (text.isEmpty()) {
        return EventDate{};
    }
    const std::optional<DayInterval> days = parseDateText(text);
    if (!days) {
        return std::nullopt;
    }
    return EventDate{days, precisionOf(*days), Qualifier::Exact, m_lasting->isChecked() && !days->isDay()};
}

/// Of what the fields say; where the event is told is not asked here.
QString EventDialog::flaw() const
{
    EventChange fields;
    fields.event.trigger = {{}, {0, 1}, "x"};
    fields.title = m_title->text().simplified().toStdString();
    fields.date = date();
    fields.participants = participants();
    return flawText(fields);
}

void EventDialog::check()
{
    const std::optional<EventDate> read = date();
    const QString wrong = flaw();
    m_ok->setEnabled(read.has_value() && wrong.isEmpty());
    m_flaw->setText(wrong);
    m_flaw->setVisible(!wrong.isEmpty());
    m_lasting->setEnabled(read && read->days && !read->days->isDay());
    m_meaning->setText(!read ? tr("This is no date.")
            : read->days     ? intervalText(*read->days)
                             : tr("Without a date it waits on the shelf."));
}

std::vector<EventParticipant> EventDialog::participants() const
{
    std::vector<EventParticipant> all;
    for (int row = 0; row < m_participants->count(); ++row) {
        const QListWidgetItem* item = m_participants->item(row);
        all.push_back({{static_cast<EntityKind>(item->data(KindRole).toInt()),
                           item->data(NameRole).toString().toStdString()},
            static_cast<ArgumentRole>(item->data(PartRole).toInt())});
    }
    return all;
}

std::optional<EventChange> EventDialog::change() const
{
    EventChange change;
    const auto kind = static_cast<EventKind>(m_kind->currentIndex());
    const auto status = static_cast<EventStatus>(m_status->currentIndex());
    change.kind = kind == m_kindBefore ? std::nullopt : std::optional(kind);
    change.status = status == m_statusBefore ? std::nullopt : std::optional(status);
    if (m_title->text() != m_titleBefore) {
        change.title = m_title->text().simplified().toStdString();
    }
    const bool lastingChanged = m_lasting->isEnabled() && m_lasting->isChecked() != m_before->lasting;
    if (m_date->text() != m_dateBefore || lastingChanged) {
        change.date = date();
    }
    if (participants() != m_participantsBefore) {
        change.participants = participants();
    }
    const bool isChanged = change.kind || change.status || change.title || change.date || change.participants;
    return isChanged ? std::optional(change) : std::nullopt;
}

EventAddition EventDialog::addition() const
{
    return {{}, static_cast<EventKind>(m_kind->currentIndex()),
        static_cast<EventStatus>(m_status->currentIndex()), m_title->text().simplified().toStdString(),
        date().value_or(EventDate{}), participants()};
}

} // namespace dateline
