// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/workspace_address.h"

#include "smarketing/domain/error.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>

#include <libpq-fe.h>

#include <memory>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

using ConnectionOptions = std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)>;

QString withoutPassword(const QString &text)
{
    static const QRegularExpression ofUser(u"^(\\w+://[^/@:?]*):[^/@?]*@"_s);
    static const QRegularExpression asOption(u"([?&])(?:ssl)?password=[^&]*&?"_s);
    QString result = text;
    result.replace(ofUser, u"\\1@"_s).replace(asOption, u"\\1"_s);
    while (result.endsWith(u'?') || result.endsWith(u'&'))
        result.chop(1);
    return result;
}

QString encoded(const QString &text, const QByteArray &kept = {})
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, kept));
}

/// "a.example:5432,b.example"; a port for each host, or one for all.
QString hostsText(const QString &hosts, const QString &ports)
{
    const QStringList names = hosts.split(u',');
    const QStringList numbers = ports.split(u',');
    QStringList parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString port = numbers.size() == 1 ? numbers.constFirst() : numbers.value(i);
        const QString name = names.at(i).contains(u':') ? u'[' + names.at(i) + u']' : encoded(names.at(i));
        parts += port.isEmpty() ? name : QString(name + u':' + port);
    }
    return parts.join(u',');
}

QString textOf(QMap<QString, QString> options)
{
    for (const QString &hidden : {u"password"_s, u"sslpassword"_s, u"application_name"_s})
        options.remove(hidden);
    QString text = u"postgresql://"_s;
    if (const QString user = options.take(u"user"_s); !user.isEmpty())
        text += encoded(user) + u'@';
    const QString hosts = options.take(u"host"_s);
    text += hostsText(hosts, options.take(u"port"_s)) + u'/' + encoded(options.take(u"dbname"_s));
    QChar before = u'?';
    for (auto it = options.cbegin(); it != options.cend(); ++it) {
        text += before + it.key() + u'=' + encoded(it.value(), "/");
        before = u'&';
    }
    return text;
}

} // namespace

WorkspaceAddress WorkspaceAddress::of(const QMap<QString, QString> &options)
{
    WorkspaceAddress address;
    address.m_options = options;
    address.m_options.removeIf([](const std::pair<const QString &, QString &> &one) { return one.second.isEmpty(); });
    address.m_text = textOf(address.m_options);
    address.m_options.insert(u"application_name"_s, u"smarketing"_s);
    return address;
}

WorkspaceAddress WorkspaceAddress::parse(const QString &text)
{
    WorkspaceAddress address;
    address.m_text = text;
    if (!text.startsWith(u"postgresql://") && !text.startsWith(u"postgres://"))
        return address;
    char *message = nullptr;
    const ConnectionOptions options(PQconninfoParse(text.toUtf8().constData(), &message), &PQconninfoFree);
    // libpq's words may hold the password
    PQfreemem(message);
    address.m_text = withoutPassword(text);
    if (!options)
        throw Refused(28, u"address"_s, u"workspace"_s, {address.m_text});
    for (const PQconninfoOption *one = options.get(); one->keyword; ++one) {
        if (one->val)
            address.m_options.insert(QString::fromUtf8(one->keyword), QString::fromUtf8(one->val));
    }
    // "postgresql://" alone is the server of this computer
    address.m_options.insert(u"application_name"_s, u"smarketing"_s);
    return address;
}

QString WorkspaceAddress::name() const
{
    if (!isServer())
        return QFileInfo(m_text).fileName();
    // libpq's own order where the address names no database
    const QString user = m_options.value(u"user"_s, m_options.value(u"service"_s));
    return m_options.value(u"dbname"_s, user.isEmpty() ? m_text : user);
}

} // namespace smarketing
