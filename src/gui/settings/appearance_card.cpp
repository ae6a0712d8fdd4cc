// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/appearance_card.h"

#include "parts/choice_chips.h"
#include "program.h"
#include "settings/form_grid.h"

#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

AppearanceCard::AppearanceCard(Program &program, QWidget *parent)
    : Card(tr("On this computer"), parent), m_program(program)
{
    setObjectName(u"appearanceCard"_s);
    auto *grid = new FormGrid;
    grid->addRow(tr("Language"), languageField());
    grid->addRow(tr("Theme"), themeField());
    grid->addRow(tr("Text size"), scaleField());
    body()->addWidget(grid);
}

QWidget *AppearanceCard::languageField()
{
    auto *chips = new ChoiceChips;
    chips->setObjectName(u"languageField"_s);
    QList<Choice> choices;
    const QStringList codes = Language::codes();
    for (const QString &code : codes)
        choices += Choice{code, Language::nameOf(code), {}, {}};
    chips->setChoices(choices);
    chips->setSelected({m_program.language().code()});
    // Queued: the choice takes this very page down and builds it anew.
    connect(
        chips, &ChoiceChips::changed, &m_program,
        [program = &m_program](const QStringList &keys) { program->chooseLanguage(keys.value(0)); },
        Qt::QueuedConnection);
    return chips;
}

QWidget *AppearanceCard::themeField()
{
    auto *chips = new ChoiceChips;
    chips->setObjectName(u"themeField"_s);
    chips->setChoices({{u"0"_s, tr("As the system"), u"monitor"_s, {}},
                       {u"1"_s, tr("Light"), u"sun"_s, {}},
                       {u"2"_s, tr("Dark"), u"moon"_s, {}}});
    chips->setSelected({QString::number(int(m_program.theme().mode()))});
    connect(chips, &ChoiceChips::changed, this, [this](const QStringList &keys) {
        m_program.chooseTheme(static_cast<Theme::Mode>(keys.value(0).toInt()));
    });
    return chips;
}

QWidget *AppearanceCard::scaleField()
{
    auto *chips = new ChoiceChips;
    chips->setObjectName(u"textScaleField"_s);
    QList<Choice> choices;
    for (const int percent : {90, 100, 115, 130, 150, 200})
        choices += Choice{QString::number(percent), tr("%1 %").arg(percent), {}, {}};
    chips->setChoices(choices);
    chips->setSelected({QString::number(m_program.theme().textScale())});
    connect(chips, &ChoiceChips::changed, this,
            [this](const QStringList &keys) { m_program.chooseTextScale(keys.value(0).toInt()); });
    return chips;
}

} // namespace smarketing
