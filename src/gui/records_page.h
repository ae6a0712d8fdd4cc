// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogs/name_dialog.h"
#include "page.h"

class QStackedWidget;

namespace smarketing {

class EmptyState;
class PageHeader;
class Pane;
class TableView;

/// A page of records: the list on the left, the chosen one on the right. The choice lives through every refetch; a new
/// record is asked for by its name, and one is taken away with Undo. The list's model
/// answers role::record.
class RecordsPage : public Page {
    Q_OBJECT
public:
    /// {<record>: id} chooses that record.
    void visit(const QVariantMap &arguments) override;
    bool isSettled() const override;

protected:
    struct Look {
        QString record; ///< "campaign": a link's argument, part of the names of commands and controls
        QString icon;
        QString title;
        QString subtitle;
        QString nothing;     ///< "No campaign chosen"
        QString nothingHint; ///< what to do then
        int nameColumn = 0;
    };
    RecordsPage(Session &session, const Look &look, Pane *detail, QWidget *parent);

    /// The table with its model goes to the left, below `above` if there is one; `shares` are the two sides' of the
    /// width.
    void build(QAbstractItemModel *model, QWidget *above, const QList<int> &shares);

    PageHeader &header() const { return *m_header; }
    TableView &table() const { return *m_table; }
    EmptyState &empty() const { return *m_empty; }
    QAction *newAction() const { return m_new; }
    QAction *removeAction() const { return m_remove; }

    /// The record on the right; 0 where there is none.
    qint64 shown() const { return m_shown; }
    /// Now, or as soon as it is in the list.
    void choose(qint64 record);

    virtual void showRecord(qint64 record) = 0; ///< in the detail
    virtual void permit() = 0;                  ///< what the actor may do with what is shown
    virtual void reload() = 0;                  ///< by readList()
    virtual void askForNew() = 0;               ///< by askName()
    virtual void removeShown() = 0;             ///< by removeWithUndo()
    virtual void onAdded() {}                   ///< a new record is there and is listed next
    virtual void onListed() {}                  ///< a list that was read is shown, with its choice

    template <class Work, class Fill> void readList(Work work, Fill fill)
    {
        using Rows = std::invoke_result_t<Work, Reading &>;
        const quint64 number = ++m_reading;
        ++m_underWay;
        session()
            .read(std::move(work))
            .then(this,
                  [this, number, fill = std::move(fill)](const Rows &rows) {
                      --m_underWay;
                      if (number != m_reading)
                          return;
                      const qint64 before = m_wanted ? m_wanted : m_shown;
                      fill(rows);
                      chooseAgain(before);
                      onListed();
                  })
            .onFailed(this, [this](const Error &error) {
                --m_underWay;
                raise(error);
            });
    }

    void askName(const NameDialog::Texts &texts, std::function<qint64(Transaction &, const QString &name)> add);
    void removeWithUndo(std::function<void(Transaction &, qint64)> remove,
                        std::function<void(Transaction &, qint64)> restore);

private:
    void makeActions();
    void followSelection();
    void chooseAgain(qint64 record);
    void add(NameDialog *dialog, const std::function<qint64(Transaction &, const QString &)> &add, const QString &name);
    int rowOf(qint64 record) const;

    Look m_look;
    qint64 m_shown = 0;
    qint64 m_wanted = 0; ///< to be chosen once it is loaded
    quint64 m_reading = 0;
    int m_underWay = 0;
    PageHeader *m_header;
    TableView *m_table;
    EmptyState *m_empty;
    Pane *m_detail;
    QStackedWidget *m_right;
    QAction *m_new;
    QAction *m_remove;
};

} // namespace smarketing
