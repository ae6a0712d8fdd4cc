// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"Smarketing Workbench"_s;

/// Calls `then` with the first answer, be it the keychain's or that of the clock, unless `context` has gone.
template <class Answer>
std::function<void(const Answer &)> once(QObject *context, int millis, const Answer &inVain,
                                         const std::function<void(const Answer &)> &then)
{
    const auto open = std::make_shared<bool>(true);
    const auto answer = [open, then, context = QPointer<QObject>(context)](const Answer &value) {
        if (std::exchange(*open, false) && context && then)
            then(value);
    };
    QTimer::singleShot(millis, context, [answer, inVain] { answer(inVain); });
    return answer;
}

class DesktopKeychain : public Keychain {
protected:
    void startFinding(const QString &name, const Found &then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(name);
        connect(job, &QKeychain::Job::finished, this, [job, then] {
            then(job->error() == QKeychain::NoError ? std::optional(job->textData()) : std::nullopt);
        });
        job->start();
    }
    void startKeeping(const QString &name, const QString &password, const Done &then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(name);
        job->setTextData(password);
        connect(job, &QKeychain::Job::finished, this, [job, then] { then(job->error() == QKeychain::NoError); });
        job->start();
    }
    void startForgetting(const QString &name) override
    {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(name);
        job->start();
    }
};

} // namespace

Keychain::Keychain(int patienceMillis, QObject *parent) : QObject(parent), m_patience(patienceMillis) {}

void Keychain::find(const QString &name, QObject *context, const Found &then)
{
    startFinding(name, once<std::optional<QString>>(context, m_patience, std::nullopt, then));
}

void Keychain::keep(const QString &name, const QString &password, QObject *context, const Done &then)
{
    const auto answer = once<bool>(context, m_patience, false, [then](bool done) {
        if (then)
            then(done);
    });
    startKeeping(name, password, answer);
}

void Keychain::forget(const QString &name)
{
    startForgetting(name);
}

std::unique_ptr<Keychain> desktopKeychain()
{
    return std::make_unique<DesktopKeychain>();
}

} // namespace smarketing
