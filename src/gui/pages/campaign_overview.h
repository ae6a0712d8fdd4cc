// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/record_conflict.h"
#include "pane.h"
#include "smarketing/workbench/campaign.h"
#include "smarketing/workbench/persona.h"

#include <QTimer>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace smarketing {

class DateEdit;
class FieldError;
class Label;
class MoneyEdit;
class SearchCombo;
class TagEdit;

/// A campaign's plan as a form without a Save button: each field is written when it is left (the objective also while
/// typing pauses), and can be undone. A field that is refused keeps what was typed and says what is wrong.
class CampaignOverview : public Pane {
    Q_OBJECT
public:
    explicit CampaignOverview(Session &session, QWidget *parent = nullptr);
    ~CampaignOverview() override;

    void setCampaign(CampaignId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Loaded {
        Campaign campaign;
        QList<personas::Summary> personas;
        QList<Channel> channels;
        QList<Person> people;
        QHash<PersonaId, PersonaVersionId> launchedWith;
        QString currency;
    };

    void build();
    void addRow(QFormLayout *form, const QString &label, const QString &name, const QString &field, QWidget *widget);
    void connectFields();
    void reload();
    void fill(const Loaded &loaded);
    void showFields();
    void permit();
    Campaign typed() const;
    void save();
    void saveAs(const Campaign &campaign, const Campaign &before);
    void saved(const Campaign &before);
    static bool samePlan(const Campaign &a, const Campaign &b);
    bool failed(const Error &error, const Campaign &wanted);
    QList<RecordField<Campaign>> fields() const;
    void askWhoseStays(const Campaign &mine);

    CampaignId m_id;
    Loaded m_loaded;
    Campaign m_shown; ///< as last read or written: what the fields are compared with
    bool m_saving = false;
    Latest m_reading;
    QTimer m_pause;
    QLineEdit *m_name;
    QPlainTextEdit *m_objective;
    TagEdit *m_personas;
    TagEdit *m_channels;
    SearchCombo *m_owner;
    MoneyEdit *m_budget;
    DateEdit *m_starts;
    DateEdit *m_ends;
    Label *m_note;
    QHash<QString, FieldError *> m_errors; ///< by the field of a refusal
};

} // namespace smarketing
