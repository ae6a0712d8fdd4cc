// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/close_meeting_dialog.h"

#include "parts/button.h"
#include "parts/label.h"
#include "smarketing/workbench/words.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// In the words of the refusal that would come.
QString textOf(const meetings::Missing &missing)
{
    switch (missing.what) {
    case meetings::Missing::What::Marketing:
        return words::errorText(Refused(18, u"marketing-absent"_s));
    case meetings::Missing::What::Sales:
        return words::errorText(Refused(18, u"sales-absent"_s));
    case meetings::Missing::What::Feedback:
        return words::errorText(Refused(8, u"feedback-undiscussed"_s, {}, {missing.lead, missing.receiver}));
    }
    return {};
}

} // namespace

CloseMeetingDialog::CloseMeetingDialog(Session &session, const meetings::Board &board, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_meeting(*board.meeting),
      m_text(new Label),
      m_error(new Label({}, TextSize::Body, Tone::Error)),
      m_list(new QListWidget),
      m_close(makeButton(u"acceptButton"_s, tr("Close the meeting"), {}, ButtonKind::Primary))
{
    setObjectName(u"closeMeetingDialog"_s);
    setWindowTitle(tr("Close the meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(widthOfLetters(*this, 78));
    build();
    show(board.missing);
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touchesAny({u"meeting"_s, u"meeting_attendance"_s, u"agenda_item"_s, u"handoff"_s}))
            reload();
    });
    connect(m_close, &QPushButton::clicked, this, &CloseMeetingDialog::close);
    connect(m_list, &QListWidget::itemActivated, this, [this] { choose(m_list->currentRow()); });
}

void CloseMeetingDialog::build()
{
    m_text->setObjectName(u"closeMeetingText"_s);
    m_text->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->hide();
    m_list->setObjectName(u"closeMeetingMissing"_s);
    m_list->setAccessibleName(tr("What is missing"));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    auto *cancel = makeButton(u"cancelButton"_s, tr("Go on with the meeting"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(new HeadingLabel(windowTitle()));
    column->addWidget(m_text);
    column->addWidget(m_list, 1);
    column->addWidget(m_error);
    column->addLayout(foot);
}

void CloseMeetingDialog::reload()
{
    m_session.read([meeting = m_meeting](Reading &reading) { return meetings::missing(reading, meeting); })
        .then(this, [this](const QList<meetings::Missing> &missing) { show(missing); })
        .onFailed(this, [](const Error &) {});
}

void CloseMeetingDialog::show(const QList<meetings::Missing> &missing)
{
    m_missing = missing;
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const meetings::Missing &one : missing)
        new QListWidgetItem(icon(u"triangle-alert"_s, Tone::Warning), textOf(one), m_list);
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    m_list->setVisible(!missing.isEmpty());
    m_close->setEnabled(missing.isEmpty());
    if (missing.isEmpty())
        m_close->setFocus();
    else
        m_list->setFocus();
    m_text->setText(
        missing.isEmpty()
            ? tr("Both departments are here, and what was owed is given or talked about. Once it is closed, "
                 "what was said and decided stays. Open items and undone actions come back next week.")
            : tr("This is missing before the meeting can be closed. Choose a line to go there."));
}

void CloseMeetingDialog::choose(int row)
{
    const meetings::Missing missing = m_missing.value(row);
    accept();
    Q_EMIT itemChosen(missing.item);
}

void CloseMeetingDialog::close()
{
    m_session.write({u"close-meeting"_s}, [id = m_meeting.id](Transaction &tx) { meetings::close(tx, id); })
        .then(this,
              [this] {
                  accept();
                  Q_EMIT closed(m_meeting.id);
              })
        .onFailed(this, [this](const Error &error) {
            m_error->setText(words::errorText(error));
            m_error->show();
        });
}

} // namespace smarketing
