// SPDX-License-Identifier: GPL-3.0-or-later
#include "smarketing/storage/workspace_address.h"

#include "smarketing/domain/error.h"

#include <QRegularExpression>

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

} // namespace

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

} // namespace smarketing
