// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/mention_edit.h"

#include "avatar.h"
#include "parts/enter_key.h"
#include "style/icons.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QStandardItemModel>

namespace smarketing {

using namespace Qt::StringLiterals;

MentionEdit::MentionEdit(QWidget *parent)
    : QPlainTextEdit(parent), m_completer(new QCompleter(this)), m_people(new QStandardItemModel(this))
{
    setTabChangesFocus(true);
    m_completer->setModel(m_people);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &MentionEdit::insert);
}

void MentionEdit::setPeople(const QList<Person> &people)
{
    m_people->clear();
    for (const Person &person : people)
        m_people->appendRow(new QStandardItem(icon(u"user"_s, toneOf(person)), person.name));
}

void MentionEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible() &&
        (isEnter(*event) || event->key() == Qt::Key_Tab || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list of names takes it
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    offer();
}

void MentionEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QPlainTextEdit::inputMethodEvent(event);
    offer();
}

void MentionEdit::offer()
{
    const auto typed = mentionBeingTyped(toPlainText().left(textCursor().position()));
    m_completer->setCompletionPrefix(typed.value_or(QString()));
    const bool done = m_completer->completionCount() == 0 || m_completer->currentCompletion() == typed;
    if (!typed || done) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) +
                   m_completer->popup()->verticalScrollBar()->sizeHint().width() + 24);
    m_completer->complete(place);
}

void MentionEdit::insert(const QString &name)
{
    QTextCursor cursor = textCursor();
    const auto typed = mentionBeingTyped(toPlainText().left(cursor.position()));
    if (!typed)
        return;
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed->size()));
    cursor.insertText(name + u' ');
    setTextCursor(cursor);
}

} // namespace smarketing
