// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/meeting_board.h"

#include "dialogs/agenda_item_dialog.h"
#include "dialogs/close_meeting_dialog.h"
#include "dialogs/move_meeting_dialog.h"
#include "dialogs/series_dialog.h"
#include "dialogs/words_dialog.h"
#include "pages/agenda_detail.h"
#include "parts/agenda_list.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/words.h"

#include <QLocale>
#include <QPointer>

namespace smarketing {

using namespace Qt::StringLiterals;

void MeetingBoard::start()
{
    write(
        u"start-meeting"_s, [id = m_board.meeting->id](Transaction &tx) { meetings::start(tx, id); },
        [this] { tell(tr("The meeting has begun. Say who is here.")); });
}

void MeetingBoard::askToClose()
{
    auto *dialog = new CloseMeetingDialog(session(), m_board, this);
    connect(dialog, &CloseMeetingDialog::itemChosen, this, [this](AgendaItemId item) {
        select(item);
        m_list->setFocus();
    });
    connect(dialog, &CloseMeetingDialog::closed, this, [this](MeetingId id) {
        tell(tr("The meeting is over. What was not done comes back next week."));
        Q_EMIT closed(id);
    });
    dialog->open();
}

void MeetingBoard::takeUpItem(AgendaItemId id)
{
    write(
        u"take-up-item"_s,
        [meeting = m_board.meeting->id, id](Transaction &tx) { meetings::setCurrent(tx, meeting, id); }, [] {});
}

void MeetingBoard::takeUp()
{
    const bool running = m_board.meeting && m_board.meeting->state == MeetingState::Running;
    if (m_list->current() && running && may(session().actor(), Action::RunMeeting))
        takeUpItem(m_list->current());
}

/// What was talked about is discussed, unless it was put off.
void MeetingBoard::next()
{
    const AgendaItemId current = m_board.meeting->currentItem;
    const AgendaItemId following = m_model->following(current);
    write(
        u"next-item"_s,
        [meeting = m_board.meeting->id, current, following](Transaction &tx) {
            const auto item = agenda::find(tx, current);
            if (item && item->state == AgendaState::Open)
                agenda::setState(tx, current, AgendaState::Discussed);
            meetings::setCurrent(tx, meeting, following);
        },
        [this, current, following] {
            const auto back = [this, current] {
                write(
                    u"undo-next-item"_s,
                    [meeting = m_board.meeting->id, current](Transaction &tx) {
                        if (current)
                            agenda::setState(tx, current, AgendaState::Open);
                        meetings::setCurrent(tx, meeting, current);
                    },
                    [] {});
            };
            tell(following ? tr("On to the next item.") : tr("That was the last item."), back);
        });
}

void MeetingBoard::setState(AgendaState state)
{
    const AgendaItemId id = m_list->current();
    if (!id)
        return;
    write(
        u"set-item-state"_s, [=](Transaction &tx) { return agenda::setState(tx, id, state); },
        [this, id, state](AgendaState before) {
            tell(words::label(state), [this, id, before] {
                write(
                    u"undo-item-state"_s, [=](Transaction &tx) { agenda::setState(tx, id, before); }, [] {});
            });
        });
}

void MeetingBoard::note()
{
    if (m_list->current())
        m_detail->startNotes();
}

void MeetingBoard::decide()
{
    if (m_list->current())
        m_detail->startDecision();
}

void MeetingBoard::act()
{
    if (m_list->current())
        m_detail->startAction();
}

void MeetingBoard::addItem()
{
    const AgendaItem *chosen = m_model->item(m_list->currentIndex().row());
    AgendaItem item;
    item.meeting = m_board.meeting->id;
    item.section = chosen ? chosen->section : AgendaSection::Company;
    auto *dialog = new AgendaItemDialog(session(), item, this);
    connect(dialog, &AgendaItemDialog::written, this, [this](AgendaItemId id) {
        m_wanted = id;
        m_list->setFocus();
        tell(tr("Added to the agenda."), [this, id] {
            write(
                u"undo-agenda-item"_s, [id](Transaction &tx) { agenda::remove(tx, id); }, [] {});
        });
    });
    dialog->open();
}

void MeetingBoard::editItem()
{
    const AgendaItem *chosen = m_model->item(m_list->currentIndex().row());
    if (!chosen)
        return;
    if (chosen->source != AgendaSource::Manual)
        return raise(Refused(18, u"from-data"_s));
    auto *dialog = new AgendaItemDialog(session(), *chosen, this);
    connect(dialog, &AgendaItemDialog::written, this, [this](AgendaItemId) { m_list->setFocus(); });
    dialog->open();
}

void MeetingBoard::removeItem()
{
    const AgendaItemId id = m_list->current();
    if (!id)
        return;
    write(
        u"remove-agenda-item"_s, [id](Transaction &tx) { agenda::remove(tx, id); },
        [this, id] {
            tell(tr("Taken off the agenda."), [this, id] {
                m_wanted = id;
                write(
                    u"restore-agenda-item"_s, [id](Transaction &tx) { agenda::restore(tx, id); }, [] {});
            });
        });
}

void MeetingBoard::editSeries()
{
    auto *dialog = new SeriesDialog(session(), m_board.series.value_or(MeetingSeries()), this);
    connect(dialog, &SeriesDialog::written, this, [this] {
        m_list->setFocus();
        tell(tr("The weekly meeting is agreed on."));
    });
    dialog->open();
}

QString MeetingBoard::dayAndTime(Instant at) const
{
    return QLocale().toString(toDateTime(at).toTimeZone(m_board.zone), tr("dddd d MMMM, hh:mm"));
}

/// A meeting that was missed is offered for tomorrow, at its time of the day.
void MeetingBoard::moveMeeting()
{
    const Meeting meeting = *m_board.meeting;
    const QDateTime planned = toDateTime(meeting.startsAt).toTimeZone(m_board.zone);
    const QDate tomorrow = localDate(session().now(), m_board.zone).addDays(1);
    const Instant proposed =
        firstMoment(std::max(planned.date(), tomorrow), planned.time().msecsSinceStartOfDay() / 60'000, m_board.zone);
    auto *dialog = new MoveMeetingDialog(session(), meeting, proposed, m_board.zone, this);
    connect(dialog, &MoveMeetingDialog::moved, this, [this, meeting](Instant to) {
        m_list->setFocus();
        const auto back = [this, meeting] {
            write(
                u"undo-move-meeting"_s,
                [meeting](Transaction &tx) { meetings::reschedule(tx, meeting.id, meeting.startsAt); }, [] {});
        };
        tell(tr("Moved to %1.").arg(dayAndTime(to)),
             meeting.startsAt > session().now() ? std::function<void()>(back) : std::function<void()>());
    });
    dialog->open();
}

void MeetingBoard::callOff()
{
    auto *dialog =
        new WordsDialog({tr("Call the meeting off"),
                         tr("What stands on its agenda goes over to the next one, which is on its usual day."),
                         tr("Why"), tr("Call it off")},
                        u"reason"_s, this);
    connect(dialog, &WordsDialog::given, this, [this, dialog, id = m_board.meeting->id](const QString &reason) {
        write(
            u"call-off-meeting"_s, [id, reason](Transaction &tx) { meetings::cancel(tx, id, reason); },
            [this, id, dialog = QPointer(dialog)] {
                if (dialog)
                    dialog->accept();
                m_list->setFocus();
                tell(tr("Called off. The next one takes over its agenda."), [this, id] {
                    write(
                        u"undo-call-off-meeting"_s, [id](Transaction &tx) { meetings::planAgain(tx, id); }, [] {});
                });
            },
            [dialog = QPointer(dialog)](const Error &error) {
                if (dialog)
                    dialog->showError(error);
                return !dialog.isNull();
            });
    });
    dialog->open();
}

void MeetingBoard::moveItem(AgendaItemId id, const agenda::Place &to)
{
    m_wanted = id;
    write(
        u"move-agenda-item"_s, [=](Transaction &tx) { return agenda::move(tx, id, to); },
        [this, id](const agenda::Place &before) {
            tell(tr("Moved."), [this, id, before] {
                write(
                    u"undo-move-agenda-item"_s, [=](Transaction &tx) { return agenda::move(tx, id, before); },
                    [](const agenda::Place &) {});
            });
        });
}

void MeetingBoard::setPresent(PersonId person, bool present)
{
    write(
        u"set-present"_s,
        [meeting = m_board.meeting->id, person, present](Transaction &tx) {
            meetings::setPresent(tx, meeting, person, present);
        },
        [] {},
        [this](const Error &) {
            m_reloadSoon.start(); // the button shows again how it is
            return false;
        });
}

QList<TourStop> MeetingBoard::tourStops()
{
    const auto isRunning = [this] { return m_board.meeting && m_board.meeting->state == MeetingState::Running; };
    const auto begin = [this, isRunning] {
        if (!m_board.meeting || isRunning())
            return;
        write(
            u"start-meeting"_s,
            [board = m_board](Transaction &tx) {
                meetings::start(tx, board.meeting->id);
                int there = 0;
                for (const meetings::Attendee &one : board.attendees) {
                    if (one.person.department == Department::Marketing || ++there % 2)
                        meetings::setPresent(tx, board.meeting->id, one.person.id, true);
                }
            },
            [] {});
    };
    return {{u"add"_s, [this] { addItem(); }},
            {u"series"_s, [this] { editSeries(); }},
            {u"running"_s, begin, isRunning},
            {u"closing"_s, [this] { askToClose(); }}};
}

} // namespace smarketing
