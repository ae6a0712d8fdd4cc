// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/money_edit.h"

#include "parts/field_error.h"
#include "smarketing/exchange/number.h"
#include "style/colors.h"
#include "style/metrics.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace smarketing {

namespace {

QString written(const Money &money)
{
    const int places = minorDigits(money.currency);
    qint64 unit = 1;
    for (int place = 0; place < places; ++place)
        unit *= 10;
    const QLocale locale;
    // The minor units are written by hand: a double would lose the last öre of a large amount.
    QString text = locale.toString(qAbs(money.minor) / unit);
    if (places > 0)
        text += locale.decimalPoint() + QString::number(qAbs(money.minor) % unit).rightJustified(places, u'0');
    return money.minor < 0 ? locale.negativeSign() + text : text;
}

std::optional<Money> read(const QString &text, const QString &currency)
{
    const bool comma = QLocale().decimalPoint() == QStringLiteral(",");
    for (const DecimalMark mark :
         {comma ? DecimalMark::Comma : DecimalMark::Dot, comma ? DecimalMark::Dot : DecimalMark::Comma})
        if (const auto money = parseMoney(text, mark, currency))
            return money->currency == currency ? money : std::nullopt;
    return std::nullopt;
}

} // namespace

MoneyEdit::MoneyEdit(const QString &currency, QWidget *parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setCurrency(currency);
    connect(this, &QLineEdit::textEdited, this, [this] {
        if (isAcceptable())
            setInvalid(this, {});
        Q_EMIT amountChanged();
    });
}

void MoneyEdit::setCurrency(const QString &currency)
{
    m_currency = currency;
    setPlaceholderText(written({0, currency}));
    makeRoom();
    update();
}

void MoneyEdit::makeRoom()
{
    setTextMargins(0, 0, fontMetrics().horizontalAdvance(m_currency) + space::s, 0);
}

std::optional<Money> MoneyEdit::amount() const
{
    return read(text().trimmed(), m_currency);
}

void MoneyEdit::setAmount(std::optional<Money> amount)
{
    if (amount && amount->currency != m_currency)
        setCurrency(amount->currency);
    setText(amount ? written(*amount) : QString());
    setInvalid(this, {});
}

bool MoneyEdit::isAcceptable() const
{
    return text().trimmed().isEmpty() || amount();
}

void MoneyEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (const auto money = amount())
        setText(written(*money));
    else if (!isAcceptable())
        setInvalid(this, tr("Write an amount in %1, for instance %2.").arg(m_currency, written({123450, m_currency})));
}

void MoneyEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoom();
}

void MoneyEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setPen(isEnabled() ? toneText(Tone::Muted, palette()) : palette().color(QPalette::Text));
    painter.drawText(rect().adjusted(0, 0, -space::s, 0), Qt::AlignVCenter | Qt::AlignRight, m_currency);
}

} // namespace smarketing
