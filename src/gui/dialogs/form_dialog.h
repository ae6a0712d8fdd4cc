// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/record_conflict.h"

#include "smarketing/workbench/session.h"

#include <QHash>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace smarketing {

class FieldError;
class Label;

/// A small form: fields with their labels above, what is wrong below the field it concerns, two buttons. It stays open,
/// with everything entered, until what it asked for was done. Ctrl+Enter accepts it from every field. It opens with the
/// keyboard in its first field, unless it has put it elsewhere, and Tab goes through the fields before the buttons.
class FormDialog : public FittingDialog {
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &acceptText, QWidget *parent);

    void setVisible(bool visible) override;

    /// What went wrong, beside the field it names, else at the foot.
    void showError(const Error &error);

    /// `error` is what saving `mine` met. Where somebody else has changed the record since it was `before`, it is read
    /// again and one chooses field by field; `save` is given what to save. All other errors are shown. What was typed
    /// stays in the form until something is saved.
    template <class T, class Read>
    void settle(Session &session, const Error &error, const RecordEdit<T> &edit, Read read,
                std::function<void(const T &)> save)
    {
        if (!dynamic_cast<const Conflict *>(&error))
            return showError(error);
        session.read(std::move(read))
            .then(this,
                  [this, edit, save](const T &theirs) {
                      setBusy(false);
                      chooseVersions<T>(this, edit.subject, edit.fields, edit.before, edit.mine, theirs, save);
                  })
            .onFailed(this, [this](const Error &gone) { showError(gone); });
    }

protected:
    /// `name` is what a Refused calls the field.
    void addField(const QString &name, const QString &label, QWidget *editor, const QString &hint = {});
    void addSection(const QString &title);
    /// To be added as a field: the path of a file beside a button that lets one choose it. Its parts are named after
    /// `name`: pathField, choosePath, pathRow.
    QWidget *fileRow(const QString &name, QLineEdit *path, const QString &label, const std::function<void()> &choose);
    void addWide(QWidget *widget);
    void addButton(QPushButton *button); ///< at the left of the foot
    void setIntroduction(const QString &text);
    void setBusy(bool busy);
    QPushButton *acceptButton() const { return m_accept; }

    /// The accept button was pressed. Ends in accept(), or in showError().
    virtual void submit() = 0;

private:
    void clearErrors();
    void leadKeyboard();

    QScrollArea *m_scroll;
    QVBoxLayout *m_fields;
    QHash<QString, FieldError *> m_errors;
    QHash<QString, QWidget *> m_editors;
    Label *m_introduction;
    Label *m_error;
    QPushButton *m_accept;
    QPushButton *m_cancel;
    QHBoxLayout *m_foot;
};

} // namespace smarketing
