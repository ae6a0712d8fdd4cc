// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/campaign_reach_pane.h"

#include "amount_text.h"
#include "day_text.h"
#include "models/reach_model.h"
#include "parts/button.h"
#include "parts/choice_chips.h"
#include "parts/empty_state.h"
#include "parts/label.h"
#include "parts/reach_grid.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

QString figuresText(const Reach &row)
{
    return u"%1 / %2 / %3 / %4"_s.arg(countText(row.impressions), countText(row.reach), countText(row.clicks),
                                      row.cost ? amountText(*row.cost) : u"–"_s);
}

QList<Reach> daysInSight(Reading &reading, const ReachModel::Context &context)
{
    return reaches::of(reading, context.campaign, context.channel, context.from, context.to);
}

} // namespace

CampaignReachPane::CampaignReachPane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_model(new ReachModel(this)),
      m_grid(new ReachGrid(*m_model)),
      m_channel(new SearchCombo),
      m_span(new ChoiceChips),
      m_back(makeIconButton(u"periodBack"_s, u"chevron-left"_s, tr("Period before"))),
      m_forth(makeIconButton(u"periodForth"_s, u"chevron-right"_s, tr("Period after"))),
      m_period(new Label),
      m_standing(new Label({}, TextSize::Small, Tone::Muted)),
      m_stack(new QStackedWidget)
{
    build();
    connect(m_channel, &SearchCombo::currentChanged, this, &CampaignReachPane::refresh);
    connect(m_span, &ChoiceChips::changed, this, [this] {
        setPeriod(m_from);
        refresh();
    });
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_model, &ReachModel::edited, this, &CampaignReachPane::save);
    connect(&session, &Session::actorChanged, this, &CampaignReachPane::refresh);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"reach"_s))
            reload();
        if (changes.touchesAny({u"campaign_channel"_s, u"channel"_s, u"setting"_s}))
            loadSetting();
    });
}

void CampaignReachPane::build()
{
    m_channel->setObjectName(u"reachChannel"_s);
    m_channel->setPlaceholderText(tr("Choose a channel"));
    m_channel->setAccessibleName(tr("Channel"));
    m_span->setObjectName(u"reachSpan"_s);
    m_span->setAccessibleName(tr("Days shown"));
    m_span->setChoices(
        {{u"week"_s, tr("Week"), {}, {}, Tone::Neutral}, {u"month"_s, tr("Month"), {}, {}, Tone::Neutral}});
    m_span->setSelected({u"month"_s});
    m_period->setTextSize(TextSize::Body, true);
    m_period->setAlignment(Qt::AlignCenter);
    m_standing->setObjectName(u"reachStanding"_s);
    m_standing->setWordWrap(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::xs);
    bar->addWidget(m_channel, 1);
    bar->addWidget(m_span);
    auto *periodBar = new QHBoxLayout;
    periodBar->setSpacing(space::xs);
    periodBar->addWidget(m_back);
    periodBar->addWidget(m_period, 1);
    periodBar->addWidget(m_forth);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(new EmptyState(u"globe"_s, tr("Choose a channel"),
                                      tr("Reach is noted per channel and day. Add the campaign's channels in the "
                                         "overview, or choose any channel above.")));
    m_stack->setCurrentIndex(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::m, 0, 0);
    column->setSpacing(space::s);
    column->addLayout(bar);
    column->addLayout(periodBar);
    column->addWidget(m_stack, 1);
    column->addWidget(m_standing);
}

void CampaignReachPane::setCampaign(CampaignId id)
{
    m_id = id;
    m_setting = {};
    m_channel->setCurrentKey({});
    if (!m_saving)
        m_model->setContext({});
    loadSetting();
}

void CampaignReachPane::loadSetting()
{
    if (!m_id)
        return;
    read(
        m_settingReading,
        [id = m_id](Reading &reading) {
            const Campaign campaign = campaigns::find(reading, id);
            Setting setting{id, {}, campaign.channels.size(), settings::currency(reading), reaches::days(reading, id)};
            const QList<Channel> all = channels::all(reading);
            for (const ChannelId own : campaign.channels)
                std::ranges::copy_if(all, std::back_inserter(setting.channels),
                                     [own](const Channel &one) { return one.id == own; });
            std::ranges::copy_if(all, std::back_inserter(setting.channels),
                                 [&](const Channel &one) { return one.active && !campaign.channels.contains(one.id); });
            return setting;
        },
        [this](const Setting &setting) { fill(setting); });
}

void CampaignReachPane::fill(const Setting &setting)
{
    const bool fresh = m_setting.campaign != setting.campaign;
    m_setting = setting;
    QList<SearchItem> items;
    for (qsizetype i = 0; i < setting.channels.size(); ++i) {
        const Channel &channel = setting.channels.at(i);
        items += SearchItem{QString::number(channel.id.value),
                            channel.name,
                            i < setting.own ? tr("of this campaign") : words::label(channel.place),
                            u"globe"_s,
                            {}};
    }
    m_channel->setItems(items);
    if (m_channel->currentKey().isEmpty() && setting.own > 0)
        m_channel->setCurrentKey(items.constFirst().key);
    if (fresh) {
        const QDate today = toDateTime(session().now()).toLocalTime().date();
        setPeriod(setting.days.last.isValid() ? setting.days.last : today);
    }
    refresh();
}

