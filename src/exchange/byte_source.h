// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>

#include <memory>
#include <vector>

struct UConverter;

namespace smarketing {

/// Gives a device's text as UTF-8, whatever its encoding, a piece at a time. UTF-8 itself passes through untouched,
/// broken or not; other encodings show U+FFFD where they are broken. Throws StorageError if the device fails, and
/// Refused (R28, unknown-encoding) for an encoding that nobody knows.
class ByteSource {
public:
    ByteSource(QIODevice &device, const QString &encoding);
    ~ByteSource();

    /// Up to `most` bytes; 0 only at the end.
    qsizetype read(char *to, qsizetype most);
    qint64 position() const { return m_device.pos(); }

private:
    void skipByteOrderMark();
    qsizetype readRaw(char *to, qsizetype most);
    qsizetype convert(char *to, qsizetype most);
    bool refill();

    QIODevice &m_device;
    struct Close {
        void operator()(UConverter *converter) const;
    };
    std::unique_ptr<UConverter, Close> m_from;
    std::unique_ptr<UConverter, Close> m_to;
    std::vector<char> m_raw;
    const char *m_next = nullptr;
    const char *m_end = nullptr;
    std::vector<char16_t> m_pivot;
    char16_t *m_pivotRead = nullptr;
    char16_t *m_pivotWrite = nullptr;
    bool m_fresh = true;
    bool m_atEnd = false;
};

} // namespace smarketing
