// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/board_page.h"

#include "pages/lead_actions.h"
#include "pages/saved_views.h"
#include "parts/board_column.h"
#include "parts/filter_bar.h"
#include "parts/first_steps.h"
#include "parts/page_header.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardsEach = 50;

} // namespace

BoardPage::BoardPage(Session &session, QWidget *parent)
    : Page(session, parent),
      m_do(new LeadActions(session, this)),
      m_header(new PageHeader(tr("Board"), tr("Every lead where it stands. Drag a card, or press Ctrl with ← or →."))),
      m_filter(new FilterBar),
      m_first(new FirstSteps(session, FirstSteps::Shown::WhileFresh)),
      m_scroll(new QScrollArea)
{
    setObjectName(u"boardPage"_s);
    build();
    connect(m_filter, &FilterBar::changed, this, [this](const FilterState &state) {
        m_state = state;
        reload();
    });
    connect(new SavedViews(session, *m_filter, u"board"_s), &SavedViews::failed, this, &BoardPage::raise);
    connect(m_do, &LeadActions::linkActivated, this, &Page::linkActivated);
    connect(m_do, &LeadActions::messageRaised, this, &Page::messageRaised);
    readChoices();
    reload();
}

void BoardPage::build()
{
    m_filter->setSearchHint(tr("Search leads"));
    auto *newLead = new QAction(icon(u"plus"_s), tr("New lead"), this);
    newLead->setObjectName(u"newLead"_s);
    addAction(newLead);
    connect(newLead, &QAction::triggered, m_do, &LeadActions::add);
    m_header->addAction(newLead, ButtonKind::Primary);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    for (Stage stage : allOf<Stage>()) {
        auto *column = new BoardColumnView(stage);
        connect(column, &BoardColumnView::dropped, m_do, &LeadActions::move);
        connect(column, &BoardColumnView::activated, this, [this](LeadId id) {
            Q_EMIT linkActivated({u"leads"_s, {{u"lead"_s, id.value}}});
        });
        connect(column, &BoardColumnView::stepWanted, this,
                [this, column](int direction, bool taking) { step(column, direction, taking); });
        row->addWidget(column);
        m_columns += column;
    }
    m_scroll->setObjectName(u"boardScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(m_header);
    column->addWidget(m_filter);
    column->addWidget(m_first, 1);
    column->addWidget(m_scroll, 1);
    connect(m_first, &Pane::linkActivated, this, &Page::linkActivated);
    connect(m_first, &Pane::messageRaised, this, &Page::messageRaised);
    connect(m_first, &FirstSteps::freshChanged, this, &BoardPage::showFirst);
}

/// Empty columns say nothing of what to do. Once there are leads, these are what the page is for.
void BoardPage::showFirst(bool fresh)
{
    m_filter->setVisible(!fresh);
    m_scroll->setVisible(!fresh);
}

void BoardPage::visit(const QVariantMap &arguments)
{
    if (arguments.isEmpty())
        return;
    m_state = leadFilters::fromArguments(arguments);
    m_filter->setState(m_state);
    reload();
}

bool BoardPage::isSettled() const
{
    return m_underWay == 0 && m_do->isSettled() && m_first->isSettled();
}

void BoardPage::onChanged(const Changes &changes)
{
    m_first->whenChanged(changes);
    if (changes.touchesAny({u"lead"_s, u"handoff"_s, u"feedback"_s}))
        reload();
    if (changes.touchesAny({u"campaign"_s, u"channel"_s, u"persona"_s, u"person"_s, u"unit"_s}))
        readChoices();
}

void BoardPage::reload()
{
    ++m_underWay;
    session()
        .read([filter = leadFilters::toFilter(m_state, m_choices.currency, session().now())](Reading &reading) {
            return leads::board(reading, filter, cardsEach);
        })
        .then(this,
              [this, token = ++m_token](const QList<leadStore::BoardColumn> &columns) {
                  --m_underWay;
                  if (token == m_token)
                      showColumns(columns);
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void BoardPage::showColumns(const QList<leadStore::BoardColumn> &columns)
{
    for (BoardColumnView *view : std::as_const(m_columns)) {
        const auto content = std::ranges::find(columns, view->stage(), &leadStore::BoardColumn::stage);
        view->setVisible(content != columns.end());
        if (content == columns.end())
            continue;
        view->setContent(*content);
        if (m_follow && view->model()->rowOf(m_follow) >= 0) {
            view->select(std::exchange(m_follow, {}));
            // A rule may have led elsewhere meanwhile.
            if (isVisible())
                view->list()->setFocus();
            m_scroll->ensureWidgetVisible(view);
        }
    }
}

void BoardPage::readChoices()
{
    ++m_underWay;
    session()
        .read(&LeadChoices::read)
        .then(this,
              [this](const LeadChoices &choices) {
                  --m_underWay;
                  m_choices = choices;
                  m_do->setChoices(choices);
                  m_filter->setDefinitions(leadFilters::definitions(choices));
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            raise(error);
        });
}

void BoardPage::step(BoardColumnView *from, int direction, bool taking)
{
    const qsizetype at = m_columns.indexOf(from) + direction;
    if (at < 0 || at >= m_columns.size())
        return;
    BoardColumnView *to = m_columns.at(at);
    const QList<LeadId> chosen = from->selected();
    if (taking && !chosen.isEmpty()) {
        m_follow = chosen.first();
        m_do->move(chosen, to->stage());
        return;
    }
    to->list()->setFocus();
    m_scroll->ensureWidgetVisible(to);
    if (to->selected().isEmpty() && to->model()->rowCount() > 0)
        to->list()->setCurrentIndex(to->model()->index(0));
}

} // namespace smarketing