void CampaignReachPane::setPeriod(QDate day)
{
    if (m_span->selectedKey() == u"week"_s) {
        m_from = day.addDays(1 - day.dayOfWeek());
        m_to = m_from.addDays(6);
    } else {
        m_from = QDate(day.year(), day.month(), 1);
        m_to = m_from.addMonths(1).addDays(-1);
    }
}

void CampaignReachPane::step(int direction)
{
    setPeriod(direction < 0 ? m_from.addDays(-1) : m_to.addDays(1));
    refresh();
}

void CampaignReachPane::refresh()
{
    // What is being written, and what was typed meanwhile, goes first.
    m_refreshAfterSaving = m_saving;
    if (m_saving)
        return;
    const bool week = m_span->selectedKey() == u"week"_s;
    const QLocale locale;
    m_period->setText(week ? tr("%1 – %2").arg(locale.toString(m_from, QLocale::ShortFormat),
                                               locale.toString(m_to, QLocale::ShortFormat))
                           : dayText::month(m_from));
    const ReachModel::Context context{m_id,
                                      ChannelId(m_channel->currentKey().toLongLong()),
                                      m_setting.currency,
                                      m_from,
                                      m_to,
                                      toDateTime(session().now()).toLocalTime().date(),
                                      may(session().actor(), Action::EditReach)};
    if (context != m_model->context()) {
        m_model->setContext(context);
        showLatest();
    }
    m_stack->setCurrentIndex(context.channel ? 0 : 1);
    showStanding();
    reload();
}

/// The day that is typed next is in sight.
void CampaignReachPane::showLatest()
{
    const QDate today = m_model->context().today;
    if (m_model->rowCount() > 0)
        m_grid->scrollTo(m_model->index(int(m_from.daysTo(std::clamp(today, m_from, m_to))), 0));
}

void CampaignReachPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    showLatest();
}

void CampaignReachPane::reload()
{
    const ReachModel::Context context = m_model->context();
    if (!context.channel)
        return;
    read(
        m_reading, [context](Reading &reading) { return daysInSight(reading, context); },
        [this, context](const QList<Reach> &rows) {
            if (context == m_model->context() && !m_saving)
                m_model->setStored(rows);
            showStanding();
        });
}

void CampaignReachPane::save()
{
    showStanding();
    const QList<Reach> rows = m_model->unsaved();
    if (!m_saving && rows.isEmpty() && m_refreshAfterSaving)
        return refresh();
    if (m_saving || rows.isEmpty())
        return;
    m_saving = true;
    write(
        u"write-reach"_s, [rows](Transaction &tx) { return reaches::save(tx, rows); },
        [this](const QList<Reach> &written) {
            m_saving = false;
            m_model->adopt(written);
            save();
        },
        [this, rows](const Error &error) {
            m_saving = false;
            if (!dynamic_cast<const Conflict *>(&error))
                return false;
            askWhoseStays(rows);
            return true;
        });
}

void CampaignReachPane::askWhoseStays(const QList<Reach> &mine)
{
    const ReachModel::Context context = m_model->context();
    read(
        m_reading, [context](Reading &reading) { return daysInSight(reading, context); },
        [this, mine](const QList<Reach> &rows) {
            QList<Reach> theirs;
            QList<ConflictDialog::Row> days;
            for (const Reach &own : mine) {
                const auto other = std::ranges::find(rows, own.day, &Reach::day);
                if (other == rows.end())
                    continue;
                theirs += *other;
                days += {QLocale().toString(own.day, QLocale::ShortFormat), figuresText(m_model->storedOn(own.day)),
                         figuresText(own), figuresText(*other)};
            }
            auto *dialog = new ConflictDialog(m_channel->text(), days, this);
            connect(dialog, &ConflictDialog::chosen, this,
                    [this, theirs](const QList<ConflictDialog::Side> &sides) { settle(theirs, sides); });
            dialog->open();
        });
}

void CampaignReachPane::settle(const QList<Reach> &theirs, const QList<ConflictDialog::Side> &sides)
{
    QList<Reach> given;
    QList<Reach> kept;
    for (qsizetype i = 0; i < theirs.size(); ++i)
        (sides.at(i) == ConflictDialog::Side::Mine ? kept : given) += theirs.at(i);
    if (!given.isEmpty())
        m_model->keepTheirs(given);
    if (kept.isEmpty())
        save();
    else
        m_model->keepMine(kept);
}

void CampaignReachPane::showStanding()
{
    const int rejected = m_model->rejectedCount();
    m_standing->setTone(rejected > 0 ? Tone::Error : Tone::Muted);
    if (rejected > 0)
        m_standing->setText(
            tr("%n cell(s) hold no figure. They stay as typed, unsaved, until you correct them.", nullptr, rejected));
    else if (m_model->context().editable)
        m_standing->setText(tr("Type figures, or paste a block from a spreadsheet. Everything is saved at once; "
                               "Ctrl+Z undoes."));
    else
        m_standing->setText(words::whyNot(session().actor(), Action::EditReach));
}

} // namespace smarketing
