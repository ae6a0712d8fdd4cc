// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/choice_chips.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "style/icons.h"

#include <QAccessibleWidget>
#include <QKeyEvent>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *chips = qobject_cast<ChoiceChips *>(object);
    return chips ? new QAccessibleWidget(chips, QAccessible::Grouping) : nullptr;
}

} // namespace

ChoiceChips::ChoiceChips(QWidget *parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool told = (QAccessible::installFactory(makeInterface), true);
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
    // Made late, they would come last in the window.
    setFocusProxy(nullptr);
    setFocusPolicy(Qt::TabFocus); // what takes no focus may not count for the order
    QWidget *before = this;
    for (int index = 0; index < choices.size(); ++index) {
        const Choice &choice = choices[index];
        auto *chip = makeButton(u"choice_"_s + choice.key, QString(choice.text).replace(u'&', u"&&"_s));
        chip->setCheckable(true);
        chip->setToolTip(index < 9 ? u"%1 (%2)"_s.arg(choice.toolTip).arg(index + 1).trimmed() : choice.toolTip);
        if (!choice.icon.isEmpty())
            chip->setIcon(icon(choice.icon, choice.tone));
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, index] { picked(index); });
        layout()->addWidget(chip);
        setTabOrder(before, chip);
        before = chip;
        m_chips.append(chip);
    }
    setFocusPolicy(Qt::NoFocus);
    setSelected(were);
}

void ChoiceChips::setMultiple(bool multiple)
{
    m_multiple = multiple;
    setSelected(selected());
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
    for (int index = 0; index < m_chips.size(); ++index) {
        // Buttons that exclude each other are radio buttons to assistive technology, and cannot all be off.
        m_chips[index]->setAutoExclusive(false);
        m_chips[index]->setChecked(keys.contains(m_choices[index].key));
    }
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setAutoExclusive(!m_multiple);
    const auto first = std::ranges::find_if(m_chips, &QPushButton::isChecked);
    setStop(first == m_chips.end() ? 0 : first - m_chips.begin());
    updateNames();
}

/// Where Tab, or the focus given to the group, arrives.
void ChoiceChips::setStop(qsizetype index)
{
    for (qsizetype at = 0; at < m_chips.size(); ++at)
        m_chips[at]->setFocusPolicy(at == index ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(m_chips.value(index));
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

/// A button of its own accord would take arrows for Tab.
bool ChoiceChips::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype at = m_chips.indexOf(qobject_cast<QPushButton *>(watched));
    if (at >= 0 && event->type() == QEvent::FocusIn)
        setStop(at);
    if (at >= 0 && event->type() == QEvent::KeyPress && moveBy(*static_cast<QKeyEvent *>(event), at))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool ChoiceChips::moveBy(const QKeyEvent &event, qsizetype from)
{
    if (event.modifiers() & ~Qt::KeypadModifier)
        return false;
    const qsizetype last = m_chips.size() - 1;
    const qsizetype ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QHash<int, qsizetype> places = {{Qt::Key_Right, from + ahead},
                                          {Qt::Key_Left, from - ahead},
                                          {Qt::Key_Down, from + 1},
                                          {Qt::Key_Up, from - 1},
                                          {Qt::Key_Home, 0},
                                          {Qt::Key_End, last}};
    const auto place = places.constFind(event.key());
    if (place == places.cend())
        return false;
    m_chips[std::clamp(*place, qsizetype(0), last)]->setFocus(Qt::TabFocusReason);
    return true;
}

void ChoiceChips::keyPressEvent(QKeyEvent *event)
{
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
