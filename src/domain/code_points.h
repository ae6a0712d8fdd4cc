// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QStringView>

namespace smarketing {

/// Walks a text by code points without copying it; a surrogate without its fellow comes as U+FFFD.
class CodePoints {
public:
    explicit CodePoints(QStringView text) : m_text(text) {}

    bool hasNext() const { return m_at < m_text.size(); }
    char32_t next()
    {
        const QChar first = m_text.at(m_at++);
        if (!first.isSurrogate())
            return first.unicode();
        if (!first.isHighSurrogate() || !hasNext() || !m_text.at(m_at).isLowSurrogate())
            return QChar::ReplacementCharacter;
        return QChar::surrogateToUcs4(first, m_text.at(m_at++));
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace smarketing
