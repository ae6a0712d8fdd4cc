// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QByteArray;

namespace smarketing {

/// Writes minutes as a PDF on A4. Answers what went wrong, or nothing.
QString writeMinutesPdf(const QString &markdown, const QString &title, const QString &path);
/// Writes a file whole or not at all. Answers what went wrong, or nothing.
QString writeWhole(const QByteArray &content, const QString &path);
/// Opens the mail program with a message: who, what about, what.
bool openMail(const QStringList &addresses, const QString &subject, const QString &text);

} // namespace smarketing
