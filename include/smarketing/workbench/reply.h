// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>

#include <memory>
#include <type_traits>

namespace smarketing {

namespace reply {

/// What a handler of errors takes: "const Refused &" gives Refused.
template <class F> struct HandledError : HandledError<decltype(&F::operator())> {
};
template <class C, class R, class E> struct HandledError<R (C::*)(E)> {
    using type = std::remove_cvref_t<E>;
};
template <class C, class R, class E> struct HandledError<R (C::*)(E) const> {
    using type = std::remove_cvref_t<E>;
};

template <class T, class F> decltype(auto) invoke(F &function, const QFuture<T> &future)
{
    if constexpr (std::is_invocable_v<F &, QFuture<T>>)
        return function(future);
    else if constexpr (std::is_void_v<T>)
        return QFuture<T>(future).waitForFinished(), function();
    else
        return function(future.result());
}

} // namespace reply

/// A future whose handlers are bound to the life of an object. Qt 6.4's own QFuture::then(context, …) looks at the
/// context from the thread that answers, and fails when it is gone by then; here a handler is called on the context's
/// thread while the context lives, and otherwise never. Call then() and onFailed() on the context's thread.
template <class T> class Reply : public QFuture<T> {
public:
    Reply() = default;
    explicit Reply(const QFuture<T> &future) : QFuture<T>(future) {}

    /// `function` takes the answer, or the finished future.
    template <class F> auto then(QObject *context, F function)
    {
        using Result = std::decay_t<decltype(reply::invoke(function, std::declval<const QFuture<T> &>()))>;
        return handled<Result>(
            context, [function = std::move(function)](const QFuture<T> &future, QPromise<Result> &promise) mutable {
                if constexpr (std::is_void_v<Result>)
                    reply::invoke(function, future);
                else
                    promise.addResult(reply::invoke(function, future));
            });
    }

    /// `function` takes the error, by const reference to the class it deals with, or nothing. Other errors are passed
    /// on. Where it answers nothing for a T, the reply returned is cancelled.
    template <class F> Reply<T> onFailed(QObject *context, F function)
    {
        return handled<T>(context,
                          [function = std::move(function)](const QFuture<T> &future, QPromise<T> &promise) mutable {
                              const auto recover = [&](auto &&...error) {
                                  if constexpr (!std::is_void_v<decltype(function(error...))>)
                                      promise.addResult(function(error...));
                                  else if (function(error...); !std::is_void_v<T>)
                                      promise.future().cancel();
                              };
                              if constexpr (std::is_invocable_v<F &>) {
                                  try {
                                      passOn(future, promise);
                                  } catch (...) {
                                      recover();
                                  }
                              } else {
                                  try {
                                      passOn(future, promise);
                                  } catch (const typename reply::HandledError<F>::type &error) {
                                      recover(error);
                                  }
                              }
                          });
    }

    /// For a handler that needs nothing that could be gone.
    template <class F> Reply<T> onFailed(F function) { return Reply<T>(QFuture<T>::onFailed(std::move(function))); }

private:
    /// An error counts as cancelled too; only asking for the answer tells the two apart.
    static bool wasStopped(QFuture<T> future)
    {
        if (!future.isCanceled())
            return false;
        try {
            future.waitForFinished();
        } catch (...) {
            return false;
        }
        return true;
    }

    static void passOn(const QFuture<T> &future, QPromise<T> &promise)
    {
        if constexpr (std::is_void_v<T>)
            QFuture<T>(future).waitForFinished();
        else
            promise.addResult(future.result());
    }

    /// Runs `work` when this future is finished, unless it was cancelled or `context` is gone.
    template <class Result, class Work> Reply<Result> handled(QObject *context, Work work)
    {
        auto promise = std::make_shared<QPromise<Result>>();
        promise->start();
        auto *watcher = new QFutureWatcher<T>(context);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher,
                         [watcher, promise, work = std::move(work)]() mutable {
                             finish(watcher->future(), *promise, work);
                             watcher->deleteLater();
                         });
        watcher->setFuture(*this);
        return Reply<Result>(promise->future());
    }

    template <class Result, class Work>
    static void finish(const QFuture<T> &future, QPromise<Result> &promise, Work &work)
    {
        if (wasStopped(future)) {
            promise.future().cancel();
        } else {
            try {
                work(future, promise);
            } catch (...) {
                promise.setException(std::current_exception());
            }
        }
        promise.finish();
    }
};

} // namespace smarketing
