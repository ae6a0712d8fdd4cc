// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/signature_strip.h"

#include "parts/button.h"
#include "parts/label.h"
#include "parts/pill.h"
#include "smarketing/workbench/persona.h"
#include "smarketing/workbench/words.h"

#include <QGridLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

SignatureStrip::SignatureStrip(QWidget *parent)
    : QWidget(parent),
      m_marketing(makeSide(u"marketing"_s)),
      m_sales(makeSide(u"sales"_s)),
      m_why(new Label({}, TextSize::Small, Tone::Muted)),
      m_sign(makeButton(u"sign"_s, {}, u"check"_s, ButtonKind::Primary)),
      m_unsign(makeButton(u"unsign"_s, tr("Withdraw my signature"), {}, ButtonKind::Quiet))
{
    m_why->setObjectName(u"whyNotSign"_s);
    m_why->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::xs);
    int column = 0;
    for (const Side &side : {m_marketing, m_sales}) {
        grid->addWidget(side.mark, 0, column, Qt::AlignLeft);
        grid->addWidget(side.who, 1, column, Qt::AlignTop);
        grid->setColumnStretch(column++, 1);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_sign);
    buttons->addWidget(m_unsign);
    buttons->addWidget(m_why, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    rows->addLayout(grid);
    rows->addLayout(buttons);
    connect(m_sign, &QPushButton::clicked, this, &SignatureStrip::signRequested);
    connect(m_unsign, &QPushButton::clicked, this, &SignatureStrip::unsignRequested);
}

SignatureStrip::Side SignatureStrip::makeSide(const QString &name)
{
    Side side{new Pill, new Label({}, TextSize::Small, Tone::Muted)};
    side.mark->setObjectName(QString(name + u"Mark"_s));
    side.who->setObjectName(QString(name + u"Signers"_s));
    side.who->setWordWrap(true);
    return side;
}

void SignatureStrip::showSide(Side &side, const PersonaVersion &version, Department department)
{
    QStringList who;
    for (const PersonaSignature &signature : version.signatures) {
        if (signature.department == department)
            who +=
                tr("%1, %2").arg(signature.personName, QLocale().toString(toDateTime(signature.signedAt).toLocalTime(),
                                                                          QLocale::ShortFormat));
    }
    const bool marketing = department == Department::Marketing;
    if (who.isEmpty()) {
        side.mark->setLook(
            {marketing ? tr("Marketing has not signed") : tr("Sales has not signed"), Tone::Muted, u"circle"_s});
        side.who->setText(version.state == PersonaState::Draft ? tr("One person is enough") : u"–"_s);
        return;
    }
    side.mark->setLook(
        {marketing ? tr("Signed by marketing") : tr("Signed by sales"), marketing ? Tone::Marketing : Tone::Sales, {}});
    side.who->setText(who.join(u'\n'));
}

void SignatureStrip::setVersion(const PersonaVersion &version, const Person &actor)
{
    showSide(m_marketing, version, Department::Marketing);
    showSide(m_sales, version, Department::Sales);
    const bool draft = version.state == PersonaState::Draft;
    const auto refusal = personas::whyNotSign(actor, version);
    const bool mine = refusal && refusal->reason == u"signed-already";
    m_sign->setText(actor.role == Role::Sales       ? tr("Sign as sales")
                    : actor.role == Role::Marketing ? tr("Sign as marketing")
                                                    : tr("Sign"));
    m_sign->setAccessibleName(m_sign->text());
    m_sign->setVisible(draft && !mine);
    m_sign->setEnabled(!refusal);
    m_unsign->setVisible(draft && mine);
    const QString why = refusal && draft && !mine ? words::errorText(*refusal) : QString();
    m_sign->setToolTip(why);
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
}

} // namespace smarketing
