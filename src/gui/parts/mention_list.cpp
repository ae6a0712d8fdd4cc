// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/mention_list.h"

#include "parts/card.h"
#include "parts/rings_line_button.h"
#include "smarketing/workbench/words.h"

#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int mentionsRead = 50;
constexpr int linesAtMost = 4;
constexpr int charactersAtMost = 120;

struct Record {
    comments::On on;
    int count = 0;
    comments::Unread latest;
};

/// By record, the one spoken of last first.
QList<Record> recordsOf(const QList<comments::Unread> &unread)
{
    QList<Record> records;
    for (const comments::Unread &one : unread) {
        const auto known = std::ranges::find_if(records, [&one](const Record &record) {
            return record.on.subject == one.comment.subject && record.on.id == one.comment.subjectId;
        });
        if (known != records.end())
            ++known->count;
        else
            records += Record{{one.comment.subject, one.comment.subjectId}, 1, one};
    }
    return records;
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= charactersAtMost ? line : line.left(charactersAtMost) + u'…';
}

} // namespace

Link linkTo(const comments::On &on)
{
    static const QHash<CommentSubject, std::pair<QString, QString>> pages = {
        {CommentSubject::Lead, {u"leads"_s, u"lead"_s}},
        {CommentSubject::Campaign, {u"campaigns"_s, u"campaign"_s}},
        {CommentSubject::Persona, {u"personas"_s, u"persona"_s}},
        {CommentSubject::Handoff, {u"inbox"_s, u"handoff"_s}},
        {CommentSubject::Goal, {u"goals"_s, u"goal"_s}},
        {CommentSubject::Team, {u"teams"_s, u"team"_s}},
        {CommentSubject::Obstacle, {u"obstacles"_s, u"obstacle"_s}},
        {CommentSubject::AgendaItem, {u"meeting"_s, u"item"_s}}};
    const auto [page, argument] = pages.value(on.subject);
    return {page, {{argument, on.id}, {u"comments"_s, true}}};
}

MentionList::MentionList(Session &session, QWidget *parent) : Pane(session, parent), m_lines(new QVBoxLayout)
{
    setObjectName(u"mentionList"_s);
    auto *card = new Card(tr("You are mentioned"));
    m_lines->setSpacing(0);
    card->body()->addLayout(m_lines);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
    hide();
    connect(&session, &Session::actorChanged, this, &MentionList::reload);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"comment"_s, u"mention"_s}))
            reload();
    });
    reload();
}

void MentionList::reload()
{
    read(
        m_reading, [](Reading &reading) { return comments::unread(reading, mentionsRead); },
        [this](const QList<comments::Unread> &unread) { show(unread); });
}

void MentionList::show(const QList<comments::Unread> &unread)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<Record> records = recordsOf(unread).first(std::min<qsizetype>(linesAtMost, recordsOf(unread).size()));
    for (const Record &record : records) {
        const QString name = record.latest.item ? words::agendaTitle(*record.latest.item) : record.latest.about;
        const QString about = tr("%1 “%2”").arg(words::label(record.on.subject), name);
        const QString text =
            tr("%1 · %2: %3").arg(about, record.latest.comment.personName, shortened(record.latest.comment.text));
        auto *line =
            new RingsLineButton({u"mention"_s, record.count, text, record.latest.comment.text}, Tone::Shared, this);
        line->setObjectName(u"mention_%1_%2"_s.arg(toText(record.on.subject)).arg(record.on.id));
        connect(line, &QPushButton::clicked, this, [this, on = record.on] { Q_EMIT linkActivated(linkTo(on)); });
        m_lines->addWidget(line);
    }
    setVisible(!records.isEmpty());
}

} // namespace smarketing
