// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

namespace smarketing {

/// A part of a page that reads and writes for itself. Answers come to the thread of the interface while the pane lives;
/// what went wrong is put into words and raised. Connect messageRaised and linkActivated to the page's signals.
class Pane : public QWidget {
    Q_OBJECT
public:
    explicit Pane(Session &session, QWidget *parent = nullptr);

    virtual bool isSettled() const { return m_underWay == 0; }

Q_SIGNALS:
    void linkActivated(const smarketing::Link &link);
    void messageRaised(const smarketing::Message &message);

protected:
    /// Numbers the readings of one thing; an answer that a later reading has overtaken is dropped.
    struct Latest {
        quint64 number = 0;
    };

    Session &session() const { return m_session; }
    void raise(const Error &error);
    void tell(const QString &text, std::function<void()> undo = {});

    template <class Work, class Then> void read(Latest &latest, Work work, Then then)
    {
        const quint64 number = ++latest.number;
        take(m_session.read(std::move(work)),
             [&latest, number, then = std::move(then)](auto &&...answer) {
                 if (number == latest.number)
                     then(std::forward<decltype(answer)>(answer)...);
             },
             {});
    }

    /// `failed` may deal with an error (a Conflict) and then answers true; all others are raised.
    template <class Work, class Then>
    void write(const QString &name, Work work, Then then, std::function<bool(const Error &)> failed = {})
    {
        take(m_session.write({name}, std::move(work)), std::move(then), std::move(failed));
    }

private:
    template <class Result, class Then>
    void take(QFuture<Result> future, Then then, std::function<bool(const Error &)> failed)
    {
        ++m_underWay;
        Reply<Result>(future).then(
            this, [this, then = std::move(then), failed = std::move(failed)](QFuture<Result> done) mutable {
                --m_underWay;
                try {
                    done.waitForFinished();
                    if (done.isCanceled())
                        return;
                    if constexpr (std::is_void_v<Result>)
                        then();
                    else
                        then(done.result());
                } catch (const Error &error) {
                    if (!failed || !failed(error))
                        raise(error);
                }
            });
    }

    Session &m_session;
    int m_underWay = 0;
};

} // namespace smarketing
