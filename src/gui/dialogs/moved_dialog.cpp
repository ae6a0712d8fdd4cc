// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/moved_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// Tables as people think of them, in the order of their daily work.
struct Kind {
    const char *name;
    QStringList tables;
};

const QList<Kind> &kinds()
{
    static const QList<Kind> all = {
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Leads"), {u"lead"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Touchpoints"), {u"touchpoint"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Handoffs"), {u"handoff"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Feedback and its answers"),
         {u"feedback"_s, u"feedback_reason"_s, u"feedback_answer"_s, u"reason"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Activities"), {u"activity"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Deals"), {u"deal"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Campaigns and their logs"),
         {u"campaign"_s, u"campaign_persona"_s, u"campaign_channel"_s, u"campaign_log"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Reach"), {u"reach"_s, u"channel"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Personas"),
         {u"persona"_s, u"persona_version"_s, u"persona_claim"_s, u"persona_signature"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Goals and consent"),
         {u"goal"_s, u"metric"_s, u"consent"_s, u"consent_reply"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Teams"), {u"team"_s, u"team_member"_s, u"team_goal"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Obstacles and working time"),
         {u"obstacle"_s, u"obstacle_confirmation"_s, u"working_hours"_s, u"own_day"_s, u"sla"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Meetings"),
         {u"meeting"_s, u"meeting_series"_s, u"meeting_series_unit"_s, u"meeting_attendance"_s, u"agenda_item"_s,
          u"agenda_item_handoff"_s, u"decision"_s, u"action_item"_s, u"process_card"_s, u"exchange_session"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Comments"), {u"comment"_s, u"mention"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Imports"), {u"import"_s, u"import_slice"_s, u"import_reject"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "People and units"), {u"person"_s, u"unit"_s, u"absence"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Settings, views and drafts"),
         {u"setting"_s, u"saved_view"_s, u"draft"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "History"), {u"command"_s, u"event"_s}},
        {QT_TRANSLATE_NOOP("smarketing::MovedDialog", "Searching and figures"), {u"lead_search"_s, u"measure_day"_s}},
    };
    return all;
}

/// Whoever opens it comes in with a login of their own, not with the administrator's.
WorkspaceAddress withoutLogin(const WorkspaceAddress &address)
{
    if (!address.isServer())
        return address;
    QMap<QString, QString> options = address.options();
    options.remove(u"user"_s);
    options.remove(u"password"_s);
    if (!options.contains(u"sslmode"_s))
        options.insert(u"sslmode"_s, u"prefer"_s); // as the move itself has come in
    return WorkspaceAddress::of(options);
}

/// Rows by kind; what belongs to none comes last.
QList<std::pair<QString, qint64>> countsOf(const QList<workspaceMove::MovedRows> &tables)
{
    QList<std::pair<QString, qint64>> counts;
    qint64 rest = 0;
    for (const Kind &kind : kinds())
        counts += {MovedDialog::tr(kind.name), 0};
    for (const workspaceMove::MovedRows &table : tables) {
        const auto found =
            std::ranges::find_if(kinds(), [&](const Kind &kind) { return kind.tables.contains(table.table); });
        (found == kinds().end() ? rest : counts[found - kinds().begin()].second) += table.rows;
    }
    if (rest > 0)
        counts += {MovedDialog::tr("Everything else"), rest};
    return counts;
}

} // namespace

MovedDialog::MovedDialog(const WorkspaceAddress &to, const workspaceMove::Arrived &arrived, QWidget *parent)
    : FittingDialog(parent), m_to(to), m_arrived(arrived)
{
    setObjectName(u"movedDialog"_s);
    setWindowTitle(tr("The workspace has arrived"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 78));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::l);
    column->addWidget(new HeadingLabel(windowTitle()));
    for (const QString &note : notes()) {
        auto *label = new Label(note);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    column->addWidget(table(), 1);
    auto *copy = makeButton(u"copyDetails"_s, tr("Copy details"), u"copy"_s);
    copy->setToolTip(tr("Every table with its rows and checksum, for a spreadsheet"));
    auto *close = makeButton(u"closeButton"_s, tr("Close"));
    auto *open = makeButton(u"openMoved"_s, tr("Open the moved workspace"), {}, ButtonKind::Primary);
    open->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(copy);
    foot->addStretch(1);
    foot->addWidget(close);
    foot->addWidget(open);
    column->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, &MovedDialog::copyDetails);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(open, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT openWanted(withoutLogin(m_to).text());
    });
}

QStringList MovedDialog::notes() const
{
    QStringList lines = {tr("%n row(s) were copied to %1, read again and compared: they are the same.", nullptr,
                            static_cast<int>(m_arrived.moved.rows()))
                             .arg(m_to.name()),
                         m_to.isServer()
                             ? tr("The file stays as it was. From now on work on the server, so that nothing "
                                  "is written in both places.")
                             : tr("The server stays as it was. From now on work in one of the two places, so "
                                  "that nothing is written in both.")};
    if (m_to.isServer())
        lines +=
            tr("Everybody who is active has a login there. Nobody signs in before a manager, or the administrator, "
               "has set a password for them on the page People.");
    if (!m_arrived.moved.mended.isEmpty())
        lines += tr("%n text(s) held characters that no server keeps. They are � there now: %1.", nullptr,
                    static_cast<int>(m_arrived.moved.mended.size()))
                     .arg(u"%1 %2, %3"_s.arg(m_arrived.moved.mended.constFirst().table,
                                             QString::number(m_arrived.moved.mended.constFirst().id),
                                             m_arrived.moved.mended.constFirst().column));
    if (m_arrived.laterChanges > 0)
        lines += tr("%n change(s) were made on the server meanwhile. They are not in the file.", nullptr,
                    static_cast<int>(m_arrived.laterChanges));
    return lines;
}

QTableWidget *MovedDialog::table() const
{
    const auto counts = countsOf(m_arrived.moved.tables);
    auto *table = new QTableWidget(int(counts.size()), 3);
    table->setObjectName(u"movedTables"_s);
    table->setAccessibleName(tr("What arrived"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Rows"), tr("Compared")});
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setMinimumHeight(table->fontMetrics().lineSpacing() * 8);
    for (int row = 0; row < counts.size(); ++row) {
        const auto &[name, rows] = counts.at(row);
        auto *count = new QTableWidgetItem(QLocale().toString(rows));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        table->setItem(row, 0, new QTableWidgetItem(name));
        table->setItem(row, 1, count);
        table->setItem(row, 2, new QTableWidgetItem(icon(u"circle-check"_s, Tone::Success), tr("the same")));
    }
    return table;
}

void MovedDialog::copyDetails() const
{
    QString text = u"table\trows\tchecksum\n"_s;
    for (const workspaceMove::MovedRows &table : m_arrived.moved.tables)
        text += u"%1\t%2\t%3\n"_s.arg(table.table, QString::number(table.rows), QString::fromLatin1(table.checksum));
    QGuiApplication::clipboard()->setText(text);
}

} // namespace smarketing
