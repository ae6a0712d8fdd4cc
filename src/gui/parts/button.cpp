// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/button.h"

#include "style/icons.h"

#include <QAction>

namespace smarketing {

namespace {

/// The action's text without its mnemonic and its "…" stays as it is.
QString plainText(const QAction *action)
{
    QString text = action->iconText();
    return action->text().endsWith(QChar(0x2026)) && !text.endsWith(QChar(0x2026)) ? text + QChar(0x2026) : text;
}

QString toolTipOf(const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action->toolTip() : QStringLiteral("%1 (%2)").arg(action->toolTip(), keys);
}

void follow(QPushButton *button, const QAction *action)
{
    button->setText(plainText(action));
    button->setIcon(action->icon());
    button->setToolTip(toolTipOf(action));
    button->setAccessibleName(plainText(action));
    button->setEnabled(action->isEnabled());
    // Shown without a parent it would flash up as a window of its own and take the keyboard with it.
    if (button->parentWidget() || !action->isVisible())
        button->setVisible(action->isVisible());
    button->setCheckable(action->isCheckable());
    button->setChecked(action->isChecked());
}

} // namespace

QPushButton *makeButton(const QString &objectName, const QString &text, const QString &iconName, ButtonKind kind,
                        QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, kind == ButtonKind::Danger ? Tone::Error : Tone::Neutral));
    button->setAutoDefault(false);
    setButtonKind(button, kind);
    return button;
}

QPushButton *makeIconButton(const QString &objectName, const QString &iconName, const QString &name, QWidget *parent)
{
    auto *button = makeButton(objectName, {}, iconName, ButtonKind::Quiet, parent);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QPushButton *makeActionButton(QAction *action, ButtonKind kind, QWidget *parent)
{
    auto *button = makeButton(action->objectName() + QStringLiteral("Button"), {}, {}, kind, parent);
    follow(button, action);
    QObject::connect(action, &QAction::changed, button, [button, action] { follow(button, action); });
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace smarketing
