// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QException>
#include <QString>
#include <QStringList>

namespace smarketing {

/// The family of everything that can go wrong in the core. They derive from QException, so a QFuture carries
/// them from a lane to the caller's thread. None holds words for people: `workbench/words.h` finds those.
class Error : public QException {
public:
    const char *what() const noexcept override { return m_what.constData(); }

protected:
    explicit Error(const QString &what) : m_what(what.toUtf8()) {}

private:
    QByteArray m_what;
};

/// Gives an error class the two functions that QException asks of it.
#define SMARKETING_ERROR(Class)                                                                                        \
    void raise() const override                                                                                        \
    {                                                                                                                  \
        throw *this;                                                                                                   \
    }                                                                                                                  \
    Class *clone() const override                                                                                      \
    {                                                                                                                  \
        return new Class(*this);                                                                                       \
    }

/// A rule of the house says no: `rule` is its number (R1 = 1; 28 where a value itself is wrong), `reason` a stable
/// key such as "comment-needed", `field` the input concerned (may be empty), `args` the values the words need.
class Refused : public Error {
public:
    Refused(int rule, const QString &reason, const QString &field = {}, const QStringList &args = {});
    SMARKETING_ERROR(Refused)

    int rule;
    QString reason;
    QString field;
    QStringList args;
};

/// Somebody else changed the record since it was read (R25). `subject` is the table, `id` the row.
class Conflict : public Error {
public:
    Conflict(const QString &subject, qint64 id);
    SMARKETING_ERROR(Conflict)

    QString subject;
    qint64 id;
};

/// The person signed in may not do this; `action` is the name of the Action (see permission.h).
class Forbidden : public Error {
public:
    explicit Forbidden(const QString &action);
    SMARKETING_ERROR(Forbidden)

    QString action;
};

class NotFound : public Error {
public:
    explicit NotFound(const QString &subject, qint64 id = 0);
    SMARKETING_ERROR(NotFound)

    QString subject;
    qint64 id;
};

/// The workspace itself cannot be read or written. `detail` is the engine's own text, for the log. SignIn: the server
/// wants another login or password, or one at all. Outdated: an administrator has to bring the workspace up to this
/// program. FateUnknown: the connection was lost while something was being committed, and nobody could be asked since.
class StorageError : public Error {
public:
    enum class Kind {
        Busy,
        Unavailable,
        SignIn,
        Corrupt,
        Full,
        Newer,
        Outdated,
        Foreign,
        ReadOnly,
        Interrupted,
        FateUnknown,
        Other
    };
    StorageError(Kind kind, const QString &detail);
    SMARKETING_ERROR(StorageError)

    Kind kind;
    QString detail;
};

/// The user, or a page that no longer wants the answer, stopped the work.
class Cancelled : public Error {
public:
    Cancelled();
    SMARKETING_ERROR(Cancelled)
};

} // namespace smarketing
