// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: Dateline contributors
#include "widgets/common/fittingtext.h"

#include <QEvent>
#include <QLineEdit>

#include <utility>

namespace dateline {

namespace {

constexpr int fieldFramePx = 12; // a field's frame and margins on both sides

class HintFitter : public QObject
{
public:
    HintFitter(QLineEdit* field, QStringList hints)
        : QObject(field)
        , m_field(field)
        , m_hints(std::move(hints))
    {
        field->installEventFilter(this);
        choose();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
            choose();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void choose()
    {
        m_field->setPlaceholderText(
            fitting(m_hints, m_field->fontMetrics(), m_field->width() - fieldFramePx));
    }

    QLineEdit* m_field;
    QStringList m_hints;
};

} // namespace

const QString& fitting(const QStringList& texts, const QFontMetrics& metrics, int widthPx)
{
    for (const QString& text : texts) {
        if (metrics.horizontalAdvance(text) <= widthPx) {
            return text;
        }
    }
    return texts.last();
}

void FittingLabel::setTexts(QStringList texts)
{
    m_texts = std::move(texts);
    choose();
    updateGeometry();
}

QSize FittingLabel::sizeFor(const QString& text) const
{
    const QMargins around = contentsMargins();
    return {fontMetrics().horizontalAdvance(text) + 2 + around.left() + around.right(),
        QLabel::minimumSizeHint().height()};
}

QSize FittingLabel::sizeHint() const
{
    return sizeFor(m_texts.isEmpty() ? QString() : m_texts.first());
}

QSize FittingLabel::minimumSizeHint() const
{
    return sizeFor(m_texts.isEmpty() ? QString() : m_texts.last());
}

void FittingLabel::choose()
{
    if (m_texts.isEmpty()) {
        return;
    }
    const QString& text = fitting(m_texts, fontMetrics(), contentsRect().width() - 2);
    setText(text);
    setToolTip(text == m_texts.first() ? QString() : m_texts.first());
    setAccessibleName(m_texts.first());
}

void FittingLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    choose();
}

void keepHintFitting(QLineEdit* field, QStringList hints)
{
    new HintFitter(field, std::move(hints)); // the field owns it
}

} // namespace dateline
