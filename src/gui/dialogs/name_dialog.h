// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace smarketing {

class FieldError;

/// Asks for a name and nothing else. Stays open until done() says that the name was taken up; a refusal is shown below
/// the field. Open it with open().
class NameDialog : public QDialog {
    Q_OBJECT
public:
    struct Texts {
        QString title;
        QString label;
        QString hint;   ///< what happens then
        QString accept; ///< on the button
    };
    NameDialog(const Texts &texts, const QString &name, QWidget *parent = nullptr);

    QString name() const;
    void refuse(const QString &message);

Q_SIGNALS:
    void nameGiven(const QString &name);

private:
    QLineEdit *m_name;
    FieldError *m_error;
};

} // namespace smarketing
