// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/log_entry_dialog.h"

#include "parts/button.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/search_combo.h"
#include "smarketing/workbench/words.h"

#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

LogEntryDialog::LogEntryDialog(const CampaignLogEntry &entry, const QList<Channel> &channels, QWidget *parent)
    : QDialog(parent),
      m_entry(entry),
      m_text(new QPlainTextEdit(entry.text)),
      m_channel(new SearchCombo),
      m_at(new QDateTimeEdit(toDateTime(entry.at).toLocalTime())),
      m_textError(new FieldError(m_text)),
      m_atError(new FieldError(m_at))
{
    setObjectName(u"logEntryDialog"_s);
    setWindowTitle(tr("Edit the entry"));
    setAttribute(Qt::WA_DeleteOnClose);
    QList<SearchItem> items;
    for (const Channel &channel : channels)
        m_channelNames.insert(channel.id, channel.name);
    for (const Channel &channel : channels)
        items +=
            SearchItem{QString::number(channel.id.value), channel.name, words::label(channel.place), u"globe"_s, {}};
    m_channel->setItems(items);
    m_channel->setCurrentKey(entry.channel ? QString::number(entry.channel.value) : QString());
    build();
}

void LogEntryDialog::build()
{
    m_text->setObjectName(u"text"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(420, 110);
    m_channel->setObjectName(u"channel"_s);
    m_channel->setPlaceholderText(tr("None"));
    m_channel->setClearable(true);
    m_at->setObjectName(u"at"_s);
    m_at->setCalendarPopup(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::s);
    column->addWidget(new HeadingLabel(windowTitle()));
    column->addSpacing(space::s);
    const auto add = [column](const QString &text, QWidget *field, QWidget *error) {
        auto *label = new Label(text);
        label->setBuddy(field);
        column->addWidget(label);
        column->addWidget(field);
        if (error)
            column->addWidget(error);
    };
    add(tr("&What was done"), m_text, m_textError);
    add(tr("&Channel"), m_channel, nullptr);
    add(tr("&When"), m_at, m_atError);
    auto *cancel = makeButton(u"cancel"_s, tr("Cancel"));
    auto *accept = makeButton(u"accept"_s, tr("Save"), {}, ButtonKind::Primary);
    accept->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(accept);
    column->addSpacing(space::s);
    column->addLayout(foot);
    connect(accept, &QPushButton::clicked, this, &LogEntryDialog::entryGiven);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

QList<RecordField<CampaignLogEntry>> LogEntryDialog::fields() const
{
    return {recordField(tr("What was done"), &CampaignLogEntry::text),
            recordField(tr("Channel"), &CampaignLogEntry::channel,
                        [names = m_channelNames](ChannelId id) { return names.value(id); }),
            recordField(tr("When"), &CampaignLogEntry::at, [](Instant at) {
                return QLocale().toString(toDateTime(at).toLocalTime(), QLocale::ShortFormat);
            })};
}

CampaignLogEntry LogEntryDialog::entry() const
{
    CampaignLogEntry entry = m_entry;
    entry.text = m_text->toPlainText();
    entry.channel = ChannelId(m_channel->currentKey().toLongLong());
    // The field shows minutes: an untouched moment keeps its seconds.
    if (m_at->dateTime() != toDateTime(m_entry.at).toLocalTime())
        entry.at = toInstant(m_at->dateTime());
    return entry;
}

void LogEntryDialog::refuse(const Error &error)
{
    const auto *refused = dynamic_cast<const Refused *>(&error);
    (refused && refused->field == u"at" ? m_atError : m_textError)->setMessage(words::errorText(error));
}

} // namespace smarketing
