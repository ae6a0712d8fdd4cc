// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_name.h"

#include "smarketing/domain/error.h"
#include "smarketing/workbench/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

/// Settings can hold anything; what cannot be read is shown as it stands.
std::optional<WorkspaceAddress> serverAt(const QString &place)
{
    try {
        const auto address = WorkspaceAddress::parse(place);
        return address.isServer() ? std::optional(address) : std::nullopt;
    } catch (const Refused &) {
        return std::nullopt;
    }
}

} // namespace

QString placeName(const QString &place)
{
    const auto server = serverAt(place);
    if (!server)
        return QFileInfo(place).fileName();
    const QString host = server->options().value(u"host"_s).section(u',', 0, 0);
    if (host.isEmpty() || host.startsWith(u'/'))
        return server->name();
    return QCoreApplication::translate("smarketing::PlaceName", "%1 on %2").arg(server->name(), host);
}

QString placeDetail(const QString &place)
{
    if (serverAt(place))
        return place;
    const QString folder = QFileInfo(place).absolutePath();
    const QString home = QDir::homePath();
    return QDir::toNativeSeparators(folder.startsWith(home) ? QString(u"~"_s + folder.mid(home.size())) : folder);
}

} // namespace smarketing
