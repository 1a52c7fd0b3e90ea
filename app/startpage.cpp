// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/startpage.h"

#include "model/items/usertext.h"
#include "model/project/sharedproject.h"

#include <QAction>
#include <QCommandLinkButton>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int columnPx = 460;
constexpr int recentShown = 6;

/// The style draws these flat, without a mark for the one that has the keyboard.
class Choice : public QCommandLinkButton
{
public:
    Choice(const QString& title, const QString& help, QWidget* parent)
        : QCommandLinkButton(title, help, parent)
    {
        setIcon(QIcon());
        setAutoDefault(true); // Enter presses it
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QCommandLinkButton::paintEvent(event);
        if (hasFocus()) {
            QPainter painter(this);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(palette().highlight(), 2));
            painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 3, 3);
        }
    }
};

QCommandLinkButton* choice(QAction* action, const QString& title, const QString& help, QWidget* parent)
{
    auto* button = new Choice(title, help, parent);
    QObject::connect(button, &QCommandLinkButton::clicked, action, &QAction::trigger);
    return button;
}

QString shortPath(const QString& path)
{
    const QString home = QDir::homePath();
    return path.startsWith(home) ? QLatin1Char('~') + path.mid(home.size()) : path;
}

QLabel* muted(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLayout* heading(QWidget* parent)
{
    auto* icon = new QLabel(parent);
    icon->setPixmap(QIcon(QStringLiteral(":/icons/dateline.svg")).pixmap(56, 56));
    auto* name = new QLabel(QStringLiteral("Dateline"), parent);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2.4);
    large.setBold(true);
    name->setFont(large);
    auto* row = new QHBoxLayout;
    row->addWidget(icon);
    row->addSpacing(8);
    row->addWidget(name, 1);
    return row;
}

} // namespace

StartPage::StartPage(
    QAction* openFolder, QAction* openFiles, QAction* openSamples, QAction* tour, QWidget* parent)
    : QWidget(parent)
    , m_choices(new QWidget(this))
    , m_busy(new QLabel(this))
    , m_howFar(new QLabel(this))
    , m_recentTitle(muted(tr("Opened before"), m_choices))
{
    auto* purpose = muted(
        tr("From a folder of news articles to a timeline of events and a graph of who is behind them. "
           "Everything stays on this computer."),
        this);
    purpose->setWordWrap(true);
    m_busy->setWordWrap(true);
    m_busy->hide();
    m_howFar->setTextFormat(Qt::PlainText);
    m_howFar->setForegroundRole(QPalette::PlaceholderText);
    m_howFar->hide();
    createChoices(openFolder, openFiles, openSamples, tour);

    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addLayout(heading(this));
    column->addWidget(purpose);
    column->addSpacing(12);
    column->addWidget(m_choices);
    column->addWidget(m_busy);
    column->addWidget(m_howFar);
    column->addStretch(3);
    auto* middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(column);
    middle->addStretch(1);
    for (QWidget* one : {m_choices, static_cast<QWidget*>(purpose), static_cast<QWidget*>(m_busy),
             static_cast<QWidget*>(m_howFar)}) {
        one->setFixedWidth(columnPx);
    }
    setRecent({});
    setUnsaved({}, {});
}

void StartPage::createChoices(QAction* openFolder, QAction* openFiles, QAction* openSamples, QAction* tour)
{
    auto* choices = new QVBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    m_unsaved = new Choice(tr("Go on with unsaved work"), QString(), m_choices);
    m_unsaved->setObjectName(QStringLiteral("unsaved"));
    connect(m_unsaved, &QCommandLinkButton::clicked, this, [this] { Q_EMIT openRequested(m_unsavedPath); });
    choices->addWidget(m_unsaved);
    choices->addWidget(choice(openFolder, tr("Open a folder"),
        tr("Web pages, documents, feeds, plain text and more; all folders inside it are read too"),
        m_choices));
    choices->addWidget(choice(openFiles, tr("Open files"), tr("One article or several"), m_choices));
    choices->addWidget(choice(openSamples, tr("Look at the samples"),
        tr("Thirty short articles on events from 2014 to 2021"), m_choices));
    choices->addWidget(
        choice(tour, tr("Take the tour"), tr("Three minutes through the window, on the samples"), m_choices));
    m_recentTitle->setContentsMargins(12, 10, 0, 0);
    choices->addWidget(m_recentTitle);
    m_recent = new QVBoxLayout;
    m_recent->setSpacing(0);
    choices->addLayout(m_recent);
    auto* hint = muted(tr("Or drop a folder or files anywhere in this window."), m_choices);
    hint->setContentsMargins(12, 10, 0, 0);
    choices->addWidget(hint);
}

/// Whoever has only the keyboard begins at the first choice.
void StartPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    for (auto* button : m_choices->findChildren<QCommandLinkButton*>()) {
        if (button->isVisible()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void StartPage::setUnsaved(const QString& path, const QString& when)
{
    m_unsavedPath = path;
    m_unsaved->setDescription(tr("Left on %1 without being closed").arg(when));
    m_unsaved->setVisible(!path.isEmpty());
}

void StartPage::setRecent(const QStringList& paths)
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString& path : paths.mid(0, recentShown)) {
        auto* button = new QPushButton(m_choices);
        button->setFlat(true);
        button->setAutoDefault(true);
        const QUrl address(path);
        button->setText(withoutKeys(isSharedProject(path.toStdString())
                ? address.fileName() + QStringLiteral("   ")
                    + address.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveFilename)
                : QFileInfo(path).fileName() + QStringLiteral("   ") + shortPath(QFileInfo(path).path())));
        button->setToolTip(inTip(path));
        button->setStyleSheet(QStringLiteral("QPushButton { text-align: left; padding: 2px 10px; border: 2px "
                                             "solid transparent; border-radius: 3px; }"
                                             "QPushButton:hover { background: palette(midlight); }"
                                             "QPushButton:focus { border-color: palette(highlight); }"));
        connect(button, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
        m_recent->addWidget(button);
    }
    m_recentTitle->setVisible(!paths.isEmpty());
}

void StartPage::setBusy(const QString& what)
{
    m_busy->setText(what);
    m_busy->setVisible(!what.isEmpty());
    m_howFar->clear();
    m_howFar->setVisible(!what.isEmpty());
    m_choices->setVisible(what.isEmpty());
}

void StartPage::setProgress(const QString& how)
{
    m_howFar->setText(how);
}

} // namespace dateline
