// SPDX-License-Identifier: GPL-3.0-or-later
#include "top_bar.h"

#include "avatar.h"
#include "parts/button.h"
#include "style/colors.h"
#include "style/icon_size.h"
#include "style/icons.h"
#include "style/metrics.h"

#include "smarketing/workbench/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// Looks like the field it opens: what to type at the left, its shortcut at the right.
class SearchButton : public QPushButton {
public:
    SearchButton(const QString &hint, QWidget *parent) : QPushButton(parent), m_hint(hint) { setAutoDefault(false); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPushButton::paintEvent(event);
        QPainter painter(this);
        const QColor ink = toneText(Tone::Muted, palette());
        const QRect room = rect().adjusted(space::m, 0, -space::m, 0);
        const int side = iconSide(fontMetrics());
        paintIcon(&painter, QRect(room.left(), room.top(), side, room.height()), u"search"_s, ink);
        painter.setPen(ink);
        // The hint comes first: where both have no room, the tooltip knows the shortcut.
        const QString keys = u"Ctrl+K"_s;
        const QFont small = scaledFont(font(), TextSize::Small);
        const int keysWidth = QFontMetrics(small).horizontalAdvance(keys);
        QRect words = room.adjusted(side + space::s, 0, 0, 0);
        if (fontMetrics().horizontalAdvance(m_hint) + space::m + keysWidth <= words.width()) {
            painter.setFont(small);
            painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, keys);
            words.setRight(words.right() - keysWidth - space::m);
        }
        painter.setFont(font());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         fontMetrics().elidedText(m_hint, Qt::ElideRight, words.width()));
    }
    QSize sizeHint() const override { return {320, fontMetrics().height() + 2 * space::s}; }

private:
    QString m_hint;
};

} // namespace

TopBar::TopBar(const Person &person, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"topBar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::xl, space::s, space::l, space::s + 1);
    row->setSpacing(space::s);
    row->addWidget(searchButton(), 1);
    row->addStretch(1);
    row->addWidget(new Avatar(person));
    row->addWidget(personButton(person));
}

QPushButton *TopBar::searchButton()
{
    auto *search = new SearchButton(tr("Search or run a command"), this);
    search->setObjectName(u"searchButton"_s);
    search->setAccessibleName(tr("Search or run a command"));
    search->setToolTip(tr("People, companies, campaigns, pages and actions (Ctrl+K)"));
    search->setMaximumWidth(460);
    search->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(search, &QPushButton::clicked, this, &TopBar::searchRequested);
    return search;
}

QPushButton *TopBar::personButton(const Person &person)
{
    auto *button = makeButton(u"personButton"_s, person.name, {}, ButtonKind::Quiet, this);
    button->setAccessibleName(tr("Signed in as %1, %2").arg(person.name, words::label(person.role)));
    button->setToolTip(u"%1 · %2"_s.arg(person.login, words::label(person.role)));
    auto *menu = new QMenu(button);
    QAction *password = menu->addAction(icon(u"key"_s), tr("Change my password…"), this, &TopBar::passwordRequested);
    password->setObjectName(u"actionOwnPassword"_s);
    QAction *out = menu->addAction(icon(u"log-out"_s), tr("Sign out"), this, &TopBar::signOutRequested);
    out->setObjectName(u"actionSignOut"_s);
    button->setMenu(menu);
    return button;
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, height() - 1, width(), 1), surface(Surface::Border, palette()));
}

} // namespace smarketing
