// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/colors.h"

#include <QStringList>
#include <QWidget>

class QPushButton;

namespace smarketing {

struct Choice {
    QString key = {};
    QString text = {};
    QString icon = {};
    QString toolTip = {};
    Tone tone = Tone::Neutral;
};

/// One or several of a few choices, all in sight. One stop for Tab: arrows, Home and End move within, Space picks,
/// digits 1–9 pick by place, letters by first letter. Told of as a group of radio buttons or check boxes.
class ChoiceChips : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceChips(QWidget *parent = nullptr);

    void setChoices(const QList<Choice> &choices);
    void setMultiple(bool multiple);
    QStringList selected() const;              ///< keys in the order of the choices
    QString selectedKey() const;               ///< of a single choice; empty for none
    void setSelected(const QStringList &keys); ///< does not emit changed

Q_SIGNALS:
    void changed(const QStringList &keys);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void picked(int index);
    void setStop(qsizetype index);
    bool moveBy(const QKeyEvent &event, qsizetype from);
    void updateNames();

    QList<Choice> m_choices;
    QList<QPushButton *> m_chips;
    bool m_multiple = false;
};

} // namespace smarketing
