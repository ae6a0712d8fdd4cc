// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smarketing/domain/reach.h"

#include <QAbstractTableModel>

#include <array>

class QUndoStack;

namespace smarketing {

/// The days of one campaign and channel as a spreadsheet: a row a day, columns of figures, totals at the foot. It holds
/// what is typed and what is stored, knows what is yet to be written, and undoes. A text that is no figure is kept as
/// it was typed, marked, and not written; it is still there after looking at another channel.
class ReachModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Impressions, People, Clicks, Cost, ColumnCount };

    struct Context {
        CampaignId campaign;
        ChannelId channel;
        QString currency; ///< of costs that name none
        QDate from;
        QDate to;
        QDate today; ///< later days take no figures
        bool editable = false;

        friend bool operator==(const Context &, const Context &) = default;
    };

    explicit ReachModel(QObject *parent = nullptr);
    ~ReachModel() override;

    /// Forgets the days shown and what could be undone.
    void setContext(const Context &context);
    const Context &context() const { return m_context; }
    /// Days as read; those with something unwritten stay as they are.
    void setStored(const QList<Reach> &rows);
    /// What is to be written, with the row versions it was read with.
    QList<Reach> unsaved() const;
    void adopt(const QList<Reach> &written);
    /// What was read, or written, last of a day.
    Reach storedOn(QDate day) const;
    /// After a conflict: writes mine over `theirs`, or gives mine up.
    void keepMine(const QList<Reach> &theirs);
    void keepTheirs(const QList<Reach> &theirs);

    int rejectedCount() const; ///< cells in sight that hold no figure
    bool isTotal(int row) const { return row == m_days.size(); }
    QDate dayOf(int row) const;
    QUndoStack *undoStack() const { return m_undo; }

    /// Puts a block of tab-separated cells in from (row, column) on, as one step; a heading line is left out, and where
    /// the first column holds days, they say the rows. How many cells were taken up.
    int paste(int row, int column, const QString &text);
    /// The same text into every cell; an empty text clears them.
    void fill(const QModelIndexList &cells, const QString &text);
    QString copied(const QModelIndexList &cells) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    struct Cell {
        std::optional<qint64> value; ///< cost in minor units
        QString currency;            ///< of a cost
        QString rejected;            ///< what was typed, where it is no figure

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    struct Change {
        int row;
        int column;
        Cell before;
        Cell after;
    };
    /// Of the undo stack: not to be called otherwise.
    void apply(const QList<Change> &changes, bool forward);

Q_SIGNALS:
    void edited(); ///< unsaved() may have something

private:
    struct Day {
        QDate day;
        Reach stored;
        std::array<Cell, ColumnCount> cells;
    };

    Cell storedCell(const Reach &row, int column) const;
    Cell typedCell(const Day &day, int column, const QString &text) const;
    bool isUnsaved(const Day &day) const;
    Reach asReach(const Day &day) const;
    void takeOver(Day &day, const Reach &row, bool keepTyped);
    void addChange(QList<Change> &changes, int row, int column, const QString &text) const;
    void push(const QList<Change> &changes);
    QString rejectedKey(QDate day, int column) const;
    QString shown(const Cell &cell, int column) const;
    QString editText(const Cell &cell, int column) const;
    QString total(int column) const;
    QString spoken(const QModelIndex &index) const;
    QString whyRejected(const Day &day, int column) const;
    int rowOf(QDate day) const;
    void announceAll();

    Context m_context;
    QList<Day> m_days;
    QHash<QString, QString> m_rejected; ///< of all contexts, by campaign, channel, day and column
    QUndoStack *m_undo;
};

} // namespace smarketing
