// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_upkeep.h"

#include "after_start.h"

#include "smarketing/workbench/import.h"

#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

SearchUpkeep::SearchUpkeep(Session &session, QObject *parent)
    : QObject(parent), m_session(session), m_stop(std::make_shared<std::atomic<bool>>(false))
{
    connect(&session, &Session::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"import"_s))
            look();
    });
    // On a server others may be at it, so that it is asked for first.
    QTimer::singleShot(afterStart, this, session.address().isServer() ? &SearchUpkeep::look : &SearchUpkeep::work);
}

SearchUpkeep::~SearchUpkeep()
{
    *m_stop = true;
}

void SearchUpkeep::look()
{
    m_session.read(imports::isIndexingLeft)
        .then(this,
              [this](bool left) {
                  if (left)
                      work();
              })
        .onFailed([](const Error &) {});
}

// What cannot be done now is done at the next start: nobody has to be told.
void SearchUpkeep::work()
{
    if (std::exchange(m_working, true))
        return;
    m_session
        .longWork([stop = m_stop](Database &database, const Person &actor, const Session::Clock &clock) {
            imports::finishIndexing(database, actor, clock, {}, [stop] { return stop->load(); });
        })
        .then(this, [this] { m_working = false; })
        .onFailed(this, [this](const Error &) { m_working = false; });
}

} // namespace smarketing
