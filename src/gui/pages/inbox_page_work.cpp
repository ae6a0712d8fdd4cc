// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/inbox_page.h"

#include "parts/table_view.h"

#include "smarketing/workbench/activity.h"
#include "smarketing/workbench/words.h"

#include <QKeyEvent>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsInGrid = 50;

} // namespace

bool InboxPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int digit = key->key() - Qt::Key_0;
        if (digit >= 1 && digit <= 5 && !(key->modifiers() & ~Qt::KeypadModifier)) {
            rate(digit);
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

/// Runs once the detail shows what is selected, which may be at once.
void InboxPage::whenShown(const std::function<void()> &run)
{
    if (!m_current)
        return;
    const auto checked = [this, run] {
        if (m_detail->mayWork())
            run();
        else if (const QString reason = words::whyNot(session().actor(), Action::RateOwnHandoff); !reason.isEmpty())
            Q_EMIT messageRaised({Message::Kind::Warning, reason, {}});
        else
            raise(Refused(5, u"receiver-only"_s));
    };
    if (m_detail->handoff() == m_current)
        checked();
    else
        m_onShown = checked;
}

void InboxPage::say(const QString &text, const std::function<void()> &undo)
{
    Q_EMIT messageRaised({Message::Kind::Success, text, undo});
}

/// What is owed next, from here downwards and then from the top.
void InboxPage::goOn(HandoffId done)
{
    const int rows = m_model->rowCount();
    const int from = std::max(0, m_model->rowOf(done));
    for (int step = 1; step < rows; ++step) {
        const auto *item = m_model->item((from + step) % rows);
        if (item->handoff.owesFeedback()) {
            select(m_model->rowOf(item->handoff.id));
            break;
        }
    }
    m_table->setFocus();
    m_reloadSoon.start();
}

void InboxPage::accept()
{
    whenShown([this] {
        session()
            .write({u"accept-handoff"_s}, [id = m_current](Transaction &tx) { handoffs::accept(tx, id); })
            .then(this,
                  [this, name = m_detail->item().leadName] {
                      say(tr("Accepted: %1").arg(name));
                      m_reloadSoon.start();
                  })
            .onFailed(this, [this](const Error &error) { raise(error); });
    });
}

void InboxPage::decline()
{
    whenShown([this] {
        if (m_detail->item().handoff.state == HandoffState::Waiting)
            m_detail->startDecline();
        else
            raise(Refused(3, u"wrong-move"_s));
    });
}

/// R9: what a rule would find missing is asked for at once. Whether it was.
bool InboxPage::asksFirst()
{
    const Handoff &handoff = m_detail->item().handoff;
    if (handoff.state == HandoffState::Waiting) {
        raise(Refused(3, u"accept-first"_s));
        return true;
    }
    if (handoff.state != HandoffState::Accepted || !handoff.owesFeedback())
        return false;
    raise(Refused(4, u"feedback-needed"_s));
    m_detail->askFeedback();
    return true;
}

void InboxPage::qualify()
{
    whenShown([this] {
        if (asksFirst())
            return;
        if (m_detail->item().stage != Stage::Sal)
            return raise(Refused(3, u"wrong-move"_s));
        session()
            .write({u"qualify-lead"_s}, [id = m_current](Transaction &tx) { handoffs::qualify(tx, id); })
            .then(this,
                  [this, name = m_detail->item().leadName] {
                      say(tr("%1 is qualified: the need is confirmed.").arg(name));
                      m_reloadSoon.start();
                  })
            .onFailed(this, [this](const Error &error) { raise(error); });
    });
}

void InboxPage::rate(int rating)
{
    whenShown([this, rating] {
        const Handoff &handoff = m_detail->item().handoff;
        if (m_detail->form()->isVisible())
            m_detail->startRating(rating);
        else if (handoff.state == HandoffState::Waiting)
            raise(Refused(3, u"accept-first"_s));
    });
}

void InboxPage::startLog(ActivityKind kind)
{
    whenShown([this, kind] { m_detail->startLog(kind); });
}

void InboxPage::log(ActivityKind kind, const QString &text)
{
    Activity activity;
    activity.lead = m_detail->item().handoff.lead;
    activity.handoff = m_detail->handoff();
    activity.kind = kind;
    activity.text = text;
    m_table->setFocus();
    session()
        .write({u"log-activity"_s}, [activity](Transaction &tx) { return activities::log(tx, activity); })
        .then(this,
              [this, kind](ActivityId id) {
                  m_reloadSoon.start();
                  say(tr("Logged: %1").arg(words::label(kind)), [this, id] {
                      session()
                          .write({u"remove-activity"_s}, [id](Transaction &tx) { activities::remove(tx, id); })
                          .onFailed(this, [this](const Error &error) { raise(error); });
                  });
              })
        .onFailed(this, [this](const Error &error) { raise(error); });
}

void InboxPage::close(Outcome outcome)
{
    whenShown([this, outcome] {
        session()
            .write({u"close-handoff"_s},
                   [id = m_current, outcome](Transaction &tx) { handoffs::close(tx, id, outcome); })
            .then(this,
                  [this, id = m_current, name = m_detail->item().leadName, outcome] {
                      say(tr("%1 is closed: %2").arg(name, words::label(outcome)));
                      goOn(id);
                  })
            .onFailed(this, [this](const Error &error) { raise(error); });
    });
}

/// The lead's open deal, or a new one. A manager may keep deals too, without a handoff of their own.
void InboxPage::openDeal()
{
    if (m_detail->handoff() == m_current && m_current && !(m_detail->mayWork() && asksFirst()))
        openDealOf({});
}

void InboxPage::openDealOf(DealId id)
{
    Q_EMIT linkActivated({u"deal"_s, {{u"lead"_s, m_detail->item().handoff.lead.value}, {u"deal"_s, id.value}}});
}

void InboxPage::rateSeveral()
{
    QVariantList ids;
    for (const HandoffId id : m_owing.first(std::min(m_owing.size(), rowsInGrid)))
        ids += id.value;
    if (!ids.isEmpty())
        Q_EMIT linkActivated({u"rate"_s, {{u"handoffs"_s, ids}}});
}

void InboxPage::reassign()
{
    if (m_current)
        Q_EMIT linkActivated({u"reassign"_s, {{u"handoffs"_s, QVariantList{m_current.value}}}});
}

void InboxPage::openLead()
{
    if (m_detail->handoff() == m_current && m_current)
        Q_EMIT linkActivated({u"leads"_s, {{u"lead"_s, m_detail->item().handoff.lead.value}}});
}

} // namespace smarketing
