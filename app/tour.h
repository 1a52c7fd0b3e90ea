// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#pragma once

// Tour: a walk through the window: a card that explains one part at a time, and a frame around that part. The
// window stays usable underneath: whoever is told to click an event can do so. Right and left arrow, Esc.

#include <QFrame>
#include <QPointer>

#include <vector>

class QLabel;
class QPushButton;

namespace dateline {

struct TourStop
{
    QPointer<QWidget> part; // null = the middle of the window
    QString title;
    QString text;
};

class Tour : public QFrame
{
    Q_OBJECT

public:
    /// `window` owns the tour.
    Tour(std::vector<TourStop> stops, QWidget* window);
    int stop() const { return m_at; }
    int count() const { return static_cast<int>(m_stops.size()); }
    // that is explained; null = none
    QWidget* part() const { return m_stops[static_cast<std::size_t>(m_at)].part; }
    void goTo(int stop);
    void takeKeys(); // the keyboard comes to the card

Q_SIGNALS:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool walk(int key); // false: no key of the tour
    void place();
    void end();

    std::vector<TourStop> m_stops;
    int m_at = 0;
    QWidget* m_ring = nullptr; // around the part
    QLabel* m_title = nullptr;
    QLabel* m_text = nullptr;
    QLabel* m_count = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_next = nullptr;
};

} // namespace dateline
