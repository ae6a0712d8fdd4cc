// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome_view.h"

#include "choice_button.h"
#include "parts/button.h"
#include "parts/card.h"
#include "parts/label.h"
#include "parts/rings.h"
#include "place_name.h"
#include "preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr int welcomeWidth = 640;

} // namespace

WelcomeView::WelcomeView(Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences)
{
    setObjectName(u"welcomeView"_s);
    auto *middle = new QWidget;
    middle->setMaximumWidth(welcomeWidth);
    middle->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::xl);
    column->addStretch(1);
    column->addWidget(greeting());
    column->addWidget(ways());
    column->addWidget(recent());
    column->addStretch(2);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->addStretch(1);
    row->addWidget(middle, 10);
    row->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(page);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

QWidget *WelcomeView::greeting()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    auto *title = new Label(tr("Marketing and sales at one table"));
    title->setTextSize(TextSize::Display, true);
    title->setWordWrap(true);
    title->setAlignment(Qt::AlignHCenter);
    auto *text = new Label(tr("One workspace for both: campaigns, leads and personas in one place, and for every lead "
                              "handed over an honest word on how good it was."),
                           TextSize::Body, Tone::Muted);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignHCenter);
    column->addWidget(new RingsEmblem(72), 0, Qt::AlignHCenter);
    column->addSpacing(space::s);
    column->addWidget(title);
    column->addWidget(text);
    return box;
}

QWidget *WelcomeView::ways()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    auto *create = new ChoiceButton(u"plus"_s, tr("New workspace"), tr("For your company, in one file"));
    auto *open = new ChoiceButton(u"folder-open"_s, tr("Open"), tr("A workspace on this computer or a shared folder"));
    auto *team = new ChoiceButton(u"server"_s, tr("Connect to a team server"), tr("A workspace of several computers"));
    auto *demo = new ChoiceButton(u"sparkles"_s, tr("Explore the demo"), tr("A garden shop with a year of its work"));
    create->setObjectName(u"createButton"_s);
    open->setObjectName(u"openButton"_s);
    team->setObjectName(u"connectButton"_s);
    demo->setObjectName(u"demoButton"_s);
    connect(create, &QPushButton::clicked, this, &WelcomeView::createRequested);
    connect(open, &QPushButton::clicked, this, &WelcomeView::chooseRequested);
    connect(team, &QPushButton::clicked, this, &WelcomeView::connectRequested);
    connect(demo, &QPushButton::clicked, this, &WelcomeView::demoRequested);
    int place = 0;
    for (ChoiceButton *button : {create, open, team, demo}) {
        grid->addWidget(button, place / 2, place % 2);
        ++place;
    }
    return box;
}

QWidget *WelcomeView::recent()
{
    auto *card = new Card(tr("Recent"));
    card->setObjectName(u"recentCard"_s);
    m_recentRows = new QVBoxLayout;
    m_recentRows->setSpacing(space::xs);
    card->body()->addLayout(m_recentRows);
    fillRecent();
    if (m_recentRows->count() == 0)
        card->hide();
    return card;
}

void WelcomeView::fillRecent()
{
    const QStringList files = m_preferences.recentFiles();
    for (const QString &path : files)
        m_recentRows->addWidget(recentRow(path));
}

QWidget *WelcomeView::recentRow(const QString &path)
{
    const bool server = isServerAddress(path);
    const bool there = server || QFileInfo::exists(path);
    const QString name = server ? placeName(path) : QFileInfo(path).completeBaseName();
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    auto *open = makeButton(u"recentButton"_s, name, server ? u"server"_s : u"database"_s, ButtonKind::Quiet);
    open->setToolTip(server ? path : QDir::toNativeSeparators(path));
    open->setAccessibleDescription(path);
    open->setEnabled(there);
    connect(open, &QPushButton::clicked, this, [this, path] { Q_EMIT openRequested(path); });
    auto *where = new Label(there ? placeDetail(path) : tr("Missing: moved, deleted, or its drive is not there"),
                            TextSize::Small, there ? Tone::Muted : Tone::Warning);
    where->setElided(true);
    auto *forget = makeIconButton(u"forgetButton"_s, u"x"_s, tr("Take %1 off this list").arg(placeName(path)));
    connect(forget, &QPushButton::clicked, this, [this, path, line] {
        m_preferences.removeRecentFile(path);
        line->hide();
    });
    row->addWidget(open);
    row->addWidget(where, 1);
    row->addWidget(forget);
    return line;
}

} // namespace smarketing
