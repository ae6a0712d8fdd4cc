// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lead_filters.h"
#include "page.h"
#include "smarketing/workbench/lead.h"

class QScrollArea;

namespace smarketing {

class BoardColumnView;
class FilterBar;
class FirstSteps;
class LeadActions;
class PageHeader;

/// Leads by stage, each stage in its zone. Cards are moved by dragging or with Ctrl and the arrows; a move that a rule
/// meets asks for what is missing (R9).
class BoardPage : public Page {
    Q_OBJECT
public:
    explicit BoardPage(Session &session, QWidget *parent = nullptr);

    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;

protected:
    void onChanged(const Changes &changes) override;

private:
    void build();
    void showFirst(bool fresh);
    void reload();
    void readChoices();
    void showColumns(const QList<leadStore::BoardColumn> &columns);
    void step(BoardColumnView *from, int direction, bool taking);

    FilterState m_state;
    LeadChoices m_choices;
    quint64 m_token = 0;
    int m_underWay = 0;
    LeadId m_follow; ///< the card that was moved by keyboard, to be selected where it arrives
    LeadActions *m_do;
    PageHeader *m_header;
    FilterBar *m_filter;
    FirstSteps *m_first;
    QScrollArea *m_scroll;
    QList<BoardColumnView *> m_columns;
};

} // namespace smarketing
