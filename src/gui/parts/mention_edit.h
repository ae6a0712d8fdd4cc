// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/comment.h"

#include <QPlainTextEdit>

class QCompleter;
class QStandardItemModel;

namespace smarketing {

/// A few lines of text in which "@" and the beginning of a name offers the people there are; Enter or Tab puts the name
/// in.
class MentionEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit MentionEdit(QWidget *parent = nullptr);

    void setPeople(const QList<Person> &people);
    QCompleter *completer() const { return m_completer; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void offer();
    void insert(const QString &name);

    QCompleter *m_completer;
    QStandardItemModel *m_people;
};

} // namespace smarketing
