// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount_text.h"
#include "choice_keys.h"
#include "pages/campaign_overview.h"
#include "parts/field_error.h"
#include "smarketing/workbench/words.h"

#include <QLocale>

// Writing through: what is typed as it is left, one write at a time, each with its undo (R23, R25, R28).
namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString shortDay(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

} // namespace

bool CampaignOverview::samePlan(const Campaign &a, const Campaign &b)
{
    const auto sorted = [](auto list) {
        std::ranges::sort(list);
        return list;
    };
    return a.name == b.name && a.objective == b.objective && a.owner == b.owner && a.budget == b.budget &&
           a.startsOn == b.startsOn && a.endsOn == b.endsOn && sorted(a.personas) == sorted(b.personas) &&
           sorted(a.channels) == sorted(b.channels);
}

void CampaignOverview::save()
{
    m_pause.stop();
    if (m_saving || m_shown.id != m_id || !m_id || !may(session().actor(), Action::EditCampaign))
        return;
    if (const Campaign wanted = typed(); !samePlan(wanted, m_shown))
        saveAs(wanted, m_shown);
}

void CampaignOverview::saveAs(const Campaign &campaign, const Campaign &before)
{
    m_saving = true;
    write(
        u"change-campaign"_s,
        [campaign](Transaction &tx) {
            campaigns::change(tx, campaign);
            return campaigns::find(tx, campaign.id);
        },
        [this, before](const Campaign &after) {
            m_saving = false;
            if (after.id != m_id)
                return;
            m_shown = after;
            for (FieldError *error : std::as_const(m_errors))
                error->clearMessage();
            saved(before);
            save();
        },
        [this, campaign](const Error &error) {
            m_saving = false;
            return failed(error, campaign);
        });
}

void CampaignOverview::saved(const Campaign &before)
{
    tell(tr("Saved: %1").arg(m_shown.name), [this, before] {
        if (before.id != m_id)
            return;
        const Campaign current = m_shown;
        Campaign back = before;
        back.rowVersion = current.rowVersion;
        m_shown = back;
        showFields();
        saveAs(back, current);
    });
}

bool CampaignOverview::failed(const Error &error, const Campaign &wanted)
{
    if (dynamic_cast<const Conflict *>(&error)) {
        askWhoseStays(wanted);
        return true;
    }
    if (const auto *refused = dynamic_cast<const Refused *>(&error); refused && m_errors.contains(refused->field)) {
        m_errors.value(refused->field)->setMessage(words::errorText(error));
        return true;
    }
    return false;
}

QList<ConflictDialog::Difference> CampaignOverview::differences(const Campaign &theirs, const Campaign &mine) const
{
    QList<ConflictDialog::Difference> result;
    const auto compare = [&](const QString &field, const QString &other, const QString &own) {
        if (other != own)
            result += {field, other, own};
    };
    const auto names = [](const QStringList &keys, const QHash<QString, QString> &all) {
        QStringList texts;
        for (const QString &key : keys)
            texts += all.value(key);
        texts.sort();
        return texts.join(u", "_s);
    };
    QHash<QString, QString> personaNames;
    for (const personas::Summary &one : m_loaded.personas)
        personaNames.insert(keyOf(one.persona.id), one.persona.name);
    QHash<QString, QString> channelNames;
    for (const Channel &one : m_loaded.channels)
        channelNames.insert(keyOf(one.id), one.name);
    QHash<QString, QString> peopleNames;
    for (const Person &one : m_loaded.people)
        peopleNames.insert(keyOf(one.id), one.name);
    compare(tr("Name"), theirs.name, mine.name);
    compare(tr("Objective"), theirs.objective, mine.objective);
    compare(tr("Personas"), names(keysOf(theirs.personas), personaNames), names(keysOf(mine.personas), personaNames));
    compare(tr("Channels"), names(keysOf(theirs.channels), channelNames), names(keysOf(mine.channels), channelNames));
    compare(tr("Owner"), peopleNames.value(keyOf(theirs.owner)), peopleNames.value(keyOf(mine.owner)));
    compare(tr("Budget"), theirs.budget ? amountText(*theirs.budget) : QString(),
            mine.budget ? amountText(*mine.budget) : QString());
    compare(tr("From"), shortDay(theirs.startsOn), shortDay(mine.startsOn));
    compare(tr("To"), shortDay(theirs.endsOn), shortDay(mine.endsOn));
    return result;
}

void CampaignOverview::askWhoseStays(const Campaign &mine)
{
    read(
        m_reading, [id = mine.id](Reading &reading) { return campaigns::find(reading, id); },
        [this, mine](const Campaign &theirs) {
            // Somebody changed what is not shown here, or the same in the same way: nothing is to be chosen.
            if (differences(theirs, mine).isEmpty()) {
                m_shown = theirs;
                return showFields();
            }
            auto *dialog = new ConflictDialog(theirs.name, differences(theirs, mine), this);
            connect(dialog, &ConflictDialog::mineChosen, this, [this, mine, theirs] {
                Campaign again = mine;
                again.rowVersion = theirs.rowVersion;
                saveAs(again, theirs);
            });
            connect(dialog, &ConflictDialog::theirsChosen, this, [this, theirs] {
                m_shown = theirs;
                showFields();
            });
            dialog->open();
        });
}

} // namespace smarketing
