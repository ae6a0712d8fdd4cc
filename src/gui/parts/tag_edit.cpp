// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/tag_edit.h"

#include "parts/button.h"
#include "parts/flow_layout.h"
#include "parts/pill.h"
#include "style/icons.h"
#include "style/metrics.h"

#include <QKeyEvent>

namespace smarketing {

using namespace Qt::StringLiterals;

TagEdit::TagEdit(QWidget *parent)
    : QWidget(parent), m_flow(new FlowLayout(this, space::xs)), m_field(new SearchCombo(this))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(u"tagField"_s);
    m_field->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    connect(m_field, &SearchCombo::currentChanged, this, [this](const QString &key) {
        if (!key.isEmpty())
            add(key);
    });
}

void TagEdit::setItems(const QList<SearchItem> &items)
{
    m_items = items;
    rebuild();
}

void TagEdit::setPlaceholder(const QString &text)
{
    m_field->setPlaceholderText(text);
    m_field->setAccessibleName(text);
}

void TagEdit::setSelected(const QStringList &keys)
{
    m_selected = keys;
    rebuild();
}

void TagEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    rebuild();
}

void TagEdit::add(const QString &key)
{
    m_field->setCurrentKey({});
    if (m_selected.contains(key))
        return;
    m_selected += key;
    rebuild();
    Q_EMIT changed(m_selected);
}

void TagEdit::remove(const QString &key)
{
    m_selected.removeAll(key);
    rebuild();
    m_field->setFocus();
    Q_EMIT changed(m_selected);
}

void TagEdit::rebuild()
{
    for (QWidget *tag : std::exchange(m_tags, {})) {
        m_flow->removeWidget(tag);
        tag->hide();
        tag->deleteLater();
    }
    m_flow->removeWidget(m_field);
    QList<SearchItem> left;
    for (const SearchItem &item : std::as_const(m_items)) {
        if (!m_selected.contains(item.key)) {
            left += item;
            continue;
        }
        QWidget *tag = m_readOnly ? makePlain(item) : makeButtonFor(item);
        tag->setToolTip(item.subText);
        m_flow->addWidget(tag);
        tag->show();
        m_tags += tag;
    }
    m_field->setItems(left);
    m_flow->addWidget(m_field);
    m_field->setVisible(!m_readOnly);
    updateGeometry();
}

QWidget *TagEdit::makeButtonFor(const SearchItem &item)
{
    auto *tag = makeButton(u"tag_"_s + item.key, item.text, u"x"_s, ButtonKind::Standard, this);
    tag->setProperty("key", item.key);
    tag->setAccessibleName(tr("Remove %1").arg(item.text));
    tag->setLayoutDirection(Qt::RightToLeft);
    tag->installEventFilter(this);
    connect(tag, &QPushButton::clicked, this, [this, key = item.key] { remove(key); });
    return tag;
}

/// To be read, not pressed.
QWidget *TagEdit::makePlain(const SearchItem &item)
{
    auto *tag = new Pill({item.text, Tone::Neutral, {}}, this);
    tag->setObjectName(u"tag_"_s + item.key);
    tag->setAccessibleName(item.text);
    return tag;
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_readOnly) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            remove(watched->property("key").toString());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace smarketing
