// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catch.h"
#include "style/theme.h"

#include <QApplication>
#include <QStandardItemModel>
#include <QTest>

namespace smarketing {

/// The look the program has; one for the whole test program, put back to light and 100 % by each fixture.
inline Theme &testTheme()
{
    static Theme theme(*static_cast<QApplication *>(QApplication::instance()));
    return theme;
}

struct PartsFixture {
    PartsFixture()
    {
        testTheme().setMode(Theme::Mode::Light);
        testTheme().setTextScale(100);
    }
};

/// Leads as a list page would show them: name, stage (pill), rating, value (money), last touch (relative time).
inline void fillLeads(QStandardItemModel &model, int rows, const QDateTime &now = QDateTime::currentDateTime());

} // namespace smarketing

#include "parts/table_columns.h"
#include "style/colors.h"

inline void smarketing::fillLeads(QStandardItemModel &model, int rows, const QDateTime &now)
{
    using namespace Qt::StringLiterals;
    struct Stage {
        QString text;
        Tone tone;
    };
    const Stage stages[] = {{u"Lead"_s, Tone::Marketing},    {u"MQL"_s, Tone::Marketing},    {u"SAL"_s, Tone::Shared},
                            {u"Opportunity"_s, Tone::Sales}, {u"Customer"_s, Tone::Success}, {u"Lost"_s, Tone::Muted}};
    const QString names[] = {u"Anna Łukasiewicz"_s, u"Björn Åkesson"_s, u"Katarzyna Żak-Wiśniewska"_s, u"Olof Öberg"_s,
                             u"Piotr Świątek"_s};
    const QString firms[] = {u"Bryggan Handel AB"_s, u"Zakład Meblarski Sosna Sp. z o.o."_s, u"Nordvik"_s,
                             u"Młyn Północny"_s};
    model.setHorizontalHeaderLabels(
        {u"Name"_s, u"Company"_s, u"Stage"_s, u"Rating"_s, u"Value"_s, u"Last touch"_s, u"Due"_s});
    for (int row = 0; row < rows; ++row) {
        const Stage &stage = stages[row % 6];
        QList<QStandardItem *> cells;
        for (int column = 0; column < 7; ++column)
            cells.append(new QStandardItem);
        cells[0]->setText(names[row % 5]);
        cells[0]->setData(row % 4 == 0, role::strong);
        cells[1]->setText(firms[row % 4]);
        cells[2]->setText(stage.text);
        cells[2]->setData(int(stage.tone), role::tone);
        cells[3]->setData(row % 6, Qt::DisplayRole);
        cells[4]->setText(QLocale(u"pl_PL"_s).toString(1200.5 * (row + 1), 'f', 2) + u" zł"_s);
        cells[5]->setData(now.addSecs(-qint64(row) * row * 700), Qt::DisplayRole);
        cells[6]->setData(now.date().addDays(row - 3), Qt::DisplayRole);
        if (row < 3)
            cells[6]->setData(int(Tone::Error), role::tone);
        model.appendRow(cells);
    }
}
