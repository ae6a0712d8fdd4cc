// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/agenda_item_dialog.h"

#include "parts/choice_chips.h"
#include "smarketing/workbench/words.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

AgendaItemDialog::AgendaItemDialog(Session &session, const AgendaItem &item, QWidget *parent)
    : FormDialog(item.id ? tr("Edit the item") : tr("Add to the agenda"), item.id ? tr("Save") : tr("Add"), parent),
      m_session(session),
      m_item(item),
      m_title(new QLineEdit(item.title)),
      m_detail(new QPlainTextEdit(item.detail)),
      m_section(new ChoiceChips)
{
    setObjectName(u"agendaItemDialog"_s);
    QList<Choice> sections;
    for (const AgendaSection section : allOf<AgendaSection>())
        sections += Choice{toText(section), words::label(section), {}, {}, Tone::Neutral};
    m_section->setChoices(sections);
    m_section->setSelected({toText(item.section)});
    m_detail->setTabChangesFocus(true);
    m_detail->setFixedHeight(m_detail->fontMetrics().lineSpacing() * 4 + 16);
    addField(u"title"_s, tr("What is it about"), m_title);
    addField(u"section"_s, tr("Where does it belong"), m_section);
    addField(u"detail"_s, tr("More, if it helps to prepare"), m_detail);
    m_title->setFocus();
}

void AgendaItemDialog::submit()
{
    AgendaItem item = m_item;
    item.title = m_title->text();
    item.detail = m_detail->toPlainText();
    item.section = fromText<AgendaSection>(m_section->selectedKey()).value_or(m_item.section);
    save(item);
}

void AgendaItemDialog::save(const AgendaItem &item)
{
    setBusy(true);
    const bool moved = item.section != m_item.section;
    m_session
        .write({item.id ? u"change-agenda-item"_s : u"add-agenda-item"_s},
               [item, moved](Transaction &tx) {
                   if (!item.id)
                       return agenda::add(tx, item.meeting, item.section, item.title, item.detail);
                   agenda::change(tx, item);
                   if (moved)
                       agenda::move(tx, item.id, {item.section, std::numeric_limits<int>::max()});
                   return item.id;
               })
        .then(this,
              [this](AgendaItemId id) {
                  accept();
                  Q_EMIT written(id);
              })
        .onFailed(this, [this, item](const Error &error) {
            settle<AgendaItem>(
                m_session, error, {item.title, fields(), m_item, item},
                [id = item.id](Reading &reading) {
                    const auto theirs = agenda::find(reading, id);
                    if (!theirs)
                        throw NotFound(u"agenda_item"_s, id.value);
                    return *theirs;
                },
                [this](const AgendaItem &merged) { save(merged); });
        });
}

QList<RecordField<AgendaItem>> AgendaItemDialog::fields() const
{
    return {recordField(tr("What is it about"), &AgendaItem::title),
            recordField(tr("Where does it belong"), &AgendaItem::section,
                        [](AgendaSection section) { return words::label(section); }),
            recordField(tr("More, if it helps to prepare"), &AgendaItem::detail)};
}

} // namespace smarketing
