// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/activity_dialog.h"

#include "parts/choice_chips.h"
#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/words.h"

#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QPointer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Call:
        return u"phone"_s;
    case ActivityKind::Email:
        return u"mail"_s;
    case ActivityKind::Meeting:
        return u"users"_s;
    case ActivityKind::Visit:
        return u"map-pin"_s;
    case ActivityKind::Note:
        return u"pencil"_s;
    }
    return {};
}

} // namespace

ActivityDialog *ActivityDialog::open(Session &session, QWidget *parent, LeadId lead, ActivityKind kind)
{
    auto *dialog = new ActivityDialog(session, lead, kind, parent);
    dialog->open();
    return dialog;
}

ActivityDialog::ActivityDialog(Session &session, LeadId lead, ActivityKind kind, QWidget *parent)
    : FormDialog(tr("Log what was done"), tr("Log"), parent),
      m_session(session),
      m_lead(lead),
      m_kind(new ChoiceChips),
      m_direction(new ChoiceChips),
      m_at(new QDateTimeEdit(toDateTime(session.now()))),
      m_text(new QPlainTextEdit)
{
    setObjectName(u"activityDialog"_s);
    QList<Choice> kinds;
    for (const ActivityKind one : allOf<ActivityKind>())
        kinds += Choice{toText(one), words::label(one), iconOf(one), {}, Tone::Neutral};
    m_kind->setChoices(kinds);
    m_kind->setSelected({toText(kind)});
    m_direction->setChoices({{toText(Direction::Outbound), tr("We contacted them"), {}, {}, Tone::Neutral},
                             {toText(Direction::Inbound), tr("They contacted us"), {}, {}, Tone::Neutral}});
    m_direction->setSelected({toText(Direction::Outbound)});
    m_at->setCalendarPopup(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 16);
    addField(u"kind"_s, tr("What"), m_kind);
    addField(u"direction"_s, tr("Who began"), m_direction);
    addField(u"at"_s, tr("When"), m_at);
    addField(u"text"_s, tr("What came of it"), m_text);
    connect(m_kind, &ChoiceChips::changed, this, &ActivityDialog::followKind);
    followKind();
    m_text->setFocus();
}

void ActivityDialog::followKind()
{
    m_direction->setEnabled(m_kind->selectedKey() != toText(ActivityKind::Note));
}

void ActivityDialog::submit()
{
    Activity activity;
    activity.lead = m_lead;
    activity.kind = fromText<ActivityKind>(m_kind->selectedKey()).value_or(ActivityKind::Call);
    activity.direction = fromText<Direction>(m_direction->selectedKey()).value_or(Direction::Outbound);
    // The field shows whole minutes; "now" must not become the future.
    activity.at = std::min(toInstant(m_at->dateTime()), m_session.now());
    activity.text = m_text->toPlainText();
    setBusy(true);
    m_session.write({u"log-activity"_s}, [activity](Transaction &tx) { return activities::log(tx, activity); })
        .then(this,
              [this, kind = activity.kind](ActivityId id) {
                  auto undo = [session = QPointer<Session>(&m_session), id] {
                      if (session)
                          session->write({u"undo-activity"_s}, [id](Transaction &tx) { activities::remove(tx, id); });
                  };
                  Q_EMIT logged(id);
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Logged: %1.").arg(words::label(kind)), undo});
                  accept();
              })
        .onFailed(this, [this](const Error &error) { showError(error); });
}

} // namespace smarketing
