// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_source.h"

#include "smarketing/domain/error.h"
#include "smarketing/exchange/encoding.h"

#include <unicode/ucnv.h>

namespace smarketing {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t RawSize = 256 * 1024;
constexpr size_t PivotSize = 32 * 1024;

bool isUtf8(const QString &encoding)
{
    return encoding.compare("UTF-8"_L1, Qt::CaseInsensitive) == 0 ||
           encoding.compare("UTF8"_L1, Qt::CaseInsensitive) == 0;
}

UConverter *openConverter(const QString &name)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(name.toUtf8().constData(), &status);
    if (U_FAILURE(status))
        throw Refused(28, u"unknown-encoding"_s, u"encoding"_s, {name});
    return converter;
}

} // namespace

void ByteSource::Close::operator()(UConverter *converter) const
{
    ucnv_close(converter);
}

ByteSource::ByteSource(QIODevice &device, const QString &encoding) : m_device(device)
{
    if (!device.seek(0))
        throw StorageError(StorageError::Kind::Unavailable, device.errorString());
    skipByteOrderMark();
    if (isUtf8(encoding))
        return;
    m_from.reset(openConverter(encoding));
    m_to.reset(openConverter(u"UTF-8"_s));
    m_raw.resize(RawSize);
    m_pivot.resize(PivotSize);
    m_pivotRead = m_pivotWrite = m_pivot.data();
}

ByteSource::~ByteSource() = default;

void ByteSource::skipByteOrderMark()
{
    const QByteArray start = m_device.peek(3);
    if (start.startsWith("\xEF\xBB\xBF"))
        m_device.skip(3);
    else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF"))
        m_device.skip(2);
}

qsizetype ByteSource::read(char *to, qsizetype most)
{
    return m_from ? convert(to, most) : readRaw(to, most);
}

qsizetype ByteSource::readRaw(char *to, qsizetype most)
{
    const qint64 got = m_device.read(to, most);
    if (got < 0)
        throw StorageError(StorageError::Kind::Unavailable, m_device.errorString());
    return got;
}

bool ByteSource::refill()
{
    const qsizetype got = readRaw(m_raw.data(), qsizetype(m_raw.size()));
    m_next = m_raw.data();
    m_end = m_next + got;
    m_atEnd = got == 0;
    return got > 0;
}

qsizetype ByteSource::convert(char *to, qsizetype most)
{
    char *target = to;
    while (target == to) {
        if (m_next == m_end && !m_atEnd)
            refill();
        UErrorCode status = U_ZERO_ERROR;
        ucnv_convertEx(m_to.get(), m_from.get(), &target, to + most, &m_next, m_end, m_pivot.data(), &m_pivotRead,
                       &m_pivotWrite, m_pivot.data() + m_pivot.size(), m_fresh, m_atEnd, &status);
        m_fresh = false;
        if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
            throw StorageError(StorageError::Kind::Other, QString::fromLatin1(u_errorName(status)));
        if (m_atEnd && status != U_BUFFER_OVERFLOW_ERROR)
            break;
    }
    return target - to;
}

} // namespace smarketing
