// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/feedback_model.h"

#include "models/handoff_look.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/scorecard.h"
#include "smarketing/workbench/words.h"

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int feedbackAPage = 100;

} // namespace

FeedbackModel::FeedbackModel(Session &session, QObject *parent) : QAbstractTableModel(parent), m_session(session) {}

void FeedbackModel::setFilter(const handoffs::Filter &filter)
{
    m_filter = filter;
    reload();
}

void FeedbackModel::reload()
{
    read(std::nullopt);
}

void FeedbackModel::read(const std::optional<handoffs::FeedbackKey> &after)
{
    const quint64 asked = ++m_asked;
    ++m_underWay;
    m_session
        .read([filter = m_filter, after](Reading &reading) {
            return std::pair(handoffs::feedbackPage(reading, filter, after, feedbackAPage),
                             scorecards::soon(reading).forMarketing);
        })
        .then(this,
              [this, asked, first = !after](const std::pair<QList<handoffs::FeedbackLine>, Instant> &answer) {
                  const QList<handoffs::FeedbackLine> &lines = answer.first;
                  --m_underWay;
                  if (asked != m_asked)
                      return;
                  m_soonUntil = answer.second;
                  m_more = lines.size() == feedbackAPage;
                  if (first) {
                      beginResetModel();
                      m_lines = lines;
                      endResetModel();
                      Q_EMIT loaded();
                  } else if (!lines.isEmpty()) {
                      beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + lines.size()) - 1);
                      m_lines += lines;
                      endInsertRows();
                  }
              })
        .onFailed(this, [this](const Error &error) {
            --m_underWay;
            if (!words::isSilent(error))
                Q_EMIT failed(words::errorText(error));
        });
}

const handoffs::FeedbackLine *FeedbackModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr;
}

int FeedbackModel::rowOf(FeedbackId feedback) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines[row].feedback.id == feedback)
            return row;
    }
    return -1;
}

int FeedbackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FeedbackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FeedbackModel::text(const handoffs::FeedbackLine &line, int column) const
{
    switch (column) {
    case Rating:
        return line.feedback.rating;
    case LeadName:
        return line.leadName;
    case Fit:
        return handoffLook::fit(line.feedback.fit).text;
    case Comment:
        return line.feedback.comment.simplified();
    case Campaign:
        return line.campaign;
    case PersonaName:
        return line.salesPersona.isEmpty() ? line.persona : tr("%1, rather %2").arg(line.persona, line.salesPersona);
    case Rep:
        return line.rep;
    case Given:
        return toDateTime(line.feedback.givenAt);
    case Answer:
        return answerLook(line).text;
    default:
        return {};
    }
}

PillLook FeedbackModel::answerLook(const handoffs::FeedbackLine &line) const
{
    if (line.answer)
        return line.answer->kind == AnswerKind::Change ? PillLook{tr("We change"), Tone::Success, u"check"_s}
                                                       : PillLook{tr("Stays as it is"), Tone::Neutral, u"message"_s};
    if (line.needsAnswer() && line.answerDueAt)
        return handoffLook::due(*line.answerDueAt, m_session.now(), m_soonUntil);
    return {tr("Not needed"), Tone::Muted, u"minus"_s};
}

QVariant FeedbackModel::data(const QModelIndex &index, int role) const
{
    const handoffs::FeedbackLine &line = m_lines[index.row()];
    if (role == Qt::DisplayRole)
        return text(line, index.column());
    if (role == Qt::ToolTipRole && index.column() == Comment)
        return line.feedback.comment.isEmpty() ? QVariant() : line.feedback.comment;
    if (role == role::strong)
        return index.column() == LeadName && line.needsAnswer();
    if (index.column() != Fit && index.column() != Answer)
        return {};
    const PillLook look = index.column() == Fit ? handoffLook::fit(line.feedback.fit) : answerLook(line);
    if (role == role::tone)
        return int(look.tone);
    return role == role::icon ? QVariant(look.icon) : QVariant();
}

QVariant FeedbackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Rating:
        return tr("Rating");
    case LeadName:
        return tr("Lead");
    case Fit:
        return tr("Persona fit");
    case Comment:
        return tr("Comment");
    case Campaign:
        return tr("Campaign");
    case PersonaName:
        return tr("Persona");
    case Rep:
        return tr("Sales rep");
    case Given:
        return tr("Given");
    case Answer:
        return tr("Answer");
    default:
        return {};
    }
}

bool FeedbackModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && m_underWay == 0;
}

void FeedbackModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(handoffs::keyOf(m_lines.last()));
}

} // namespace smarketing
