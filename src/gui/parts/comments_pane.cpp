// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/comments_pane.h"

#include "avatar.h"
#include "dialogs/words_dialog.h"
#include "parts/button.h"
#include "parts/empty_state.h"
#include "parts/field_error.h"
#include "parts/mention_edit.h"
#include "parts/send_keys.h"
#include "parts/timeline.h"
#include "parts/timeline_model.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int heightInScrollArea = 240;

} // namespace

CommentsPane::CommentsPane(Session &session, QWidget *parent)
    : Pane(session, parent),
      m_text(new MentionEdit),
      m_error(new FieldError(m_text)),
      m_send(makeButton(u"sendComment"_s, tr("Send"), u"send"_s)),
      m_writing(new QWidget),
      m_timeline(new Timeline),
      m_empty(new EmptyState(u"message"_s, {}, {})),
      m_stack(new QStackedWidget)
{
    setObjectName(u"commentsPane"_s);
    build();
    connect(m_send, &QPushButton::clicked, this, &CommentsPane::add);
    addSendKeys(m_text, m_send);
    connect(m_timeline, &Timeline::entryActivated, this, &CommentsPane::edit);
    connect(m_timeline, &QWidget::customContextMenuRequested, this, &CommentsPane::showMenu);
    connect(&session, &Session::actorChanged, this, [this] {
        permit();
        reload();
    });
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"comment"_s, u"mention"_s, u"person"_s}))
            reload();
    });
    permit();
}

void CommentsPane::build()
{
    m_text->setObjectName(u"commentText"_s);
    m_text->setAccessibleName(tr("Comment"));
    m_text->setPlaceholderText(tr("Write a comment; @ mentions somebody. Ctrl+Enter sends it"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3 + space::l);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_text, 1);
    line->addWidget(m_send, 0, Qt::AlignBottom);
    auto *writing = new QVBoxLayout(m_writing);
    writing->setContentsMargins(0, 0, 0, 0);
    writing->setSpacing(space::xs);
    writing->addLayout(line);
    writing->addWidget(m_error);
    m_timeline->setObjectName(u"comments"_s);
    m_timeline->setAccessibleName(tr("Comments"));
    m_timeline->setSelectionMode(QAbstractItemView::SingleSelection);
    m_timeline->setContextMenuPolicy(Qt::CustomContextMenu);
    m_timeline->installEventFilter(this);
    m_timeline->viewport()->installEventFilter(this);
    m_stack->addWidget(m_timeline);
    m_empty->setStandsForList();
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xs, space::m, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(m_writing);
    column->addWidget(m_stack, 1);
}

// A height that follows the width would have the scroll area lay it out for ever.
void CommentsPane::keepHeight()
{
    setFixedHeight(heightInScrollArea);
}

void CommentsPane::permit()
{
    const bool writes = may(session().actor(), Action::Comment);
    m_writing->setVisible(writes);
    m_empty->setTexts(u"message"_s, tr("No comments yet"),
                      writes ? tr("Ask or tell the other department here; everybody sees it.")
                             : tr("What people say about this stands here."));
}

void CommentsPane::setSubject(const comments::On &on)
{
    if (on.subject == m_on.subject && on.id == m_on.id)
        return;
    m_on = on;
    m_text->clear();
    show({});
    reload();
}

void CommentsPane::reload()
{
    if (m_on.id <= 0)
        return;
    read(
        m_reading, [on = m_on](Reading &reading) { return comments::of(reading, on); },
        [this](const comments::Thread &thread) { show(thread); });
}

void CommentsPane::show(const comments::Thread &thread)
{
    m_thread = thread;
    m_text->setPeople(thread.people);
    QList<TimelineEntry> entries;
    for (const Comment &one : thread.comments) {
        const auto author = std::ranges::find(thread.people, one.person, &Person::id);
        const Tone tone = author == thread.people.end() ? Tone::Neutral : toneOf(*author);
        entries.prepend({QString::number(one.id.value), toDateTime(one.at).toTimeZone(thread.zone), u"message"_s, tone,
                         one.personName, one.text, one.editedAt ? tr("edited") : QString()});
    }
    m_timeline->setEntries(entries);
    m_stack->setCurrentIndex(entries.isEmpty() ? 1 : 0);
    Q_EMIT countChanged(count());
}

