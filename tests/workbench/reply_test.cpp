// SPDX-License-Identifier: GPL-3.0-or-later
#include "catch.h"

#include "smarketing/domain/error.h"
#include "smarketing/workbench/reply.h"

#include <QCoreApplication>
#include <QTest>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

/// Lets everything that is queued happen.
void settle()
{
    for (int turn = 0; turn < 5; ++turn) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

struct Fixture {
    QPromise<int> promise;
    std::unique_ptr<QObject> context = std::make_unique<QObject>();
    QStringList told;

    Fixture() { promise.start(); }

    Reply<int> reply() { return Reply(promise.future()); }
    void answer(int value)
    {
        promise.addResult(value);
        promise.finish();
        settle();
    }
    void fail(const Error &error)
    {
        promise.setException(error);
        promise.finish();
        settle();
    }
};

} // namespace

TEST_CASE("An answer reaches the handler of a living context", "[workbench]")
{
    Fixture fixture;
    fixture.reply()
        .then(fixture.context.get(), [](int value) { return value * 2; })
        .then(fixture.context.get(), [&](int value) { fixture.told += QString::number(value); })
        .onFailed(fixture.context.get(), [&](const Error &) { fixture.told += u"failed"_s; });
    CHECK(fixture.told.isEmpty());
    fixture.answer(21);
    CHECK(fixture.told == QStringList{u"42"_s});
}

TEST_CASE("An answer to a context that is gone is dropped", "[workbench]")
{
    Fixture fixture;
    fixture.reply()
        .then(fixture.context.get(), [&](int) { fixture.told += u"answered"_s; })
        .onFailed(fixture.context.get(), [&](const Error &) { fixture.told += u"failed"_s; });
    fixture.context.reset();
    fixture.answer(1);
    CHECK(fixture.told.isEmpty());
}

TEST_CASE("An error goes past the answer's handler to the one that deals with it", "[workbench]")
{
    Fixture fixture;
    fixture.reply()
        .then(fixture.context.get(), [&](int) { fixture.told += u"answered"_s; })
        .onFailed(fixture.context.get(), [&](const Conflict &) { fixture.told += u"conflict"_s; })
        .onFailed(fixture.context.get(), [&](const Error &) { fixture.told += u"error"_s; });

    SECTION("Of the very class")
    {
        fixture.fail(Conflict(u"lead"_s, 7));
        CHECK(fixture.told == QStringList{u"conflict"_s});
    }
    SECTION("Of another class")
    {
        fixture.fail(Refused(4, u"comment-needed"_s));
        CHECK(fixture.told == QStringList{u"error"_s});
    }
    SECTION("Cancelled work tells nobody")
    {
        fixture.promise.future().cancel();
        fixture.promise.finish();
        settle();
        CHECK(fixture.told.isEmpty());
    }
}

TEST_CASE("What a handler throws is an error of the reply it answers", "[workbench]")
{
    Fixture fixture;
    fixture.reply()
        .then(fixture.context.get(),
              [](int value) -> int { throw Refused(28, u"name-needed"_s, QString::number(value)); })
        .onFailed(fixture.context.get(), [&](const Refused &refused) { fixture.told += refused.field; });
    fixture.answer(3);
    CHECK(fixture.told == QStringList{u"3"_s});
}

TEST_CASE("A handler may stand in for an answer that failed", "[workbench]")
{
    Fixture fixture;
    fixture.reply()
        .onFailed(fixture.context.get(), [](const Error &) { return -1; })
        .then(fixture.context.get(), [&](int value) { fixture.told += QString::number(value); });
    fixture.fail(NotFound(u"lead"_s, 1));
    CHECK(fixture.told == QStringList{u"-1"_s});
}
