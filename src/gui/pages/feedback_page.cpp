// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/feedback_page.h"

#include "models/feedback_model.h"
#include "models/handoff_look.h"
#include "pages/saved_views.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/charts.h"
#include "parts/choice_chips.h"
#include "parts/empty_state.h"
#include "parts/field_error.h"
#include "parts/filter_bar.h"
#include "parts/label.h"
#include "parts/page_header.h"
#include "parts/send_keys.h"
#include "parts/table_view.h"
#include "permit.h"
#include "smarketing/domain/zone_time.h"
#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

Label *selectable(TextSize size = TextSize::Body, Tone tone = Tone::Neutral)
{
    auto *label = new Label({}, size, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

template <class T> QList<T> chosen(const FilterState &state, const QString &filter)
{
    QList<T> values;
    for (const QString &key : state.filters.value(filter).choices)
        values += T(key.toInt());
    return values;
}

void setShown(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

FeedbackPage::FeedbackPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_header(new PageHeader(tr("Feedback"), tr("What sales said of the leads, and what marketing makes of it"))),
      m_filters(new FilterBar),
      m_model(new FeedbackModel(session, this)),
      m_table(new TableView),
      m_empty(new EmptyState(u"message"_s, {}, {})),
      m_trend(new Sparkline),
      m_trendText(new Label({}, TextSize::Small, Tone::Muted)),
      m_detail(new Card),
      m_who(selectable(TextSize::Small, Tone::Muted)),
      m_what(selectable()),
      m_words(selectable()),
      m_why(selectable(TextSize::Body, Tone::Muted)),
      m_answered(selectable()),
      m_kind(new ChoiceChips),
      m_text(new QPlainTextEdit),
      m_error(new FieldError(m_text)),
      m_send(makeButton(u"sendAnswer"_s, tr("Answer", "what the button does"), u"send"_s, ButtonKind::Primary)),
      m_openLead(makeButton(u"openLead"_s, tr("Open the lead"), u"arrow-right"_s, ButtonKind::Quiet)),
      m_answerForm(new QWidget)
{
    build();
    loadChoices();
}

void FeedbackPage::build()
{
    setObjectName(u"feedbackPage"_s);
    m_table->setObjectName(u"feedbackTable"_s);
    m_table->setAccessibleName(tr("Feedback"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnKind(FeedbackModel::Rating, ColumnKind::Rating);
    m_table->setColumnKind(FeedbackModel::Fit, ColumnKind::Pill);
    m_table->setColumnKind(FeedbackModel::Given, ColumnKind::RelativeTime);
    m_table->setColumnKind(FeedbackModel::Answer, ColumnKind::Pill);
    // What fits beside the detail: when an answer is due must be in sight.
    const std::initializer_list<std::pair<int, int>> widths = {{FeedbackModel::Rating, 105},
                                                               {FeedbackModel::LeadName, 130},
                                                               {FeedbackModel::Given, 90},
                                                               {FeedbackModel::Answer, 140}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    m_table->setInitiallyHidden({FeedbackModel::Fit, FeedbackModel::PersonaName, FeedbackModel::Comment,
                                 FeedbackModel::Campaign, FeedbackModel::Rep});
    m_table->setColumnsGiveWay();
    m_table->setStateKey(u"feedback"_s);
    m_table->setEmptyState(m_empty);
    // Filters alone: what people wrote is found through the lead.
    if (auto *search = m_filters->findChild<QLineEdit *>())
        search->hide();
    auto *split = new QSplitter;
    split->addWidget(m_table);
    split->addWidget(buildDetail());
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({700, 330});
    split->setHandleWidth(space::l);
    split->setChildrenCollapsible(false);
    m_header->addWidget(buildTrend());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(split, 1);
    setFocusProxy(m_table);
    connect(m_filters, &FilterBar::changed, this, &FeedbackPage::applyFilter);
    connect(new SavedViews(session(), *m_filters, u"feedback"_s), &SavedViews::failed, this, &FeedbackPage::raise);
    connect(m_table, &TableView::rowSelectionChanged, this, &FeedbackPage::followSelection);
    connect(m_table, &TableView::rowActivated, this, [this] { m_text->setFocus(); });
    connect(m_model, &FeedbackModel::failed, this, [this](const QString &text) {
        Q_EMIT messageRaised({Message::Kind::Error, text, {}});
    });
    connect(m_empty, &EmptyState::actionTriggered, m_filters, &FilterBar::clearAll);
    connect(m_model, &FeedbackModel::loaded, this, [this] {
        explainEmptiness();
        const int row = m_model->rowOf(m_wanted ? m_wanted : m_shown);
        m_table->selectRow(std::max(0, row));
        followSelection();
    });
}

QWidget *FeedbackPage::buildTrend()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_trend->setObjectName(u"feedbackTrend"_s);
    m_trendText->setObjectName(u"feedbackTrendText"_s);
    row->addWidget(m_trendText);
    row->addWidget(m_trend);
    return box;
}

QWidget *FeedbackPage::buildDetail()
{
    m_detail->setObjectName(u"feedbackDetail"_s);
    m_kind->setObjectName(u"answerKind"_s);
    m_kind->setAccessibleName(tr("What marketing does"));
    m_kind->setChoices({{toText(AnswerKind::Change), tr("We change something"), u"check"_s, {}, Tone::Neutral},
                        {toText(AnswerKind::NoChange), tr("It stays, because …"), u"message"_s, {}, Tone::Neutral}});
    m_kind->setSelected({toText(AnswerKind::Change)});
    m_text->setObjectName(u"answerText"_s);
    m_text->setAccessibleName(tr("Answer"));
    m_text->setPlaceholderText(tr("What marketing changes, or why it does not"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4 + 16);
    auto *form = new QVBoxLayout(m_answerForm);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    form->addWidget(new SectionLabel(tr("Marketing's answer")));
    form->addWidget(m_kind);
    form->addWidget(m_text);
    form->addWidget(m_error);
    form->addWidget(m_send, 0, Qt::AlignRight);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_who, m_what, m_words, m_why, m_openLead, m_answered, m_answerForm})
        m_detail->body()->addWidget(widget, 0, widget == m_openLead ? Qt::AlignLeft : Qt::Alignment());
    m_detail->body()->addStretch(1);
    m_detail->hide();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    scroll->setWidget(m_detail);
    addSendKeys(m_answerForm, m_send);
    permit(m_answerForm, session().actor(), Action::AnswerFeedback);
    connect(m_send, &QPushButton::clicked, this, &FeedbackPage::answer);
    connect(m_openLead, &QPushButton::clicked, this, [this] {
        Q_EMIT linkActivated({u"leads"_s, {{u"lead"_s, m_lead.value}}});
    });
    return scroll;
}

bool FeedbackPage::isSettled() const
{
    return m_underWay == 0 && m_model->isSettled();
}

void FeedbackPage::visit(const QVariantMap &arguments)
{
    m_wanted = FeedbackId(arguments.value(u"feedback"_s).toLongLong());
    FilterState state = m_filters->state();
    for (const QString &key : {u"campaign"_s, u"persona"_s, u"channel"_s, u"rep"_s, u"rating"_s, u"unanswered"_s}) {
        if (arguments.contains(key)) {
            FilterValue value;
            value.choices = {arguments.value(key).toBool() && key == u"unanswered" ? u"1"_s
                                                                                   : arguments.value(key).toString()};
            state.filters.insert(key, value);
        }
    }
    FilterValue given;
    if (const QDate from = arguments.value(u"from"_s).toDate(); from.isValid())
        given.from = from;
    if (const QDate to = arguments.value(u"to"_s).toDate(); to.isValid())
        given.to = to;
    if (!given.isEmpty())
        state.filters.insert(u"given"_s, given);
    m_filters->setState(state);
    applyFilter();
}

void FeedbackPage::explainEmptiness()
{
    const bool filtered = !m_filters->state().isEmpty();
    m_empty->setTexts(filtered ? u"search"_s : u"message"_s,
                      filtered ? tr("No feedback matches") : tr("No feedback yet"),
                      filtered ? tr("Take a filter away to see more.")
                               : tr("As soon as sales rates a lead, it appears here, the low ratings first."));
    m_empty->setAction(filtered ? tr("Clear the filters") : QString(), u"x"_s);
}

void FeedbackPage::applyFilter()
{
    const FilterState state = m_filters->state();
    m_filter = {};
    m_filter.campaigns = chosen<CampaignId>(state, u"campaign"_s);
    m_filter.personas = chosen<PersonaId>(state, u"persona"_s);
    m_filter.channels = chosen<ChannelId>(state, u"channel"_s);
    m_filter.reps = chosen<PersonId>(state, u"rep"_s);
    m_filter.ratings = chosen<int>(state, u"rating"_s);
    m_filter.unansweredOnly = !chosen<int>(state, u"unanswered"_s).isEmpty();
    const FilterValue given = state.filters.value(u"given"_s);
    const QTimeZone zone = QTimeZone::systemTimeZone();
    if (given.from)
        m_filter.from = startOfDay(*given.from, zone);
    if (given.to)
        m_filter.to = startOfDay(given.to->addDays(1), zone);
    m_model->setFilter(m_filter);
    readTrend();
}

void FeedbackPage::onChanged(const Changes &changes)
{
    if (!changes.touchesAny({u"feedback"_s, u"feedback_answer"_s, u"handoff"_s}))
        return;
    m_model->reload();
    readTrend();
}

void FeedbackPage::followSelection()
{
    const handoffs::FeedbackLine *line = m_model->line(m_table->selectedRows().value(0, -1));
    m_detail->setVisible(line != nullptr);
    if (line)
        showLine(*line);
}

void FeedbackPage::showLine(const handoffs::FeedbackLine &line)
{
    if (m_shown != line.feedback.id)
        m_text->clear();
    m_shown = line.feedback.id;
    m_wanted = {};
    m_lead = line.lead;
    const Feedback &feedback = line.feedback;
    m_detail->setTitle(line.leadName);
    m_detail->setSubtitle(line.company == line.leadName ? QString() : line.company);
    setShown(m_who, tr("%1 to %2, %3").arg(line.rep, line.sender, handoffLook::moment(feedback.givenAt)));
    setShown(m_what, u"%1/5 · %2 · %3"_s.arg(QString::number(feedback.rating), words::ratingLabel(feedback.rating),
                                             handoffLook::fit(feedback.fit).text) +
                         (line.salesPersona.isEmpty() ? QString() : tr("; rather “%1”").arg(line.salesPersona)));
    setShown(m_words, feedback.comment + (feedback.customerWords.isEmpty()
                                              ? QString()
                                              : u'\n' + QLocale().quoteString(feedback.customerWords)));
    setShown(m_why, handoffLook::reasons(feedback.reasons, m_reasons));
    setShown(m_answered, line.answer ? tr("%1 answered: %2").arg(line.answeredBy, line.answer->text) : QString());
    m_answerForm->setVisible(!line.answer);
}

void FeedbackPage::answer()
{
    ++m_underWay;
    m_send->setEnabled(false);
    session()
        .write({u"answer-feedback"_s},
               [id = m_shown, kind = fromText<AnswerKind>(m_kind->selectedKey()).value_or(AnswerKind::Change),
                text = m_text->toPlainText()](Transaction &tx) { handoffs::answer(tx, id, kind, text); })
        .then(this,
              [this] {
                  --m_underWay;
                  m_send->setEnabled(true);
                  m_shown = {};
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Answered. Sales sees it with the lead."), {}});
                  m_model->reload();
                  m_table->setFocus();
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            m_send->setEnabled(true);
            m_error->setMessage(words::errorText(error));
            m_text->setFocus();
        });
}

QList<TourStop> FeedbackPage::tourStops()
{
    const auto select = [this](auto wanted) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (const handoffs::FeedbackLine *line = m_model->line(row); line && wanted(*line))
                return m_table->selectRow(row);
        }
    };
    return {{u"answered"_s, [select] { select([](const auto &line) { return line.answer.has_value(); }); }},
            {u"filtered"_s, [this] {
                 visit({{u"rating"_s, 2}, {u"unanswered"_s, true}});
             }}};
}

} // namespace smarketing
