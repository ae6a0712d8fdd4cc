// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace smarketing {

class Label;

struct PaletteEntry {
    QString text = {};
    QString subText = {};
    QString icon = {};
    QString shortcut = {};
    std::function<void()> run = {};
};

/// A source of answers for the palette. It may answer at once or later, from the GUI thread; answers to an older query
/// are dropped by the palette.
class PaletteProvider {
public:
    using Reply = std::function<void(const QList<PaletteEntry> &)>;

    virtual ~PaletteProvider() = default;
    virtual QString title() const = 0; ///< heading of its group
    virtual void query(const QString &text, const Reply &reply) = 0;
};

/// Answers with the enabled actions of a window whose text holds every typed word.
class ActionProvider : public PaletteProvider {
public:
    ActionProvider(QString title, QWidget *window);
    QString title() const override { return m_title; }
    void query(const QString &text, const Reply &reply) override;

private:
    QString m_title;
    QPointer<QWidget> m_window;
};

/// Ctrl+K: one field that reaches every record and action. Arrow keys move, Return runs, Escape closes.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    void addProvider(std::shared_ptr<PaletteProvider> provider);
    void open();
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();
    void showAnswers();
    void move(int step);
    void run(const QModelIndex &index);
    void place();

    QWidget *m_window;
    QList<std::shared_ptr<PaletteProvider>> m_providers;
    QList<QList<PaletteEntry>> m_answers; ///< one list a provider
    quint64 m_query = 0;
    bool m_moved = false; ///< the choice is somebody's own
    QLineEdit *m_field;
    QListView *m_list;
    QStandardItemModel *m_model;
    Label *m_none;
    QPointer<QWidget> m_focusBefore;
};

} // namespace smarketing
