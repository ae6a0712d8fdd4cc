// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/action_entry.h"

#include "parts/button.h"
#include "parts/date_edit.h"
#include "parts/enter_key.h"
#include "parts/field_error.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/words.h"
#include "style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace smarketing {

using namespace Qt::StringLiterals;

ActionEntry::ActionEntry(Kind kind, QWidget *parent)
    : QWidget(parent),
      m_kind(kind),
      m_text(new QLineEdit),
      m_add(makeButton(kind == Kind::Action ? u"addAction"_s : u"addDecision"_s, tr("Add"), u"plus"_s)),
      m_error(new FieldError(m_text))
{
    const bool action = kind == Kind::Action;
    m_text->setObjectName(action ? u"actionText"_s : u"decisionText"_s);
    m_text->setPlaceholderText(action ? tr("What somebody does") : tr("What was decided"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->installEventFilter(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    if (action) {
        m_owner = new SearchCombo;
        m_owner->setObjectName(u"actionOwner"_s);
        m_owner->setPlaceholderText(tr("Who"));
        m_owner->setAccessibleName(tr("Who does it"));
        m_owner->installEventFilter(this);
        m_due = new DateEdit;
        m_due->setObjectName(u"actionDue"_s);
        m_due->setPlaceholder(tr("By when"));
        m_due->field()->setObjectName(u"actionDueField"_s);
        m_due->field()->setAccessibleName(tr("By when"));
        m_due->field()->installEventFilter(this);
        m_due->setMaximumWidth(150);
        column->addWidget(m_text);
        row->addWidget(m_owner, 1);
        row->addWidget(m_due);
    } else {
        row->addWidget(m_text, 1);
    }
    row->addWidget(m_add);
    column->addLayout(row);
    column->addWidget(m_error);
    setFocusProxy(m_text);
    connect(m_add, &QPushButton::clicked, this, &ActionEntry::send);
}

void ActionEntry::setOwners(const QList<Person> &people)
{
    QList<SearchItem> items;
    for (const Person &person : people) {
        if (person.active && person.role != Role::Guest)
            items += SearchItem{
                QString::number(person.id.value), person.name, words::label(person.department), u"user"_s, {}};
    }
    m_owner->setItems(items);
}

void ActionEntry::setDefaultDay(QDate day)
{
    if (!m_due->date() || m_due->date() == m_day)
        m_due->setDate(day);
    m_day = day;
}

void ActionEntry::start()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void ActionEntry::clear()
{
    m_text->clear();
    if (m_kind == Kind::Action) {
        m_owner->setCurrentKey({});
        m_due->setDate(m_day);
    }
}

void ActionEntry::refuse(const QString &field, const QString &message)
{
    m_error->setMessage(message);
    if (m_kind == Kind::Action && field == u"owner")
        m_owner->setFocus();
    else if (m_kind == Kind::Action && field == u"due")
        m_due->field()->setFocus();
    else
        m_text->setFocus();
}

bool ActionEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape) {
            Q_EMIT leaveRequested();
            return true;
        }
        // An empty owner asks its list first.
        const bool asks = watched == m_owner && m_owner->currentKey().isEmpty();
        if (isEnter(key) && !asks) {
            QMetaObject::invokeMethod(this, &ActionEntry::send, Qt::QueuedConnection);
            return watched != m_due && (!m_due || watched != m_due->field());
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ActionEntry::send()
{
    ActionItem action;
    action.text = m_text->text();
    if (m_kind == Kind::Action) {
        action.owner = PersonId(m_owner->currentKey().toLongLong());
        action.dueOn = m_due->date().value_or(QDate());
    }
    m_error->clearMessage();
    Q_EMIT given(action);
}

} // namespace smarketing
