// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/agenda_detail.h"

#include "parts/action_entry.h"
#include "smarketing/workbench/action_item.h"
#include "smarketing/workbench/decision.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

std::function<bool(const Error &)> toldAt(ActionEntry *entry)
{
    return [entry](const Error &error) {
        const auto *refused = dynamic_cast<const Refused *>(&error);
        if (refused)
            entry->refuse(refused->field, words::errorText(error));
        return refused != nullptr;
    };
}

} // namespace

void AgendaDetail::decide(const QString &text)
{
    write(
        u"decide"_s, [id = m_item.id, text](Transaction &tx) { return decisions::add(tx, id, text); },
        [this](DecisionId id) {
            m_decisionEntry->clear();
            tell(tr("Decided."), [this, id] {
                write(
                    u"undo-decision"_s, [id](Transaction &tx) { decisions::remove(tx, id); }, [] {});
            });
        },
        toldAt(m_decisionEntry));
}

void AgendaDetail::removeDecision(DecisionId id)
{
    write(
        u"remove-decision"_s, [id](Transaction &tx) { decisions::remove(tx, id); },
        [this, id] {
            tell(tr("Decision removed."), [this, id] {
                write(
                    u"restore-decision"_s, [id](Transaction &tx) { decisions::restore(tx, id); }, [] {});
            });
        });
}

void AgendaDetail::act(const ActionItem &given)
{
    ActionItem action = given;
    action.item = m_item.id;
    write(
        u"add-action-item"_s, [action](Transaction &tx) { return actionItems::add(tx, action); },
        [this](ActionItemId id) {
            m_actionEntry->clear();
            tell(tr("Action noted."), [this, id] {
                write(
                    u"undo-action-item"_s, [id](Transaction &tx) { actionItems::remove(tx, id); }, [] {});
            });
        },
        toldAt(m_actionEntry));
}

void AgendaDetail::removeAction(ActionItemId id)
{
    write(
        u"remove-action-item"_s, [id](Transaction &tx) { actionItems::remove(tx, id); },
        [this, id] {
            tell(tr("Action removed."), [this, id] {
                write(
                    u"restore-action-item"_s, [id](Transaction &tx) { actionItems::restore(tx, id); }, [] {});
            });
        });
}

void AgendaDetail::setDone(ActionItemId id, bool done)
{
    setState(id, done ? ActionState::Done : ActionState::Open, tr("Noted."));
}

} // namespace smarketing
