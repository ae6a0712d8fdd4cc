// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/period_picker.h"

#include "parts/button.h"
#include "parts/date_edit.h"
#include "style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int allTime = -1;
constexpr int ownDays = -2;

} // namespace

PeriodPicker::PeriodPicker(QWidget *parent)
    : QWidget(parent),
      m_kind(new QComboBox),
      m_from(new DateEdit),
      m_to(new DateEdit),
      m_compare(makeButton(u"periodCompare"_s, tr("Compare"), u"history"_s))
{
    setObjectName(u"periodPicker"_s);
    m_kind->setObjectName(u"periodKind"_s);
    m_kind->setAccessibleName(tr("Period"));
    m_from->setObjectName(u"periodFrom"_s);
    m_to->setObjectName(u"periodTo"_s);
    m_from->field()->setAccessibleName(tr("First day"));
    m_to->field()->setAccessibleName(tr("Last day"));
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Show the period before as well"));
    const std::pair<int, QString> kinds[] = {{int(PeriodPreset::ThisWeek), tr("This week")},
                                             {int(PeriodPreset::LastWeek), tr("Last week")},
                                             {int(PeriodPreset::ThisMonth), tr("This month")},
                                             {int(PeriodPreset::LastMonth), tr("Last month")},
                                             {int(PeriodPreset::ThisQuarter), tr("This quarter")},
                                             {int(PeriodPreset::LastQuarter), tr("Last quarter")},
                                             {int(PeriodPreset::ThisYear), tr("This year")},
                                             {int(PeriodPreset::LastYear), tr("Last year")},
                                             {allTime, tr("All time")},
                                             {ownDays, tr("Other days…")}};
    for (const auto &[kind, text] : kinds)
        m_kind->addItem(text, kind);
    m_kind->setMaxVisibleItems(m_kind->count());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *widget : {static_cast<QWidget *>(m_kind), static_cast<QWidget *>(m_from),
                            static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_compare)})
        row->addWidget(widget);
    row->addStretch(1);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setPreset(PeriodPreset::ThisMonth);
    connect(m_kind, &QComboBox::activated, this, &PeriodPicker::tell);
    connect(m_from, &DateEdit::dateChanged, this, &PeriodPicker::tell);
    connect(m_to, &DateEdit::dateChanged, this, &PeriodPicker::tell);
    connect(m_compare, &QPushButton::toggled, this, &PeriodPicker::tell);
}

PeriodChoice PeriodPicker::choice() const
{
    const int kind = m_kind->currentData().toInt();
    PeriodChoice choice;
    choice.preset.reset();
    if (kind >= 0) {
        choice.preset = PeriodPreset(kind);
        choice.period = periodOf(*choice.preset, today());
    } else if (kind == ownDays) {
        choice.period = {m_from->date().value_or(today()), m_to->date().value_or(today())};
        if (!choice.period.isValid())
            std::swap(choice.period.first, choice.period.last);
    }
    choice.compare = m_compare->isChecked() && choice.period.isValid();
    return choice;
}

void PeriodPicker::setChoice(const PeriodChoice &choice)
{
    if (choice.period.isValid()) {
        m_from->setDate(choice.period.first);
        m_to->setDate(choice.period.last);
    }
    const QSignalBlocker quiet(m_compare);
    m_compare->setChecked(choice.compare);
    select(choice.preset ? int(*choice.preset) : choice.period.isValid() ? ownDays : allTime);
}

void PeriodPicker::setPreset(PeriodPreset preset)
{
    select(int(preset));
}

void PeriodPicker::setComparisonOffered(bool offered)
{
    m_compare->setVisible(offered);
}

void PeriodPicker::setToday(QDate today)
{
    m_today = today;
    showRange();
}

void PeriodPicker::select(int kind)
{
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(kind)));
    showRange();
}

void PeriodPicker::showRange()
{
    const bool own = m_kind->currentData().toInt() == ownDays;
    if (const PeriodChoice now = choice(); now.period.isValid()) {
        const QLocale locale;
        m_kind->setToolTip(tr("%1 to %2")
                               .arg(locale.toString(now.period.first, QLocale::ShortFormat),
                                    locale.toString(now.period.last, QLocale::ShortFormat)));
        m_from->setDate(now.period.first);
        m_to->setDate(now.period.last);
    }
    m_from->setVisible(own);
    m_to->setVisible(own);
    m_compare->setEnabled(m_kind->currentData().toInt() != allTime);
}

void PeriodPicker::tell()
{
    showRange();
    Q_EMIT changed(choice());
}

} // namespace smarketing
