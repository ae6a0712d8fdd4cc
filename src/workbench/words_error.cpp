// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/workbench/words.h"

#include "filled.h"
#include "words_context.h"
#include "words_refusal.h"

#include <QHash>

namespace smarketing::words {

using namespace Qt::StringLiterals;

namespace {

QString refusalText(const Refused &refused)
{
    const char *source = refusals().value(refused.reason);
    if (!source)
        source = serverRefusals().value(refused.reason);
    if (!source)
        return Words::tr("The rules do not allow this (%1).").arg(refused.reason);
    return filled(Words::tr(source), refused.args);
}

QString storageText(StorageError::Kind kind)
{
    switch (kind) {
    case StorageError::Kind::Busy:
        return Words::tr("Another program is writing to the workspace for a long time. Try again in a moment.");
    case StorageError::Kind::Unavailable:
        return Words::tr("The workspace cannot be reached. Check that its file, drive or server is there.");
    case StorageError::Kind::SignIn:
        return Words::tr("The server wants another login or password. Sign in again.");
    case StorageError::Kind::Corrupt:
        return Words::tr(
            "The workspace is damaged. Restore a backup: File ▸ Restore; on a server its administrator does.");
    case StorageError::Kind::Full:
        return Words::tr("The disk is full. Make room and try again; nothing was lost.");
    case StorageError::Kind::Newer:
        return Words::tr("A newer version of the program made this workspace. Update the program to open it.");
    case StorageError::Kind::Outdated:
        return Words::tr("The workspace was made by an older version of the program. An administrator brings it up to "
                         "date: smarketingctl server upgrade.");
    case StorageError::Kind::FateUnknown:
        return Words::tr("The connection was lost while this was being written. Look whether it is there before you "
                         "do it again.");
    case StorageError::Kind::Foreign:
        return Words::tr("This file is not a Smarketing workspace.");
    case StorageError::Kind::ReadOnly:
        return Words::tr("The workspace can only be read here. Check the rights of the file and its folder.");
    case StorageError::Kind::Interrupted:
    case StorageError::Kind::Other:
        return Words::tr("The workspace did not answer as expected. Try again.");
    }
    return {};
}

/// The departments that may do what the person may not.
QString who(Action action)
{
    QStringList roles;
    for (const Role role : allOf<Role>()) {
        if (may(role, action))
            roles += label(role);
    }
    return roles.join(u", "_s);
}

} // namespace

QString errorText(const Error &error)
{
    if (const auto *refused = dynamic_cast<const Refused *>(&error))
        return refusalText(*refused);
    if (const auto *forbidden = dynamic_cast<const Forbidden *>(&error))
        return Words::tr("This is for: %1.")
            .arg(who(fromText<Action>(forbidden->action).value_or(Action::ManageSettings)));
    if (dynamic_cast<const Conflict *>(&error))
        return Words::tr("Somebody else changed this meanwhile. Look at what it is now, then decide again.");
    if (dynamic_cast<const NotFound *>(&error))
        return Words::tr("It is no longer there.");
    if (const auto *storage = dynamic_cast<const StorageError *>(&error))
        return storageText(storage->kind);
    return QString::fromUtf8(error.what());
}

QString whyNot(const Person &person, Action action)
{
    if (may(person, action))
        return {};
    return person.active ? Words::tr("This is for: %1.").arg(who(action))
                         : Words::tr("%1 no longer works here.").arg(person.name);
}

bool isSilent(const Error &error)
{
    const auto *storage = dynamic_cast<const StorageError *>(&error);
    return dynamic_cast<const Cancelled *>(&error) || (storage && storage->kind == StorageError::Kind::Interrupted);
}

QString ruleOf(const Error &error)
{
    const auto *refused = dynamic_cast<const Refused *>(&error);
    return refused ? u"R%1"_s.arg(refused->rule) : QString();
}

} // namespace smarketing::words
