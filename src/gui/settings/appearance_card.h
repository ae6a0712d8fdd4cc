// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/card.h"

namespace smarketing {

class Program;

/// How the program looks on this computer: language, theme, text size. Takes effect at once.
class AppearanceCard : public Card {
    Q_OBJECT
public:
    explicit AppearanceCard(Program &program, QWidget *parent = nullptr);

private:
    QWidget *languageField();
    QWidget *themeField();
    QWidget *scaleField();

    Program &m_program;
};

} // namespace smarketing
