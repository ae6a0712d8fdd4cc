// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/feedback_form.h"

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace smarketing {

class DraftSaver;

/// Feedback on many handoffs, a row each. Enter goes to the next field that is still missing; drafts are those of the
/// form, so that what was begun in one place is found in the other.
class FeedbackGrid : public QWidget {
    Q_OBJECT
public:
    FeedbackGrid(Session &session, bool declining, QWidget *parent = nullptr);

    void setRows(const QList<handoffs::InboxItem> &items, const FeedbackChoices &choices);
    QList<Feedback> complete() const;
    int rowCount() const { return int(m_rows.size()); }
    int incompleteCount() const;
    void showMissing();                                     ///< below each row that has something missing
    void showReason(HandoffId handoff, const QString &why); ///< what refused it
    void remove(HandoffId handoff);                         ///< it was sent
    void focusFirst();
    void flush();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        HandoffId handoff;
        Label *lead = nullptr;
        QComboBox *rating = nullptr;
        QComboBox *fit = nullptr;
        QComboBox *reason = nullptr;
        QLineEdit *comment = nullptr;
        Label *missing = nullptr;
        FeedbackInput kept; ///< what the draft knows and the row has no field for
    };

    void addRow(const handoffs::InboxItem &item, const FeedbackChoices &choices);
    void takeDraft(const QString &form, const QJsonObject &draft);
    FeedbackInput input(const Row &row) const;
    void edited(HandoffId handoff);
    void goOn(const QWidget *from);
    static QList<QWidget *> fields(const Row &row);
    Row *find(HandoffId handoff);

    DraftSaver *m_drafts;
    bool m_declining;
    bool m_showing = false;
    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace smarketing
