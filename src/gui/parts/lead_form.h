// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "smarketing/domain/error.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace smarketing {

class FieldError;
class MoneyEdit;

/// The values of a lead, in two columns: for its detail and for a new one. It knows no database; what is entered is
/// read with lead(), and what is wrong is shown beside the field that a Refused names.
class LeadForm : public QWidget {
    Q_OBJECT
public:
    explicit LeadForm(QWidget *parent = nullptr);

    void setChoices(const LeadChoices &choices);
    void setLead(const Lead &lead);
    /// Puts values into the fields as if they had been typed.
    void enter(const Lead &values);
    /// Whether both changed the same value, each in their own way.
    static bool clash(const Lead &before, const Lead &mine, const Lead &theirs);
    /// What was `written` from here has become `stored`; what was entered since stays as it is.
    void follow(const Lead &stored, const Lead &written);
    /// What was set, with what was entered since.
    Lead lead() const;
    /// Whether something is entered that lead() was not set with.
    bool isModified() const;
    /// An empty reason lets one edit; otherwise it is the tooltip of every field.
    void setReadOnly(const QString &reason);
    /// Shows it beside its field; false where the field is not here.
    bool showError(const Error &error);
    void focusFirst();

Q_SIGNALS:
    void edited();    ///< with every key
    void committed(); ///< a field was left, or a choice made, and something is modified

private:
    struct Cell {
        int row;
        int column;
        int span = 1;
    };
    QLineEdit *addText(QGridLayout *grid, Cell cell, const QString &name, const QString &label);
    SearchCombo *addChoice(QGridLayout *grid, Cell cell, const QString &name, const QString &label);
    void addField(QGridLayout *grid, Cell cell, const QString &name, const QString &label, QWidget *editor);
    bool eventFilter(QObject *watched, QEvent *event) override;
    void commit();
    QList<std::pair<QLineEdit *, QString Lead::*>> texts() const;
    template <class IdType> void choose(SearchCombo *combo, IdType Lead::*member, const Lead &values);

    Lead m_lead;
    QHash<const SearchCombo *, qint64>
        m_picked; ///< a choice that is not among the items is kept unless another is made
    bool m_valueEntered = false;
    QHash<QString, FieldError *> m_errors;
    QHash<QString, QWidget *> m_editors;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_company;
    QLineEdit *m_jobTitle;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_city;
    QLineEdit *m_country;
    SearchCombo *m_persona;
    SearchCombo *m_campaign;
    SearchCombo *m_channel;
    SearchCombo *m_unit;
    SearchCombo *m_owner;
    MoneyEdit *m_value;
    QPlainTextEdit *m_note;
};

} // namespace smarketing
