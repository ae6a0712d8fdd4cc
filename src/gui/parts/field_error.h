// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace smarketing {

class Label;

/// Marks a field: error-coloured edge (drawn by Style) and the message as accessible description, so that a screen
/// reader says it on entering the field. An empty message clears the mark.
void setInvalid(QWidget *field, const QString &message);
bool isInvalid(const QWidget *field);

/// The line below a field that says what is wrong and what would be right. Takes no room while there is nothing to say.
/// It clears itself as soon as the field is edited.
class FieldError : public QWidget {
    Q_OBJECT

public:
    explicit FieldError(QWidget *field, QWidget *parent = nullptr);

    void setMessage(const QString &message);
    QString message() const { return m_message; }

public Q_SLOTS:
    void clearMessage() { setMessage({}); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    QPointer<QWidget> m_field;
    QString m_message;
    Label *m_icon;
    Label *m_text;
};

} // namespace smarketing
