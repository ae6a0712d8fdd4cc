// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace smarketing {

/// What a workspace is called in titles and lists, by its path or address: the file, or "database on server".
QString placeName(const QString &place);

/// Where it is, below its name: the file's folder, or who signs in at which servers.
QString placeDetail(const QString &place);

} // namespace smarketing
