// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminal.h"

#include <QFile>

#include <termios.h>
#include <unistd.h>

namespace smarketing::cli {

using namespace Qt::StringLiterals;

namespace {

/// The terminal shows nothing of what is typed while this lives.
class Unseen {
public:
    explicit Unseen(int terminal) : m_terminal(terminal)
    {
        ::tcgetattr(m_terminal, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &quiet);
    }
    ~Unseen() { ::tcsetattr(m_terminal, TCSAFLUSH, &m_before); }
    Unseen(const Unseen &) = delete;
    Unseen &operator=(const Unseen &) = delete;

private:
    int m_terminal;
    termios m_before{};
};

QString firstLine(const QString &path)
{
    QFile file(path);
    const bool opened = path == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        throw Refused(28, u"file-unreadable"_s, u"password-file"_s, {path});
    QByteArray line = file.readLine();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

} // namespace

bool hasTerminal()
{
    return ::isatty(STDIN_FILENO) != 0;
}

QString askPassword(const QString &prompt)
{
    QFile terminal(u"/dev/tty"_s);
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return {};
    terminal.write(QString(prompt + u": "_s).toUtf8());
    QByteArray typed;
    {
        const Unseen unseen(terminal.handle());
        typed = terminal.readLine();
    }
    terminal.write("\n");
    if (typed.endsWith('\n'))
        typed.chop(1);
    return QString::fromUtf8(typed);
}

QString newPassword(const Context &context, const QString &login)
{
    if (context.has(u"password-file"_s))
        return firstLine(context.value(u"password-file"_s));
    if (!hasTerminal())
        throw UsageError(u"which password? Give --password-file FILE, or - for standard input"_s);
    const QString password = askPassword(u"New password of %1"_s.arg(login));
    if (askPassword(u"Once more"_s) != password)
        throw Refused(28, u"passwords-differ"_s, u"password"_s);
    return password;
}

QCommandLineOption passwordFileOption()
{
    return {u"password-file"_s, u"Its first line is the password; - reads standard input. Otherwise it is asked for."_s,
            u"file"_s};
}

} // namespace smarketing::cli
