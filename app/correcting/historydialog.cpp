// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/correcting/historydialog.h"

#include "app/correcting/correctiontext.h"
#include "model/items/usertext.h"
#include "model/items/words.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace dateline {

HistoryDialog::HistoryDialog(Session* session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_note(new QLabel(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("History of corrections"));
    m_list->setHeaderLabels({tr("Correction"), tr("Holds"), tr("By"), tr("When")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setAccessibleName(tr("Corrections"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_takeBack = buttons->addButton(tr("&Take Back"), QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_takeBack, &QPushButton::clicked, this, &HistoryDialog::takeBack);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &HistoryDialog::showCurrent);
    connect(session, &Session::ledgerChanged, this, &HistoryDialog::fill);
    resize(760, 420);
    fill();
}

void HistoryDialog::fill()
{
    const QVariant current
        = m_list->currentItem() == nullptr ? QVariant() : m_list->currentItem()->data(0, Qt::UserRole);
    m_list->clear();
    const Ledger& ledger = m_session->ledger();
    for (std::size_t i = ledger.entries().size(); i-- > 0;) {
        const LedgerEntry& entry = ledger.entries()[i];
        if (entry.corrections.empty()) {
            continue; // an undo shows in what it takes back
        }
        const QString when = entry.at == 0
            ? QString()
            : locale().toString(QDateTime::fromSecsSinceEpoch(entry.at), QLocale::ShortFormat);
        auto* item = new QTreeWidgetItem(m_list,
            {stepText(entry.corrections), ledger.isInForce(i) ? tr("yes") : tr("taken back"),
                toQString(entry.author), when});
        item->setData(0, Qt::UserRole, toQString(entry.uid));
        QStringList all;
        for (const Correction& correction : entry.corrections) {
            if (all.size() < 20) {
                all << correctionText(correction);
            }
        }
        item->setToolTip(0, inTip(all.join(QLatin1Char('\n'))));
        if (item->data(0, Qt::UserRole) == current) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr && m_list->topLevelItemCount() > 0) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    m_note->setText(m_list->topLevelItemCount() > 0
            ? tr("Newest first. What is taken back stays in the list and can be brought again.")
            : tr("Nothing has been corrected yet."));
    showCurrent();
}

void HistoryDialog::showCurrent()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    const LedgerEntry* entry = item == nullptr
        ? nullptr
        : m_session->ledger().find(item->data(0, Qt::UserRole).toString().toStdString());
    m_takeBack->setEnabled(entry != nullptr && entry->author == m_session->author());
    if (entry != nullptr) {
        const auto at = static_cast<std::size_t>(entry - m_session->ledger().entries().data());
        m_takeBack->setText(m_session->ledger().isInForce(at) ? tr("&Take Back") : tr("&Bring Again"));
    }
}

void HistoryDialog::takeBack()
{
    m_session->takeBack(m_list->currentItem()->data(0, Qt::UserRole).toString().toStdString());
}

} // namespace dateline
