// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/range_edit.h"

#include "metric_text.h"
#include "parts/field_error.h"
#include "parts/label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

RangeEdit::RangeEdit(QWidget *parent)
    : QWidget(parent),
      m_least(new QLineEdit),
      m_expected(new QLineEdit),
      m_stretch(new QLineEdit),
      m_unit(new Label({}, TextSize::Body, Tone::Muted))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::s);
    grid->setVerticalSpacing(space::xs);
    int column = 0;
    const auto add = [&](const QString &name, const QString &text, QLineEdit *field) {
        auto *caption = new Label(text, TextSize::Small, Tone::Muted);
        caption->setBuddy(field);
        field->setObjectName(name);
        field->setAccessibleName(text);
        field->setAlignment(Qt::AlignRight);
        grid->addWidget(caption, 0, column);
        grid->addWidget(field, 1, column);
        grid->setColumnStretch(column++, 1);
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            setInvalid(field, {});
            Q_EMIT edited();
        });
    };
    add(u"least"_s, tr("Least"), m_least);
    add(u"expected"_s, tr("Expected"), m_expected);
    add(u"stretch"_s, tr("Stretch"), m_stretch);
    grid->addWidget(m_unit, 1, column);
    setFocusProxy(m_least);
}

void RangeEdit::setMetric(GoalMetric metric, const QString &currency)
{
    m_metric = metric;
    m_currency = currency;
    m_unit->setText(metricText::unit(metric, currency));
}

void RangeEdit::setRange(const GoalRange &range)
{
    const auto show = [this](QLineEdit *field, double value) {
        field->setText(metricText::typed(m_metric, value, m_currency, locale()));
    };
    show(m_least, range.least);
    show(m_expected, range.expected);
    show(m_stretch, range.stretch);
}

std::optional<GoalRange> RangeEdit::range()
{
    bool whole = true;
    const auto read = [&](QLineEdit *field) {
        const auto value = metricText::read(m_metric, field->text(), m_currency, locale());
        setInvalid(field, value ? QString() : tr("Give a number."));
        whole = whole && value;
        return value.value_or(0);
    };
    const GoalRange range{read(m_least), read(m_expected), read(m_stretch)};
    return whole ? std::optional(range) : std::nullopt;
}

} // namespace smarketing
