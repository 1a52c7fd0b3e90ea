// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "app/tour.h"

#include "widgets/common/theme.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr int cardPx = 380;
constexpr int gapPx = 12;
constexpr int ringPx = 3;

/// The frame around the part that is explained; lets every click through.
class Ring : public QWidget
{
public:
    explicit Ring(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(QPen(Theme::from(palette()).warning, ringPx));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
};

/// Where the card hides nothing of what it explains: of what lies across the window below or above it, else
/// beside it. Over its middle where there is no such room.
QRect placeBeside(const QRect& part, QSize card, const QRect& room)
{
    const QPoint centred = part.center() - QPoint(card.width() / 2, card.height() / 2);
    const QRect below(QPoint(centred.x(), part.bottom() + gapPx), card);
    const QRect above(QPoint(centred.x(), part.top() - gapPx - card.height()), card);
    const QRect right(QPoint(part.right() + gapPx, centred.y()), card);
    const QRect left(QPoint(part.left() - gapPx - card.width(), centred.y()), card);
    const auto inside = [&room](QRect rect) {
        rect.moveRight(std::min(rect.right(), room.right()));
        rect.moveBottom(std::min(rect.bottom(), room.bottom()));
        rect.moveLeft(std::max(rect.left(), room.left()));
        rect.moveTop(std::max(rect.top(), room.top()));
        return rect;
    };
    const bool across = part.width() > part.height();
    for (const QRect& place :
        across ? std::array{below, above, right, left} : std::array{right, left, below, above}) {
        if (!inside(place).intersects(part)) {
            return inside(place);
        }
    }
    return inside(QRect(centred, card));
}

} // namespace

Tour::Tour(std::vector<TourStop> stops, QWidget* window)
    : QFrame(window)
    , m_stops(std::move(stops))
    , m_ring(new Ring(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_back(new QPushButton(tr("&Back"), this))
    , m_next(new QPushButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Tour"));
    QFont bold = m_title->font();
    bold.setBold(true);
    bold.setPointSizeF(bold.pointSizeF() * 1.2);
    m_title->setFont(bold);
    m_text->setWordWrap(true);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* close = new QPushButton(tr("&End the tour"), this);
    auto* row = new QHBoxLayout;
    for (QPushButton* button : {close, m_back, m_next}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // the card grows with its words
        button->setAutoDefault(true); // Enter presses it
        button->installEventFilter(this); // else the arrows only go from button to button
    }
    row->addWidget(m_count, 1);
    row->addWidget(close);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(6);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_at + 1); });
    window->installEventFilter(this);
    goTo(0);
    show();
    takeKeys();
}

void Tour::takeKeys()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void Tour::goTo(int stop)
{
    if (stop >= count()) {
        end();
        return;
    }
    m_at = std::max(stop, 0);
    const TourStop& here = m_stops[static_cast<std::size_t>(m_at)];
    m_title->setText(here.title);
    m_text->setText(here.text);
    setAccessibleDescription(here.title + QStringLiteral(". ") + here.text);
    m_count->setText(tr("%1 of %2").arg(m_at + 1).arg(count()));
    m_back->setEnabled(m_at > 0);
    m_next->setText(m_at + 1 == count() ? tr("&Done") : tr("&Next"));
    if (auto* dock = qobject_cast<QDockWidget*>(here.part.data())) {
        dock->show(); // what is explained may lie behind another tab, or be closed
        dock->raise();
    }
    place();
}

void Tour::place()
{
    const QPointer<QWidget>& part = m_stops[static_cast<std::size_t>(m_at)].part;
    const QRect room = parentWidget()->rect().adjusted(gapPx, gapPx, -gapPx, -gapPx);
    layout()->activate(); // else the row of buttons has the size of the words before
    const int wide = std::max(cardPx, layout()->totalMinimumSize().width()); // long words on the buttons
    setFixedWidth(std::min(wide, room.width()));
    setFixedHeight(layout()->heightForWidth(width()));
    const bool seen = part && part->isVisible();
    m_ring->setVisible(seen);
    QRect shown(room.center(), QSize(0, 0));
    if (seen) {
        shown = QRect(part->mapTo(parentWidget(), QPoint(0, 0)), part->size());
        m_ring->setGeometry(shown.adjusted(-ringPx, -ringPx, ringPx, ringPx) & parentWidget()->rect());
        m_ring->raise();
    }
    move(placeBeside(shown, size(), room).topLeft());
    raise();
}

void Tour::end()
{
    m_ring->deleteLater(); // this runs in a slot of a button inside
    deleteLater();
    hide();
    Q_EMIT ended();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    if (watched != parentWidget() && event->type() == QEvent::KeyPress) {
        return walk(static_cast<QKeyEvent*>(event)->key());
    }
    return QFrame::eventFilter(watched, event);
}

bool Tour::walk(int key)
{
    switch (key) {
    case Qt::Key_Escape: end(); return true;
    case Qt::Key_Right: goTo(m_at + 1); return true;
    case Qt::Key_Left: goTo(m_at - 1); return true;
    default: return false;
    }
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (!walk(event->key())) {
        QFrame::keyPressEvent(event);
    }
}

} // namespace dateline
