// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "workspace_fixture.h"

#include "pages/saved_views.h"
#include "parts/filter_bar.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Somebody's list of campaigns.
struct Desk {
    Desk(const TestWorkspace &workspace, const Person &person) : session(workspace.address(), workspace.clock())
    {
        session.signIn(person);
        bar = std::make_unique<FilterBar>();
        new SavedViews(session, *bar, u"campaigns"_s);
    }

    QComboBox *views() const { return bar->findChild<QComboBox *>(u"savedViews"_s); }
    bool shows(const QString &name) const
    {
        return QTest::qWaitFor([&] { return views()->findText(name) > 0; }, 10'000);
    }
    QStringList menu() const
    {
        bar->findChild<QPushButton *>(u"savedViewMenu"_s)->click();
        QStringList texts;
        for (const QAction *action : QApplication::activePopupWidget()->actions())
            texts += action->text();
        QApplication::activePopupWidget()->close();
        return texts;
    }

    Session session;
    std::unique_ptr<FilterBar> bar;
};

} // namespace

TEST_CASE("A view that is shared is everybody's, and its maker's no longer", "[gui][filter]")
{
    TestWorkspace workspace;
    const Desk mia(workspace, workspace.mia);
    const Desk sven(workspace, workspace.sven);
    FilterState running;
    running.filters[u"state"_s].choices = QStringList{u"running"_s};
    Q_EMIT mia.bar->saveViewRequested(u"Running"_s, running);
    REQUIRE(mia.shows(u"Running"_s));
    CHECK(sven.views()->count() == 1);
    const QString key = mia.views()->itemData(1).toString();
    mia.bar->setCurrentView(key);
    CHECK(mia.menu().contains(u"Share “Running” with everybody"_s));

    Q_EMIT mia.bar->shareViewRequested(key);
    REQUIRE(sven.shows(u"Running"_s));
    REQUIRE(QTest::qWaitFor([&] { return mia.views()->itemData(1).toString() != key; }, 10'000));
    CHECK(mia.views()->count() == 2);
    sven.bar->setCurrentView(sven.views()->itemData(1).toString());
    CHECK(sven.menu() == QStringList{u"Save as new view…"_s});
    Q_EMIT sven.views()->activated(1);
    CHECK(sven.bar->state() == running);
}
