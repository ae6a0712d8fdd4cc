// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/persona.h"

#include <QWidget>

class QPushButton;

namespace smarketing {

class Label;
class Pill;

/// Who signed a version, marketing's ring on the left and sales' on the right, and the button to sign with one's own
/// department. Where one may not sign, the button is disabled and the reason stands beside it.
class SignatureStrip : public QWidget {
    Q_OBJECT

public:
    explicit SignatureStrip(QWidget *parent = nullptr);

    void setVersion(const PersonaVersion &version, const Person &actor);

Q_SIGNALS:
    void signRequested();
    void unsignRequested();

private:
    struct Side {
        Pill *mark;
        Label *who;
    };
    Side makeSide(const QString &name);
    void showSide(Side &side, const PersonaVersion &version, Department department);

    Side m_marketing;
    Side m_sales;
    Label *m_why;
    QPushButton *m_sign;
    QPushButton *m_unsign;
};

} // namespace smarketing
