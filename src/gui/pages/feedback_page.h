// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "parts/filter_state.h"
#include "smarketing/workbench/handoff.h"

class QPlainTextEdit;
class QPushButton;

namespace smarketing {

class Card;
class ChoiceChips;
class EmptyState;
class FeedbackModel;
class FieldError;
class FilterBar;
class Label;
class PageHeader;
class Sparkline;
class TableView;

/// What sales said of the leads: low ratings that nobody has answered first, those overdue longest at the top.
/// Marketing answers beside the list what it changes, or why not (R7).
class FeedbackPage : public Page {
    Q_OBJECT
public:
    explicit FeedbackPage(Session &session, QWidget *parent = nullptr);

    /// {feedback}: selects that one. Filters: campaign, persona, channel, rep, rating, from, to, unanswered.
    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;
    QList<TourStop> tourStops() override;

protected:
    void onChanged(const Changes &changes) override;

private:
    struct Choices;

    void build();
    QWidget *buildTrend();
    QWidget *buildDetail();
    void loadChoices();
    void takeChoices(const Choices &choices);
    void explainEmptiness();
    void applyFilter();
    void readTrend();
    void showTrend(const QList<feedbackStore::Bucket> &weeks, int unanswered);
    void followSelection();
    void showLine(const handoffs::FeedbackLine &line);
    void answer();

    handoffs::Filter m_filter;
    QList<Reason> m_reasons;
    FeedbackId m_wanted;
    FeedbackId m_shown;
    LeadId m_lead;
    int m_underWay = 0;
    quint64 m_trendAsked = 0;
    PageHeader *m_header;
    FilterBar *m_filters;
    FeedbackModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    Sparkline *m_trend;
    Label *m_trendText;
    Card *m_detail;
    Label *m_who;
    Label *m_what;
    Label *m_words;
    Label *m_why;
    Label *m_answered;
    ChoiceChips *m_kind;
    QPlainTextEdit *m_text;
    FieldError *m_error;
    QPushButton *m_send;
    QPushButton *m_openLead;
    QWidget *m_answerForm;
};

} // namespace smarketing
