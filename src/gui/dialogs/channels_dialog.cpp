// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/channels_dialog.h"

#include "dialogs/record_conflict.h"
#include "parts/button.h"
#include "parts/cell_box.h"
#include "parts/field_error.h"
#include "parts/label.h"
#include "parts/table_columns.h"
#include "smarketing/workbench/channel.h"
#include "smarketing/workbench/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize channelsSize(620, 460);

} // namespace

ChannelsDialog::ChannelsDialog(Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_edits(may(session.actor(), Action::EditChannel)),
      m_table(new QTableWidget(0, 4)),
      m_name(new QLineEdit),
      m_error(new FieldError(m_name))
{
    setObjectName(u"channelsDialog"_s);
    setWindowTitle(tr("Channels"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(channelsSize);
    build();
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"channel"_s))
            reload();
    });
    reload();
}

void ChannelsDialog::build()
{
    auto *text = new Label(m_edits ? tr("Both departments see and use the same channels. Switch off what is no longer "
                                        "used; what it brought stays.")
                                   : words::whyNot(m_session.actor(), Action::EditChannel),
                           TextSize::Body, Tone::Muted);
    text->setWordWrap(true);
    m_table->setObjectName(u"channelTable"_s);
    m_table->setAccessibleName(tr("Channels"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Direction"), tr("Place"), tr("In use")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QComboBox().sizeHint().height() + space::xs);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setShowGrid(false);
    m_table->setItemDelegateForColumn(Name, new CellDelegate(ColumnKind::Text, m_table));
    connect(m_table, &QTableWidget::itemChanged, this, [this](QTableWidgetItem *item) { changed(item->row()); });

    m_name->setObjectName(u"newChannel"_s);
    m_name->setPlaceholderText(tr("Name of a new channel; Enter adds it"));
    m_name->setAccessibleName(tr("New channel"));
    m_name->setEnabled(m_edits);
    connect(m_name, &QLineEdit::returnPressed, this, &ChannelsDialog::add);
    auto *button = makeButton(u"addChannel"_s, tr("Add"), u"plus"_s);
    button->setEnabled(m_edits);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, &ChannelsDialog::add);
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(button);

    auto *buttons = new QDialogButtonBox;
    auto *close = makeButton(u"close"_s, tr("Close"));
    close->setAutoDefault(false);
    buttons->addButton(close, QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(new HeadingLabel(windowTitle()));
    column->addWidget(text);
    column->addLayout(line);
    column->addWidget(m_error);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
}

void ChannelsDialog::reload()
{
    m_session.read([](Reading &reading) { return channels::all(reading); })
        .then(this, [this](const QList<Channel> &channels) { fill(channels); })
        .onFailed(this, [this](const Error &error) { m_error->setMessage(words::errorText(error)); });
}

template <class E> void ChannelsDialog::addCombo(int row, int column, E value)
{
    auto *combo = new QComboBox;
    for (const E one : allOf<E>())
        combo->addItem(words::label(one), toText(one));
    combo->setCurrentIndex(combo->findData(toText(value)));
    combo->setEnabled(m_edits);
    combo->setAccessibleName(m_table->horizontalHeaderItem(column)->text());
    combo->setObjectName(u"channel%1_%2"_s.arg(row).arg(column));
    connect(combo, &QComboBox::currentIndexChanged, this, [this, row] { changed(row); });
    m_table->setCellWidget(row, column, cellBox(combo));
}

void ChannelsDialog::fill(const QList<Channel> &channels)
{
    m_filling = true;
    m_channels = channels;
    m_table->setRowCount(int(channels.size()));
    for (int row = 0; row < channels.size(); ++row) {
        const Channel &channel = channels.at(row);
        auto *name = new QTableWidgetItem(channel.name);
        auto *used = new QTableWidgetItem(channel.active ? tr("Yes") : tr("No"));
        used->setCheckState(channel.active ? Qt::Checked : Qt::Unchecked);
        used->setFlags(Qt::ItemIsSelectable |
                       (m_edits ? Qt::ItemIsEnabled | Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        if (!m_edits)
            name->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        m_table->setItem(row, Name, name);
        m_table->setItem(row, Used, used);
        addCombo(row, DirectionColumn, channel.direction);
        addCombo(row, PlaceColumn, channel.place);
    }
    m_filling = false;
}

void ChannelsDialog::changed(int row)
{
    if (m_filling || row >= m_channels.size())
        return;
    const auto chosen = [this, row](int column) {
        return m_table->cellWidget(row, column)->findChild<QComboBox *>()->currentData().toString();
    };
    const Channel before = m_channels.at(row);
    Channel channel = before;
    channel.name = m_table->item(row, Name)->text();
    channel.direction = fromText<Direction>(chosen(DirectionColumn)).value_or(before.direction);
    channel.place = fromText<Place>(chosen(PlaceColumn)).value_or(before.place);
    channel.active = m_table->item(row, Used)->checkState() == Qt::Checked;
    write(channel, before);
}

void ChannelsDialog::write(const Channel &channel, const Channel &before)
{
    m_session.write({u"change-channel"_s}, [channel](Transaction &tx) { channels::change(tx, channel); })
        .then(this,
              [this, channel, before] {
                  m_error->clearMessage();
                  // Undo must work after the dialog is closed, too.
                  Channel back = before;
                  back.rowVersion = channel.rowVersion + 1;
                  const auto undo = [session = &m_session, back] {
                      session->write({u"change-channel"_s}, [back](Transaction &tx) { channels::change(tx, back); });
                  };
                  Q_EMIT messageRaised({Message::Kind::Success, tr("Saved: %1").arg(channel.name), undo});
                  reload();
              })
        .onFailed(this, [this, channel, before](const Error &error) {
            if (dynamic_cast<const Conflict *>(&error))
                return settle(channel, before);
            m_error->setMessage(words::errorText(error));
            reload();
        });
}

void ChannelsDialog::settle(const Channel &mine, const Channel &before)
{
    const auto ask = [this, mine, before](const Channel &theirs) {
        const QList<RecordField<Channel>> fields = {
            recordField(tr("Name"), &Channel::name),
            recordField(tr("Direction"), &Channel::direction, [](Direction one) { return words::label(one); }),
            recordField(tr("Place"), &Channel::place, [](Place one) { return words::label(one); }),
            recordField(tr("In use"), &Channel::active, [](bool active) { return active ? tr("Yes") : tr("No"); })};
        chooseVersions<Channel>(
            this, theirs.name, fields, before, mine, theirs,
            [this, theirs](const Channel &merged) { write(merged, theirs); }, [this] { reload(); });
    };
    m_session.read([id = mine.id](Reading &reading) { return recordIn(channels::all(reading), id, u"channel"_s); })
        .then(this, ask)
        .onFailed(this, [this](const Error &error) { m_error->setMessage(words::errorText(error)); });
}

void ChannelsDialog::add()
{
    Channel channel;
    channel.name = m_name->text();
    m_session.write({u"add-channel"_s}, [channel](Transaction &tx) { return channels::add(tx, channel); })
        .then(this,
              [this](ChannelId) {
                  m_error->clearMessage();
                  m_name->clear();
                  reload();
              })
        .onFailed(this, [this](const Error &error) { m_error->setMessage(words::errorText(error)); });
}

} // namespace smarketing
