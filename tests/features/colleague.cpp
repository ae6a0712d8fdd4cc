// SPDX-License-Identifier: GPL-3.0-or-later
#include "colleague.h"

#include "catch.h"
#include "desk.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <unistd.h>

using namespace smarketing;
using namespace Qt::StringLiterals;

namespace {

constexpr int answerMillis = 90'000; ///< longer than a desk waits for anything

QByteArray line(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

// Hidden: what a Colleague's process runs. A line with the words of what to do comes in, a line with the answer goes
// out; between them the window lives on as it does under anybody's eyes.
TEST_CASE("A colleague's computer", "[.colleague]")
{
    Desk desk;
    QFile orders;
    REQUIRE(orders.open(STDIN_FILENO, QIODevice::ReadOnly | QIODevice::Unbuffered));
    QFile answers;
    REQUIRE(answers.open(STDOUT_FILENO, QIODevice::WriteOnly | QIODevice::Unbuffered));
    QEventLoop loop;
    QSocketNotifier notifier(orders.handle(), QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &loop, [&] {
        const QByteArray order = orders.readLine();
        if (order.isEmpty())
            return loop.quit();
        QStringList words;
        for (const QJsonValue &word : QJsonDocument::fromJson(order).array())
            words += word.toString();
        QString answer;
        const QString problem = desk.act(words, answer);
        answers.write(line(QJsonDocument(QJsonObject{{u"problem"_s, problem}, {u"answer"_s, answer}})));
    });
    loop.exec();
}

Colleague::Colleague(const QString &workspace, const QString &login) : m_login(login)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(), {u"A colleague's computer"_s});
    REQUIRE(m_process.waitForStarted());
    act({u"open"_s, workspace, login});
}

Colleague::~Colleague()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(20'000))
        m_process.kill();
}

QString Colleague::act(const QStringList &words)
{
    m_process.write(line(QJsonDocument(QJsonArray::fromStringList(words))));
    QJsonObject told;
    while (told.isEmpty() && (m_process.canReadLine() || m_process.waitForReadyRead(answerMillis)))
        told = QJsonDocument::fromJson(m_process.readLine()).object();
    INFO(u"%1: %2"_s.arg(m_login, words.join(u' ')).toStdString());
    INFO(told.value(u"problem"_s).toString(u"the program ended"_s).toStdString());
    REQUIRE(told.value(u"problem"_s).toString(u"the program ended"_s).isEmpty());
    return told.value(u"answer"_s).toString();
}
