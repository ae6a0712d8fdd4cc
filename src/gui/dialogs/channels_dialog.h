// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "smarketing/domain/campaign.h"

#include <QDialog>

class QTableWidget;
class QTableWidgetItem;
class QLineEdit;

namespace smarketing {

class FieldError;

/// The channels everybody shares (S3), edited in the list itself and written as one goes. A channel no longer used is
/// switched off, not deleted. Open it with open().
class ChannelsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ChannelsDialog(Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void messageRaised(const smarketing::Message &message);

private:
    enum Column { Name, DirectionColumn, PlaceColumn, Used };

    void build();
    void reload();
    void fill(const QList<Channel> &channels);
    template <class E> void addCombo(int row, int column, E value);
    void add();
    void write(const Channel &channel, const Channel &before);
    void settle(const Channel &mine, const Channel &before);
    void changed(int row);

    Session &m_session;
    QList<Channel> m_channels;
    bool m_filling = false;
    bool m_edits;
    QTableWidget *m_table;
    QLineEdit *m_name;
    FieldError *m_error;
};

} // namespace smarketing
