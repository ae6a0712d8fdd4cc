// SPDX-License-Identifier: GPL-3.0-or-later
#include "attack_table.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto checksOff = "PRAGMA ignore_check_constraints = ON; PRAGMA foreign_keys = OFF";

QString card(const QString &department, const QString &by, const QString &steps = u"Ring within a day"_s,
             const QString &verb = u"INSERT"_s, const QString &id = u"NULL"_s)
{
    return u"%1 INTO process_card (id, department, name, steps, changed_by) VALUES (%2, '%3', 'The first call', '%4', "
           "%5)"_s.arg(verb, id, department, steps, by);
}

QString session(const QString &host, const QString &shownBy, const QString &cardId = u"NULL"_s,
                const QString &verb = u"INSERT"_s, const QString &id = u"NULL"_s)
{
    return u"%1 INTO exchange_session (id, host, shown_by, topic, card_id, starts_at, minutes) VALUES (%2, '%3', %4, "
           "'A first call', %5, [now], 15)"_s.arg(verb, id, host, shownBy, cardId);
}

QString changeCard(const QString &assignments)
{
    return u"UPDATE process_card SET %1 WHERE id = [card:sales]"_s.arg(assignments);
}

QString changeSession(const QString &assignments)
{
    return u"UPDATE exchange_session SET %1 WHERE id = [session]"_s.arg(assignments);
}

} // namespace

QList<Attack> exchangeAttacks()
{
    const auto newCard = "process_card_insert";
    const auto oldCard = "process_card_update";
    const auto newSession = "exchange_session_insert";
    const auto oldSession = "exchange_session_update";
    return {
        {"S8 marketing writes sales' card", "mia", card(u"sales"_s, u"[mia]"_s), newCard},
        {"S8 a guest writes a card", "guest", card(u"sales"_s, u"[guest]"_s), newCard},
        {"S8 a card in another's name", "sven", card(u"sales"_s, u"[ola]"_s), newCard},
        {"S8 a card without steps", "sven", card(u"sales"_s, u"[sven]"_s, u"...."_s), newCard},
        {"S8 a card of no side", "boss", card(u"product"_s, u"[boss]"_s), newCard, checksOff},
        {"S8 REPLACE of a card", "sven", card(u"sales"_s, u"[sven]"_s, u"Wait"_s, u"REPLACE"_s, u"[card:sales]"_s),
         newCard, checksOff},
        {"S8 marketing changes sales' card", "mia", changeCard(u"steps = 'Wait', changed_by = [mia]"_s), oldCard},
        {"S8 a card changed in silence", "ola", changeCard(u"steps = 'Wait'"_s), oldCard},
        {"S8 a card goes over", "boss", changeCard(u"department = 'marketing'"_s), oldCard},
        {"S8 the steps taken off", "sven", changeCard(u"steps = '----', changed_by = [sven]"_s), oldCard},
        {"S8 marketing deletes sales' card", "mia", changeCard(u"deleted_at = [now]"_s), oldCard},
        {"S8 a card is gone", "boss", u"DELETE FROM process_card"_s, "process_card_delete", checksOff},
        {"S8 a guest plans a session", "guest", session(u"sales"_s, u"[sven]"_s), newSession},
        {"S8 marketing shows how sales works", "mia", session(u"sales"_s, u"[mia]"_s), newSession},
        {"S8 sales shows marketing's card", "sven", session(u"sales"_s, u"[sven]"_s, u"[card:marketing]"_s),
         newSession},
        {"S8 nobody's side shows", "boss", session(u"management"_s, u"[boss]"_s), newSession, checksOff},
        {"S8 REPLACE of a session", "sven", session(u"sales"_s, u"[sven]"_s, u"NULL"_s, u"REPLACE"_s, u"[session]"_s),
         newSession, checksOff},
        {"S8 a guest notes what was learned", "guest", changeSession(u"learned = 'Nothing'"_s), oldSession},
        {"S8 somebody else's side shows", "mia", changeSession(u"shown_by = [mia]"_s), oldSession},
        {"S8 another side's card is shown", "mia", changeSession(u"card_id = [card:marketing]"_s), oldSession},
        {"S8 the topic taken off", "mia", changeSession(u"topic = '....'"_s), oldSession},
        {"S8 another id", "mia", changeSession(u"id = 999"_s),
         "exchange_session_update event_exchange_session_guard_update"},
        {"S8 a session is gone", "boss", u"DELETE FROM exchange_session"_s, "exchange_session_delete", checksOff},
    };
}

} // namespace smarketing
