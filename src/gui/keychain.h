// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace smarketing {

/// Where the desktop keeps passwords, if it has such a place. Nobody waits for it: an answer comes once, on this
/// thread, and where the keychain has not spoken in time it is "no". Passwords pass through and are kept nowhere here.
class Keychain : public QObject {
    Q_OBJECT
public:
    using Found = std::function<void(const std::optional<QString> &password)>;
    using Done = std::function<void(bool done)>;

    /// `patienceMillis`: how long it may take. Asking somebody to unlock it counts too, hence not too short.
    explicit Keychain(int patienceMillis = 10'000, QObject *parent = nullptr);

    /// `context`: the answer is dropped when it goes. `name`: what the password is for, as the desktop shows it.
    void find(const QString &name, QObject *context, const Found &then);
    void keep(const QString &name, const QString &password, QObject *context, const Done &then = {});
    void forget(const QString &name);

protected:
    /// Each answers by calling `then` once, or never.
    virtual void startFinding(const QString &name, const Found &then) = 0;
    virtual void startKeeping(const QString &name, const QString &password, const Done &then) = 0;
    virtual void startForgetting(const QString &name) = 0;

private:
    int m_patience;
};

/// The desktop's own, by the Secret Service (GNOME, KeePassXC) or KWallet.
std::unique_ptr<Keychain> desktopKeychain();

} // namespace smarketing
