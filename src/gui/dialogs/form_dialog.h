// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/fitting_dialog.h"

#include "smarketing/domain/error.h"

#include <QHash>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace smarketing {

class FieldError;
class Label;

/// A small form: fields with their labels above, what is wrong below the field it concerns, two buttons. It stays open,
/// with everything entered, until what it asked for was done. Ctrl+Enter accepts it from every field.
class FormDialog : public FittingDialog {
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &acceptText, QWidget *parent);

    /// What went wrong, beside the field it names, else at the foot.
    void showError(const Error &error);

protected:
    /// `name` is what a Refused calls the field.
    void addField(const QString &name, const QString &label, QWidget *editor, const QString &hint = {});
    void addSection(const QString &title);
    void addWide(QWidget *widget);
    void addButton(QPushButton *button); ///< at the left of the foot
    void setIntroduction(const QString &text);
    void setBusy(bool busy);
    QPushButton *acceptButton() const { return m_accept; }

    /// The accept button was pressed. Ends in accept(), or in showError().
    virtual void submit() = 0;

private:
    void clearErrors();

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
