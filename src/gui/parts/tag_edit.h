// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts/search_combo.h"

#include <QWidget>

namespace smarketing {

class FlowLayout;

/// Several of many: what is chosen stands as tags that a click or Delete takes away, and a field adds more by typing
/// any part of a name.
class TagEdit : public QWidget {
    Q_OBJECT

public:
    explicit TagEdit(QWidget *parent = nullptr);

    void setItems(const QList<SearchItem> &items);
    void setPlaceholder(const QString &text);
    QStringList selected() const { return m_selected; }
    void setSelected(const QStringList &keys); ///< does not emit changed
    void setReadOnly(bool readOnly);
    SearchCombo *field() const { return m_field; }

Q_SIGNALS:
    void changed(const QStringList &keys);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    QWidget *makeButtonFor(const SearchItem &item);
    QWidget *makePlain(const SearchItem &item);
    void add(const QString &key);
    void remove(const QString &key);

    QList<SearchItem> m_items;
    QStringList m_selected;
    bool m_readOnly = false;
    FlowLayout *m_flow;
    SearchCombo *m_field;
    QList<QWidget *> m_tags;
};

} // namespace smarketing
