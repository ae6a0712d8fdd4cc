// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/campaign_overview.h"

#include "choice_keys.h"
#include "parts/date_edit.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/money_edit.h"
#include "parts/tag_edit.h"
#include "smarketing/domain/real_text.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/person.h"
#include "smarketing/workbench/setting.h"
#include "smarketing/workbench/words.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr auto typingPause = std::chrono::milliseconds(900);
constexpr int objectiveLines = 4;

template <class IdType> QList<IdType> idsOf(const QStringList &keys)
{
    QList<IdType> ids;
    for (const QString &key : keys)
        ids += IdType(key.toLongLong());
    return ids;
}

} // namespace

CampaignOverview::CampaignOverview(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_name(new QLineEdit),
      m_objective(new QPlainTextEdit),
      m_personas(new TagEdit),
      m_channels(new TagEdit),
      m_owner(new SearchCombo),
      m_budget(new MoneyEdit({})),
      m_starts(new DateEdit),
      m_ends(new DateEdit),
      m_note(new Label({}, TextSize::Small, Tone::Muted))
{
    build();
    connectFields();
    connect(&session, &Session::actorChanged, this, &CampaignOverview::permit);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"campaign"_s, u"campaign_persona"_s, u"campaign_channel"_s, u"persona"_s,
                                u"persona_version"_s, u"channel"_s, u"person"_s}))
            reload();
    });
}

CampaignOverview::~CampaignOverview() = default;

void CampaignOverview::build()
{
    m_objective->setTabChangesFocus(true);
    m_objective->setFixedHeight(m_objective->fontMetrics().lineSpacing() * objectiveLines + space::l);
    m_objective->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_objective->setPlaceholderText(tr("What it is to achieve, in figures if you can"));
    m_personas->setPlaceholder(tr("Add a persona"));
    m_channels->setPlaceholder(tr("Add a channel"));
    m_owner->setPlaceholderText(tr("Nobody yet"));
    m_owner->setClearable(true);
    m_note->setWordWrap(true);
    auto *content = new QWidget;
    auto *form = new QFormLayout(content);
    form->setContentsMargins(space::xs, space::m, space::m, space::m);
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addRow(form, tr("&Name"), u"name"_s, u"name"_s, m_name);
    addRow(form, tr("O&bjective"), u"objective"_s, u"objective"_s, m_objective);
    addRow(form, tr("&Personas"), u"personas"_s, u"personas"_s, m_personas);
    addRow(form, tr("&Channels"), u"channels"_s, u"channels"_s, m_channels);
    addRow(form, tr("&Owner"), u"owner"_s, u"owner_id"_s, m_owner);
    addRow(form, tr("Bud&get"), u"budget"_s, u"budget"_s, m_budget);
    addRow(form, tr("&From"), u"starts"_s, u"starts_on"_s, m_starts);
    addRow(form, tr("&To"), u"ends"_s, u"ends_on"_s, m_ends);
    form->addRow(m_note);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

void CampaignOverview::addRow(QFormLayout *form, const QString &label, const QString &name, const QString &field,
                              QWidget *widget)
{
    widget->setObjectName(name);
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(widget);
    auto *error = new FieldError(widget);
    column->addWidget(error);
    m_errors.insert(field, error);
    auto *caption = new Label(label);
    caption->setBuddy(widget);
    widget->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(caption, box);
}

void CampaignOverview::connectFields()
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &CampaignOverview::save);
    connect(m_name, &QLineEdit::editingFinished, this, &CampaignOverview::save);
    m_objective->installEventFilter(this);
    connect(m_objective, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(m_personas, &TagEdit::changed, this, &CampaignOverview::save);
    connect(m_channels, &TagEdit::changed, this, &CampaignOverview::save);
    connect(m_owner, &SearchCombo::currentChanged, this, &CampaignOverview::save);
    connect(m_budget, &QLineEdit::editingFinished, this, &CampaignOverview::save);
    connect(m_starts, &DateEdit::dateChanged, this, &CampaignOverview::save);
    connect(m_ends, &DateEdit::dateChanged, this, &CampaignOverview::save);
}

bool CampaignOverview::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        save();
    return Pane::eventFilter(watched, event);
}

void CampaignOverview::setCampaign(CampaignId id)
{
    if (m_id)
        save();
    m_id = id;
    m_shown = {};
    reload();
}

