// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pane.h"
#include "smarketing/workbench/comment.h"

#include <QPointer>

class QPushButton;
class QStackedWidget;

namespace smarketing {

class EmptyState;
class FieldError;
class MentionEdit;
class Timeline;
class WordsDialog;

/// What people say about one record, and where they say more (S1): put it into the record's detail and give it the
/// record. "@" mentions somebody, who finds it on Home until it was painted here before them. One's own comments are
/// edited with Enter or a double click and deleted with Delete, both of which can be undone.
class CommentsPane : public Pane {
    Q_OBJECT
public:
    explicit CommentsPane(Session &session, QWidget *parent = nullptr);

    void setSubject(const comments::On &on); ///< an id of 0 shows nothing
    void keepHeight();                       ///< for a detail that scrolls as a whole
    int count() const { return int(m_thread.comments.size()); }

Q_SIGNALS:
    void countChanged(int count);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void permit();
    void reload();
    void show(const comments::Thread &thread);
    void markRead();
    void add();
    void edit(const QString &key);
    void change(const QPointer<WordsDialog> &dialog, const Comment &before, const Comment &changed);
    void removeCurrent();
    void showMenu(const QPoint &at);
    const Comment *own(const QString &key) const;
    QString currentKey() const;

    comments::On m_on;
    comments::Thread m_thread;
    Latest m_reading;
    MentionEdit *m_text;
    FieldError *m_error;
    QPushButton *m_send;
    QWidget *m_writing;
    Timeline *m_timeline;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
};

} // namespace smarketing
