// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychain.h"

#include <QHash>

namespace smarketing {

/// The desktop's keychain as a double: what it holds, and whether it answers at all.
class KeychainDouble : public Keychain {
public:
    explicit KeychainDouble(int patienceMillis = 20'000) : Keychain(patienceMillis) {}

    bool answers = true;
    QHash<QString, QString> kept;
    Found late;

protected:
    void startFinding(const QString &name, const Found &then) override
    {
        if (!answers)
            late = then;
        else
            then(kept.contains(name) ? std::optional(kept.value(name)) : std::nullopt);
    }
    void startKeeping(const QString &name, const QString &password, const Done &then) override
    {
        if (!answers)
            return;
        kept.insert(name, password);
        then(true);
    }
    void startForgetting(const QString &name) override { kept.remove(name); }
};

} // namespace smarketing
