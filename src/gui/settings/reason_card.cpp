// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/reason_card.h"

#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "permit.h"

#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

ReasonCard::ReasonCard(Session &session, QWidget *parent)
    : Card(tr("Reasons in feedback"), parent),
      m_session(session),
      m_kind(new ChoiceChips),
      m_label(new QLineEdit),
      m_error(new FieldError(m_label))
{
    setObjectName(u"reasonCard"_s);
    setSubtitle(tr("What sales can choose from to say why a lead was good or bad"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::xl);
    columns->addWidget(column(ReasonKind::Good, tr("Good")), 1, Qt::AlignTop);
    columns->addWidget(column(ReasonKind::Bad, tr("Bad")), 1, Qt::AlignTop);
    body()->addLayout(columns);
    body()->addWidget(entry());
    body()->addWidget(m_error);
}

QWidget *ReasonCard::column(ReasonKind kind, const QString &title)
{
    auto *box = new QWidget;
    auto *lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(space::xs);
    lines->addWidget(new SectionLabel(title));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::xs);
    lines->addLayout(rows);
    m_columns.insert(int(kind), rows);
    return box;
}

QWidget *ReasonCard::entry()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, space::s, 0, 0);
    row->setSpacing(space::s);
    m_kind->setObjectName(u"reasonKindField"_s);
    m_kind->setAccessibleName(tr("Kind of reason"));
    m_kind->setChoices({{toText(ReasonKind::Good), tr("Good"), u"thumbs-up"_s, {}},
                        {toText(ReasonKind::Bad), tr("Bad"), u"thumbs-down"_s, {}}});
    m_kind->setSelected({toText(ReasonKind::Bad)});
    m_label->setObjectName(u"reasonLabelField"_s);
    m_label->setPlaceholderText(tr("A reason of your own"));
    m_label->setAccessibleName(tr("A reason of your own"));
    auto *add = makeButton(u"addReason"_s, tr("Add"), u"plus"_s);
    connect(add, &QPushButton::clicked, this, &ReasonCard::add);
    connect(m_label, &QLineEdit::returnPressed, this, &ReasonCard::add);
    row->addWidget(m_label, 1);
    row->addWidget(m_kind);
    row->addWidget(add);
    for (QWidget *control : std::initializer_list<QWidget *>{m_kind, m_label, add})
        permit(control, m_session.actor(), Action::ManageSettings);
    return box;
}

void ReasonCard::show(const QList<Reason> &reasons)
{
    for (QVBoxLayout *rows : std::as_const(m_columns)) {
        while (QLayoutItem *item = rows->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
    }
    for (const Reason &reason : reasons) {
        auto *box = new QCheckBox(words::label(reason));
        box->setObjectName(u"reason_"_s + reason.code);
        box->setChecked(reason.active);
        permit(box, m_session.actor(), Action::ManageSettings);
        connect(box, &QCheckBox::toggled, this, [this, reason](bool on) { offer(reason, on); });
        m_columns.value(int(reason.kind))->addWidget(box);
    }
}

void ReasonCard::add()
{
    const ReasonKind kind = fromText<ReasonKind>(m_kind->selectedKey()).value_or(ReasonKind::Bad);
    m_session
        .write({u"add-reason"_s},
               [kind, label = m_label->text()](Transaction &tx) { return settings::addReason(tx, kind, label); })
        .then(this, [this](ReasonId) { m_label->clear(); })
        .onFailed(this, [this](const Error &error) { m_error->setMessage(words::errorText(error)); });
}

void ReasonCard::offer(const Reason &reason, bool offered)
{
    m_session
        .write({u"offer-reason"_s},
               [id = reason.id, offered](Transaction &tx) { settings::offerReason(tx, id, offered); })
        .onFailed(this, [this, reason](const Error &error) {
            Q_EMIT messageRaised({Message::Kind::Error, words::errorText(error), {}});
            if (auto *box = findChild<QCheckBox *>(u"reason_"_s + reason.code)) {
                const QSignalBlocker quiet(box);
                box->setChecked(reason.active);
            }
        });
}

} // namespace smarketing
