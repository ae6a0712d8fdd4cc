// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QIODevice;

namespace smarketing {

/// How sure we are of something read out of a file.
enum class Certainty {
    Given,   ///< the user said so
    Found,   ///< the file proves it
    Assumed, ///< the file allows several readings: show it and let the user choose
    Unseen   ///< the file holds nothing of the kind
};

struct EncodingGuess {
    QString name; ///< "UTF-8", "UTF-16LE", "windows-1250", …
    Certainty certainty = Certainty::Assumed;
};

/// Byte order mark → strict UTF-8 over the whole file → pattern of NULs (UTF-16) → statistics over the lines that
/// hold more than ASCII. The device must be open and seekable; it is left at its start.
EncodingGuess detectEncoding(QIODevice &device);

/// What a user may choose from, the likely ones first.
QStringList encodingNames();

/// Whether a name (or alias, as "cp1250") is one that can be decoded.
bool isKnownEncoding(const QString &name);

} // namespace smarketing
