// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Records as the keys of choices: an id that is none is the empty key.
namespace smarketing {

template <class IdType> QString keyOf(IdType id)
{
    return id ? QString::number(id.value) : QString();
}

template <class IdType> QStringList keysOf(const QList<IdType> &ids)
{
    QStringList keys;
    for (const IdType id : ids)
        keys += keyOf(id);
    return keys;
}

} // namespace smarketing
