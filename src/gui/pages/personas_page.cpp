// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/personas_page.h"

#include "models/persona_model.h"
#include "pages/persona_detail.h"
#include "parts/empty_state.h"
#include "parts/page_header.h"
#include "parts/table_view.h"
#include "smarketing/workbench/words.h"

#include <QAction>

namespace smarketing {

using namespace Qt::StringLiterals;

PersonasPage::PersonasPage(Session &session, QWidget *parent)
    : PersonasPage(session, new PersonaDetail(session), parent)
{
}

PersonasPage::PersonasPage(Session &session, PersonaDetail *detail, QWidget *parent)
    : RecordsPage(session,
                  {u"persona"_s, u"contact"_s, tr("Personas"),
                   tr("Who we speak to, described and signed by both departments"), tr("No persona chosen"),
                   tr("Choose one on the left to read, change or sign it."), PersonaModel::Name},
                  detail, parent),
      m_model(new PersonaModel(this)),
      m_detail(detail)
{
    buildTable();
    permit();
    reload();
}

void PersonasPage::buildTable()
{
    build(m_model, nullptr, {5, 4});
    table().setSortingEnabled(false);
    for (const int column : {PersonaModel::State, PersonaModel::Marketing, PersonaModel::Sales})
        table().setColumnKind(column, ColumnKind::Pill);
    table().setColumnWidth(PersonaModel::Name, 190);
    table().setColumnWidth(PersonaModel::State, 140);
    table().setColumnWidth(PersonaModel::Marketing, 96);
    table().setColumnWidth(PersonaModel::Sales, 96);
    table().setColumnsGiveWay();
    table().setStateKey(u"personas"_s);
    newAction()->setText(tr("New persona"));
    removeAction()->setText(tr("Delete persona"));
    header().addAction(newAction(), ButtonKind::Primary);
}

void PersonasPage::permit()
{
    const QString why = words::whyNot(session().actor(), Action::DraftPersona);
    newAction()->setEnabled(why.isEmpty());
    newAction()->setToolTip(why);
    removeAction()->setEnabled(why.isEmpty() && shown());
    removeAction()->setToolTip(why);
    empty().setTexts(u"contact"_s, tr("No personas yet"),
                     tr("A persona says who you speak to: their goals, problems and habits, and how you know. "
                        "Handing a lead over needs one that both departments have signed."));
    empty().setAction(why.isEmpty() ? tr("New persona") : QString(), u"plus"_s);
}

void PersonasPage::showRecord(qint64 record)
{
    m_detail->setPersona(PersonaId(record));
}

void PersonasPage::visit(const QVariantMap &arguments)
{
    RecordsPage::visit(arguments);
    if (arguments.contains(u"comments"_s))
        m_detail->openAt(u"comments"_s);
    m_draftWanted = arguments.value(u"state"_s).toString() == u"draft";
    showWantedDraft();
}

void PersonasPage::showWantedDraft()
{
    const int row = m_draftWanted ? m_model->rowWithDraft() : -1;
    if (row < 0)
        return;
    m_draftWanted = false;
    table().selectRow(row);
    m_detail->openAt(u"draft"_s);
}

QList<TourStop> PersonasPage::tourStops()
{
    const auto showDraft = [this] { visit({{u"state"_s, u"draft"_s}}); };
    return {{u"draft"_s, showDraft},
            {u"changes"_s, [this] { m_detail->showView(u"compare"_s); }},
            {u"history"_s, [this] { m_detail->showView(u"history"_s); }},
            {u"new"_s, [this] { askForNew(); }}};
}

void PersonasPage::onChanged(const Changes &changes)
{
    if (changes.touchesAny({u"persona"_s, u"persona_version"_s, u"persona_signature"_s}))
        reload();
}

void PersonasPage::reload()
{
    readList([](Reading &reading) { return personas::all(reading); },
             [this](const QList<personas::Summary> &rows) { m_model->setRows(rows); });
}

void PersonasPage::askForNew()
{
    askName({newAction()->text(), tr("Name of the persona"),
             tr("It starts as a draft and is in force once both departments have signed it."), tr("Add persona")},
            [](Transaction &tx, const QString &name) { return personas::add(tx, name).value; });
}

void PersonasPage::removeShown()
{
    removeWithUndo([](Transaction &tx, qint64 record) { personas::remove(tx, PersonaId(record)); },
                   [](Transaction &tx, qint64 record) { personas::restore(tx, PersonaId(record)); });
}

} // namespace smarketing