void CampaignOverview::reload()
{
    if (!m_id)
        return;
    read(
        m_reading,
        [id = m_id](Reading &reading) {
            return Loaded{campaigns::find(reading, id),
                          personas::all(reading),
                          channels::all(reading),
                          people::all(reading),
                          campaigns::launchedWith(reading, id),
                          settings::currency(reading)};
        },
        [this](const Loaded &loaded) { fill(loaded); });
}

void CampaignOverview::fill(const Loaded &loaded)
{
    // What is being typed or written stays; a change by somebody else shows when it is written.
    const bool fresh = m_shown.id != loaded.campaign.id;
    const bool untouched = fresh || samePlan(typed(), m_shown);
    m_loaded = loaded;
    if (untouched && !m_saving) {
        m_shown = loaded.campaign;
        showFields();
    }
    permit();
}

void CampaignOverview::showFields()
{
    QList<SearchItem> personaItems;
    for (const personas::Summary &one : std::as_const(m_loaded.personas))
        personaItems +=
            SearchItem{keyOf(one.persona.id),
                       one.persona.name,
                       one.inForce ? tr("version %1 in force").arg(one.inForce->number) : tr("not in force"),
                       u"contact"_s,
                       {}};
    QList<SearchItem> channelItems;
    for (const Channel &one : std::as_const(m_loaded.channels)) {
        if (one.active || m_shown.channels.contains(one.id))
            channelItems += SearchItem{keyOf(one.id), one.name, words::label(one.place), u"globe"_s, {}};
    }
    QList<SearchItem> ownerItems;
    for (const Person &one : std::as_const(m_loaded.people)) {
        if (one.active || one.id == m_shown.owner)
            ownerItems += SearchItem{keyOf(one.id), one.name, words::label(one.department), u"user"_s, {}};
    }
    m_personas->setItems(personaItems);
    m_channels->setItems(channelItems);
    m_owner->setItems(ownerItems);

    const QSignalBlocker quiet(m_objective);
    if (m_name->text().simplified() != m_shown.name)
        m_name->setText(m_shown.name);
    if (cleaned(m_objective->toPlainText()) != m_shown.objective)
        m_objective->setPlainText(m_shown.objective);
    m_personas->setSelected(keysOf(m_shown.personas));
    m_channels->setSelected(keysOf(m_shown.channels));
    m_owner->setCurrentKey(keyOf(m_shown.owner));
    if (m_budget->currency() != m_loaded.currency && !m_shown.budget)
        m_budget->setCurrency(m_loaded.currency);
    m_budget->setAmount(m_shown.budget);
    m_starts->setDate(m_shown.startsOn.isValid() ? std::optional(m_shown.startsOn) : std::nullopt);
    m_ends->setDate(m_shown.endsOn.isValid() ? std::optional(m_shown.endsOn) : std::nullopt);
    for (FieldError *error : std::as_const(m_errors))
        error->clearMessage();
}

void CampaignOverview::permit()
{
    const bool edits = may(session().actor(), Action::EditCampaign);
    const bool launched = m_loaded.campaign.state >= CampaignState::Running;
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_objective, m_owner, m_budget, m_starts, m_ends})
        field->setEnabled(edits);
    m_channels->setReadOnly(!edits);
    m_personas->setReadOnly(!edits || launched);
    if (!edits)
        m_note->setText(words::whyNot(session().actor(), Action::EditCampaign));
    else
        m_note->setText(launched ? tr("The personas stay as they were at launch. Everything else is saved as you go.")
                                 : tr("Everything is saved as you go; Undo is at the bottom of the window."));
}

Campaign CampaignOverview::typed() const
{
    // As it is kept: a space at the end of what is being typed is no change, and stays where it is.
    Campaign campaign = m_shown;
    campaign.name = m_name->text().simplified();
    campaign.objective = cleaned(m_objective->toPlainText());
    campaign.personas = idsOf<PersonaId>(m_personas->selected());
    campaign.channels = idsOf<ChannelId>(m_channels->selected());
    campaign.owner = PersonId(m_owner->currentKey().toLongLong());
    if (m_budget->isAcceptable())
        campaign.budget = m_budget->amount();
    campaign.startsOn = m_starts->date().value_or(QDate());
    campaign.endsOn = m_ends->date().value_or(QDate());
    return campaign;
}

} // namespace smarketing
