// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/date_edit.h"

#include "parts/field_error.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString shown(std::optional<QDate> date)
{
    return date ? QLocale().toString(*date, QLocale::ShortFormat) : QString();
}

/// A short form without a century means this one: 24.12.26 is 2026, not 1926.
QDate inThisCentury(QDate date)
{
    return date.isValid() && date.year() < 1950 ? date.addYears(100) : date;
}

} // namespace

std::optional<QDate> DateEdit::parse(const QString &text, const QLocale &locale, QDate today)
{
    const QString typed = text.trimmed();
    if (typed.startsWith(u'+') || (typed.startsWith(u'-') && typed.size() < 5)) {
        bool ok = false;
        const int days = typed.toInt(&ok);
        return ok ? std::optional(today.addDays(days)) : std::nullopt;
    }
    QDate date = QDate::fromString(typed, Qt::ISODate);
    if (!date.isValid())
        date = inThisCentury(locale.toDate(typed, QLocale::ShortFormat));
    if (!date.isValid())
        date = locale.toDate(typed, QLocale::LongFormat);
    for (const QString &format : {u"d.M.yyyy"_s, u"d/M/yyyy"_s, u"yyyyMMdd"_s})
        if (!date.isValid())
            date = QDate::fromString(typed, format);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateEdit::DateEdit(QWidget *parent) : QWidget(parent), m_field(new QLineEdit)
{
    m_field->setPlaceholderText(tr("Date"));
    m_field->setObjectName(u"dateField"_s);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 14 + 32);
    m_field->installEventFilter(this);
    QAction *calendar = m_field->addAction(icon(u"calendar"_s, Tone::Muted), QLineEdit::TrailingPosition);
    calendar->setToolTip(tr("Choose in the calendar (Alt+Down)"));
    connect(calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(m_field, &QLineEdit::editingFinished, this, &DateEdit::take);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_field);
    setFocusProxy(m_field);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void DateEdit::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
}

void DateEdit::setDate(std::optional<QDate> date)
{
    m_date = date;
    m_field->setText(shown(date));
    setInvalid(m_field, {});
}

void DateEdit::change(std::optional<QDate> date)
{
    const bool other = date != m_date;
    setDate(date);
    if (other)
        Q_EMIT dateChanged(date);
}

void DateEdit::take()
{
    if (m_field->text().trimmed().isEmpty())
        return change(std::nullopt);
    const auto date = parse(m_field->text(), QLocale(), QDate::currentDate());
    if (date)
        return change(date);
    const QString example = shown(QDate(QDate::currentDate().year(), 12, 24));
    setInvalid(m_field, tr("This is not a date. Write it as %1 or as 2026-12-24.").arg(example));
}

bool DateEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Up && key->key() != Qt::Key_Down)
        return false;
    if (key->modifiers() & Qt::AltModifier) {
        openCalendar();
        return true;
    }
    take();
    change(m_date.value_or(QDate::currentDate()).addDays(key->key() == Qt::Key_Up ? 1 : -1));
    return true;
}

void DateEdit::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setSelectedDate(m_date.value_or(QDate::currentDate()));
    calendar->setAccessibleName(tr("Calendar"));
    const auto pick = [this, menu](QDate date) {
        change(date);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, menu, pick);
    connect(calendar, &QCalendarWidget::activated, menu, pick);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

} // namespace smarketing
