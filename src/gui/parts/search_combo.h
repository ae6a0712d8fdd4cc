// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QList>

class QCompleter;
class QStandardItemModel;

namespace smarketing {

struct SearchItem {
    QString key = {};
    QString text = {};
    QString subText = {};
    QString icon = {};
    QString disabledReason = {}; ///< not empty: cannot be picked, and why
};

/// Pick one of many by typing any part of its text or sub-text. What is typed but not picked is not a value: leaving
/// the field puts the last picked text back.
class SearchCombo : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);

    void setItems(const QList<SearchItem> &items); ///< keeps the current key when it is still there
    QString currentKey() const { return m_key; }
    void setCurrentKey(const QString &key); ///< empty: none; does not emit currentChanged
    void setClearable(bool clearable);

Q_SIGNALS:
    void currentChanged(const QString &key);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void openList(const QString &prefix);
    void pick(const QString &key);
    QString textOf(const QString &key) const;

    QList<SearchItem> m_items;
    QString m_key;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
};

} // namespace smarketing
