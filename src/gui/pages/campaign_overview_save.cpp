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

/// What is chosen of many, whatever its order.
template <class IdType>
RecordField<Campaign> listField(const QString &label, QList<IdType> Campaign::*member,
                                const QHash<IdType, QString> &names)
{
    return {label,
            [=](const Campaign &campaign) {
                QStringList texts;
                for (const IdType id : campaign.*member)
                    texts += names.value(id);
                texts.sort();
                return texts.join(u", "_s);
            },
            [=](Campaign &to, const Campaign &from) { to.*member = from.*member; },
            [=](const Campaign &one, const Campaign &other) {
                const QList<IdType> &a = one.*member;
                const QList<IdType> &b = other.*member;
                return QSet<IdType>(a.begin(), a.end()) == QSet<IdType>(b.begin(), b.end());
            }};
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

QList<RecordField<Campaign>> CampaignOverview::fields() const
{
    QHash<PersonaId, QString> personas;
    for (const personas::Summary &one : m_loaded.personas)
        personas.insert(one.persona.id, one.persona.name);
    QHash<ChannelId, QString> channels;
    for (const Channel &one : m_loaded.channels)
        channels.insert(one.id, one.name);
    QHash<PersonId, QString> people;
    for (const Person &one : m_loaded.people)
        people.insert(one.id, one.name);
    return {recordField(tr("Name"), &Campaign::name),
            recordField(tr("Objective"), &Campaign::objective),
            listField(tr("Personas"), &Campaign::personas, personas),
            listField(tr("Channels"), &Campaign::channels, channels),
            recordField(tr("Owner"), &Campaign::owner, [people](PersonId id) { return people.value(id); }),
            recordField(tr("Budget"), &Campaign::budget,
                        [](const std::optional<Money> &money) { return money ? amountText(*money) : QString(); }),
            recordField(tr("From"), &Campaign::startsOn, shortDay),
            recordField(tr("To"), &Campaign::endsOn, shortDay)};
}

void CampaignOverview::askWhoseStays(const Campaign &mine)
{
    read(
        m_reading, [id = mine.id](Reading &reading) { return campaigns::find(reading, id); },
        [this, mine](const Campaign &theirs) {
            // Where nothing is to be chosen, what is shown here is theirs already.
            const auto settled = [this, theirs](const Campaign &merged) {
                if (theirs.id != m_id)
                    return;
                m_shown = merged;
                showFields();
                m_shown = theirs;
                if (!samePlan(merged, theirs))
                    saveAs(merged, theirs);
            };
            chooseVersions<Campaign>(this, theirs.name, fields(), m_shown, mine, theirs, settled);
        });
}

} // namespace smarketing