/// What is in front of whoever is mentioned counts as read; not what lies below the end of a page.
void CommentsPane::markRead()
{
    if (!m_thread.unread)
        return;
    m_thread.unread = false;
    write(
        u"read-comments"_s, [on = m_on](Transaction &tx) { comments::markRead(tx, on); }, [] {});
}

void CommentsPane::add()
{
    const QString text = m_text->toPlainText();
    m_error->clearMessage();
    write(
        u"add-comment"_s, [on = m_on, text](Transaction &tx) { return comments::add(tx, on, text); },
        [this, text](CommentId) {
            // Somebody quick has begun the next one.
            if (m_text->toPlainText() == text)
                m_text->clear();
            reload();
        },
        [this](const Error &error) {
            if (!dynamic_cast<const Refused *>(&error))
                return false;
            m_error->setMessage(words::errorText(error));
            return true;
        });
}

const Comment *CommentsPane::own(const QString &key) const
{
    const auto found = std::ranges::find(m_thread.comments, CommentId(key.toLongLong()), &Comment::id);
    const Person &me = session().actor();
    const bool mine = found != m_thread.comments.end() && found->person == me.id && may(me, Action::Comment);
    return mine ? &*found : nullptr;
}

QString CommentsPane::currentKey() const
{
    const auto *entry = static_cast<const TimelineModel *>(m_timeline->model())->entry(m_timeline->currentIndex());
    return entry ? entry->key : QString();
}

void CommentsPane::edit(const QString &key)
{
    const Comment *comment = own(key);
    if (!comment)
        return;
    auto *dialog = new WordsDialog({tr("Edit the comment"), {}, tr("Comment"), tr("Save")}, u"text"_s, this);
    dialog->setWords(comment->text);
    connect(dialog, &WordsDialog::given, this, [this, dialog, before = *comment](const QString &text) {
        Comment changed = before;
        changed.text = text;
        change(dialog, before, changed);
    });
    dialog->open();
}

void CommentsPane::change(const QPointer<WordsDialog> &dialog, const Comment &before, const Comment &changed)
{
    write(
        u"change-comment"_s, [changed](Transaction &tx) { comments::change(tx, changed); },
        [this, before, changed, dialog] {
            if (dialog)
                dialog->accept();
            tell(tr("Changed the comment."), [this, before, changed] {
                Comment back = before;
                back.rowVersion = changed.rowVersion + 1;
                write(
                    u"change-comment"_s, [back](Transaction &tx) { comments::change(tx, back); }, [this] { reload(); });
            });
            reload();
        },
        [this, dialog, before, changed](const Error &error) {
            // A conflict is with oneself, in another window.
            if (dialog)
                dialog->settle<Comment>(
                    session(), error, {before.text, {recordField(tr("Comment"), &Comment::text)}, before, changed},
                    [on = m_on, id = changed.id](Reading &reading) {
                        return recordIn(comments::of(reading, on).comments, id, u"comment"_s);
                    },
                    [this, dialog, before](const Comment &merged) { change(dialog, before, merged); });
            return !dialog.isNull();
        });
}

void CommentsPane::removeCurrent()
{
    const Comment *comment = own(currentKey());
    if (!comment)
        return;
    write(
        u"remove-comment"_s, [id = comment->id](Transaction &tx) { comments::remove(tx, id); },
        [this, id = comment->id] {
            tell(tr("Deleted the comment."), [this, id] {
                write(
                    u"restore-comment"_s, [id](Transaction &tx) { comments::restore(tx, id); }, [this] { reload(); });
            });
            reload();
        });
}

bool CommentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_timeline->viewport() && event->type() == QEvent::Paint)
        markRead();
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return Pane::eventFilter(watched, event);
}

void CommentsPane::showMenu(const QPoint &at)
{
    m_timeline->setCurrentIndex(m_timeline->indexAt(at));
    const QString key = currentKey();
    if (!own(key))
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"pencil"_s), tr("Edit…"), this, [this, key] { edit(key); });
    menu->addAction(icon(u"trash"_s), tr("Delete"), this, &CommentsPane::removeCurrent);
    menu->popup(m_timeline->viewport()->mapToGlobal(at));
}

} // namespace smarketing
