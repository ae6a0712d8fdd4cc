// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/choice_chips.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "style/icons.h"

#include <QKeyEvent>

namespace smarketing {

using namespace Qt::StringLiterals;

ChoiceChips::ChoiceChips(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(this, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceChips::setChoices(const QList<Choice> &choices)
{
    const QStringList were = selected();
    qDeleteAll(std::exchange(m_chips, {}));
    m_choices = choices;
    for (int index = 0; index < choices.size(); ++index) {
        const Choice &choice = choices[index];
        auto *chip = makeButton(u"choice_"_s + choice.key, QString(choice.text).replace(u'&', u"&&"_s));
        chip->setCheckable(true);
        chip->setToolTip(index < 9 ? u"%1 (%2)"_s.arg(choice.toolTip).arg(index + 1).trimmed() : choice.toolTip);
        if (!choice.icon.isEmpty())
            chip->setIcon(icon(choice.icon, choice.tone));
        connect(chip, &QPushButton::clicked, this, [this, index] { picked(index); });
        layout()->addWidget(chip);
        m_chips.append(chip);
    }
    setSelected(were);
}

void ChoiceChips::setMultiple(bool multiple)
{
    m_multiple = multiple;
}

QStringList ChoiceChips::selected() const
{
    QStringList keys;
    for (int index = 0; index < m_chips.size(); ++index)
        if (m_chips[index]->isChecked())
            keys.append(m_choices[index].key);
    return keys;
}

QString ChoiceChips::selectedKey() const
{
    return selected().value(0);
}

void ChoiceChips::setSelected(const QStringList &keys)
{
    for (int index = 0; index < m_chips.size(); ++index)
        m_chips[index]->setChecked(keys.contains(m_choices[index].key));
    updateNames();
}

void ChoiceChips::picked(int index)
{
    if (!m_multiple)
        for (int other = 0; other < m_chips.size(); ++other)
            m_chips[other]->setChecked(other == index);
    updateNames();
    Q_EMIT changed(selected());
}

void ChoiceChips::updateNames()
{
    // A tick besides the colour; where a choice has an icon of its own the tick takes its place.
    for (int index = 0; index < m_chips.size(); ++index) {
        const Choice &choice = m_choices[index];
        const bool on = m_chips[index]->isChecked();
        m_chips[index]->setAccessibleName(choice.text);
        m_chips[index]->setIcon(on                      ? icon(u"check"_s, Tone::Shared)
                                : choice.icon.isEmpty() ? QIcon()
                                                        : icon(choice.icon, choice.tone));
    }
}

void ChoiceChips::keyPressEvent(QKeyEvent *event)
{
    const auto focused = m_chips.indexOf(qobject_cast<QPushButton *>(focusWidget()));
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                   : 0;
    if (step != 0 && !m_chips.isEmpty()) {
        const auto next = qBound(qsizetype(0), focused + step, m_chips.size() - 1);
        m_chips[next]->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier) || event->text().isEmpty())
        return QWidget::keyPressEvent(event);
    const QChar typed = event->text().at(0).toLower();
    int index = typed.digitValue() - 1;
    for (int at = 0; index < 0 && at < m_choices.size(); ++at)
        if (m_choices[at].text.toLower().startsWith(typed))
            index = at;
    if (index < 0 || index >= m_chips.size())
        return QWidget::keyPressEvent(event);
    m_chips[index]->setFocus(Qt::ShortcutFocusReason);
    m_chips[index]->click();
}

} // namespace smarketing
