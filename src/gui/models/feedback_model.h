// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/pill.h"
#include "smarketing/workbench/handoff.h"
#include "smarketing/workbench/session.h"

#include <QAbstractTableModel>

namespace smarketing {

/// What came back from sales, page by page: low ratings that wait for an answer first, those overdue longest at the
/// top; then the latest first.
class FeedbackModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Rating, LeadName, Fit, Comment, Campaign, PersonaName, Rep, Given, Answer, ColumnCount };

    explicit FeedbackModel(Session &session, QObject *parent = nullptr);

    void setFilter(const handoffs::Filter &filter); ///< reads anew
    void reload();
    bool isSettled() const { return m_underWay == 0; }
    const handoffs::FeedbackLine *line(int row) const; ///< null where there is none
    int rowOf(FeedbackId feedback) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); ///< the first page is there
    void failed(const QString &text);

private:
    void read(const std::optional<handoffs::FeedbackKey> &after);
    QVariant text(const handoffs::FeedbackLine &line, int column) const;
    PillLook answerLook(const handoffs::FeedbackLine &line) const;

    Session &m_session;
    handoffs::Filter m_filter;
    QList<handoffs::FeedbackLine> m_lines;
    Instant m_soonUntil; ///< an answer due by then is warned of
    bool m_more = false;
    quint64 m_asked = 0;
    int m_underWay = 0;
};

} // namespace smarketing
